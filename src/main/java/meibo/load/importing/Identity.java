package meibo.load.importing;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import meibo.text.AddressText;
import meibo.text.Folding;
import meibo.text.LegalName;
import meibo.text.NameKey;
import tools.jackson.databind.JsonNode;

/**
 * What a record or a row says of who it is.
 *
 * @param numbers by key: corporate number, ROR id
 * @param names by key: what it is called in each language
 * @param otherNames what else it is or was called
 * @param website without what makes no difference
 * @param address folded, without blanks
 */
record Identity(
    Map<String, String> numbers,
    Map<String, LegalName> names,
    List<LegalName> otherNames,
    Optional<String> website,
    Optional<String> address) {

  /** Where the name of an entry of any type stands. */
  static final List<String> NAMES = List.of("name.ja", "name.en", "title.ja", "title.en");

  private static final List<String> NUMBERS = List.of("corporateNumber", "ror");
  private static final List<String> OTHER_NAMES = List.of("aliases", "formerNames");

  /** A shorter address may be that of a whole city. */
  private static final int SHORTEST_ADDRESS = 6;

  static Identity of(JsonNode record) {
    return new Identity(
        texts(record, NUMBERS, number -> number),
        texts(record, NAMES, name -> LegalName.parse(Folding.text(name))),
        OTHER_NAMES.stream()
            .flatMap(key -> RecordTree.get(record, key).stream())
            .flatMap(JsonNode::valueStream)
            .flatMap(name -> name.stringValueOpt().stream())
            .map(name -> LegalName.parse(Folding.text(name)))
            .toList(),
        RecordTree.text(record, "website").map(Identity::website),
        RecordTree.text(record, "address.text").map(Identity::address));
  }

  /** What somebody with the name would look under, whatever its legal form and language. */
  Set<String> nameKeys() {
    return names.values().stream().map(Identity::key).collect(Collectors.toSet());
  }

  /** The same for everything that it is or was called. */
  Set<String> allNameKeys() {
    Set<String> keys = new LinkedHashSet<>(nameKeys());
    otherNames.forEach(name -> keys.add(key(name)));
    return keys;
  }

  /** How much a row that says this is like a record that says the other. */
  Likeness to(Identity record) {
    boolean clashes = numbers.keySet().stream().anyMatch(key -> clash(record, key));
    if (numbers.entrySet().stream().anyMatch(n -> record.numbers.entrySet().contains(n))) {
      return isNamed(record) || (!clashes && !hasAnotherName(record))
          ? Likeness.SAME
          : Likeness.NUMBER;
    }
    return clashes ? Likeness.OTHER : byName(record);
  }

  private Likeness byName(Identity record) {
    boolean somewhere = same(website, record.website) || isAtAddressOf(record);
    if (isNamed(record)) {
      boolean elsewhere = differs(website, record.website) || isAtAnotherAddressThan(record);
      return somewhere ? Likeness.SAME : elsewhere ? Likeness.ELSEWHERE : Likeness.NAME;
    }
    boolean near = nameKeys().stream().anyMatch(record.allNameKeys()::contains);
    return !near ? Likeness.OTHER : somewhere ? Likeness.NAME : Likeness.NEAR;
  }

  private boolean clash(Identity record, String key) {
    String number = record.numbers.get(key);
    return number != null && !number.equals(numbers.get(key));
  }

  /** True where a name is the same in a language, or the other's in any. */
  private boolean isNamed(Identity record) {
    return names.values().stream()
        .anyMatch(name -> record.names.values().stream().anyMatch(other -> isSame(name, other)));
  }

  /** True where both have a name in one language, and not the same, also not one of before. */
  private boolean hasAnotherName(Identity record) {
    return names.keySet().stream().anyMatch(record.names::containsKey)
        && nameKeys().stream().noneMatch(record.allNameKeys()::contains);
  }

  /** 株式会社アシスト and アシスト株式会社 are two; アシスト may be either. */
  private static boolean isSame(LegalName name, LegalName other) {
    return squeezed(name.core()).equals(squeezed(other.core()))
        && (name.sameFormAndPosition(other) || name.forms().isEmpty() || other.forms().isEmpty());
  }

  /** True where both name one address, as far as the shorter goes. */
  boolean isAtAddressOf(Identity record) {
    return address.isPresent()
        && record.address.isPresent()
        && (holds(address.get(), record.address.get())
            || holds(record.address.get(), address.get()));
  }

  /** Where the one only leaves out something of the other, nobody knows. */
  private boolean isAtAnotherAddressThan(Identity record) {
    return address.isPresent()
        && record.address.isPresent()
        && !address.get().contains(record.address.get())
        && !record.address.get().contains(address.get());
  }

  /** True where the shorter address goes down to a number, and the longer goes on to no other. */
  private static boolean holds(String longer, String shorter) {
    int end = longer.indexOf(shorter) + shorter.length();
    return longer.contains(shorter)
        && shorter.length() >= SHORTEST_ADDRESS
        && shorter.chars().anyMatch(Character::isDigit)
        && (end == longer.length() || !isOfNumber(longer.charAt(end)));
  }

  private static boolean isOfNumber(char c) {
    return Character.isDigit(c) || c == '-';
  }

  private static <V> Map<String, V> texts(
      JsonNode record, List<String> keys, Function<String, V> value) {
    Map<String, V> texts = new LinkedHashMap<>();
    keys.forEach(
        key -> RecordTree.text(record, key).ifPresent(text -> texts.put(key, value.apply(text))));
    return texts;
  }

  private static boolean same(Optional<String> one, Optional<String> other) {
    return one.isPresent() && one.equals(other);
  }

  private static boolean differs(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  private static String key(LegalName name) {
    return NameKey.of(name.core());
  }

  private static String squeezed(String text) {
    return text.replaceAll("[\\s・]", "");
  }

  private static String address(String text) {
    return squeezed(AddressText.plain(Folding.text(text)).replaceAll("-+(?!\\d)", ""));
  }

  private static String website(String url) {
    try {
      URI address = URI.create(url.strip());
      String host = Optional.ofNullable(address.getHost()).orElse(url).toLowerCase(Locale.ROOT);
      String path = Optional.ofNullable(address.getPath()).orElse("");
      return host.replaceFirst("^www\\.", "") + path.replaceFirst("/+$", "");
    } catch (IllegalArgumentException noAddress) {
      return url;
    }
  }
}
