package meibo.match;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import meibo.catalog.Address;
import meibo.catalog.Coded;
import meibo.text.AddressText;
import meibo.text.Folding;

/** Whether the address of a row is that in the directory. */
public enum AddressAgreement implements Coded {
  /** Town and block, 港島南町1-5-5. */
  SAME_BLOCK("same-block", 1.3),
  /** The town, or the postal code, which is about a town. */
  SAME_TOWN("same-town", 0.5),
  UNKNOWN("unknown", 0),
  /** An organization has many addresses, so that another one says little. */
  DIFFERENT("different", -0.4);

  private static final Pattern POST = Pattern.compile("(\\d{3})-?(\\d{4})(?!\\d)");

  /** The town's last characters tell it; what is before, people leave out. */
  private static final Pattern BLOCK = Pattern.compile("(\\p{L}{2,3})(\\d+(?:-\\d+)*)");

  private final String id;
  private final double weight;

  AddressAgreement(String id, double weight) {
    this.id = id;
    this.weight = weight;
  }

  @Override
  public String id() {
    return id;
  }

  double weight() {
    return weight;
  }

  static AddressAgreement of(Optional<String> row, Optional<Address> address) {
    if (row.isEmpty() || address.flatMap(Address::text).isEmpty()) {
      return UNKNOWN;
    }
    String given = plain(row.get());
    Optional<String> block = block(given);
    Optional<String> known = block(plain(address.flatMap(Address::text).orElse("")));
    if (block.isPresent() && block.equals(known)) {
      return SAME_BLOCK;
    }
    Optional<String> code = address.flatMap(Address::postalCode).map(p -> p.replace("-", ""));
    boolean samePost = code.isPresent() && post(given).equals(code);
    boolean sameTown = block.isPresent() && town(block).equals(town(known));
    if (samePost || sameTown) {
      return SAME_TOWN;
    }
    return block.isPresent() || post(given).isPresent() ? DIFFERENT : UNKNOWN;
  }

  private static String plain(String text) {
    return AddressText.plain(Folding.text(text));
  }

  private static Optional<String> post(String text) {
    Matcher post = POST.matcher(text);
    return post.find() ? Optional.of(post.group(1) + post.group(2)) : Optional.empty();
  }

  private static Optional<String> block(String text) {
    Matcher block = BLOCK.matcher(POST.matcher(text).replaceFirst(" "));
    return block.find() ? Optional.of(block.group()) : Optional.empty();
  }

  private static Optional<String> town(Optional<String> block) {
    return block.map(b -> b.replaceAll("\\d.*", ""));
  }
}
