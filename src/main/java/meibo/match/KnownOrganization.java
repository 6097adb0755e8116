package meibo.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meibo.catalog.Address;
import meibo.catalog.Organization;
import meibo.text.Folding;
import meibo.text.LegalName;
import meibo.text.NameAnalysis;
import meibo.text.NameForms;
import meibo.text.NameKey;

/**
 * An organization with its names prepared.
 *
 * @param bodies keys of the body that it is a unit of by its name: 理化学研究所, 理研
 * @param local its address as a key, by which place names in a row are explained
 */
record KnownOrganization(
    Organization organization, List<KnownName> names, String local, Set<String> bodies) {

  private static final Pattern ASIDE = Pattern.compile("\\s*[(（]([^()（）]{3,})[)）]");

  /** Where a body sits, and schools under one roof: left out as often as not. */
  private static final Pattern WITHOUT_TAIL =
      Pattern.compile("^(.+)\\s+\\S+キャンパス$|^(.+(?:学部|研究科))・(?:学部|研究科|大学院)$");

  private static final String FACULTY_AND_SCHOOL = "学部・研究科";

  static KnownOrganization of(Organization organization, NameAnalysis analysis) {
    List<KnownName> names = new ArrayList<>();
    Optional<String> kana = organization.name().kana();
    organization.name().ja().ifPresent(n -> add(names, n, NameRole.NAME, kana, analysis));
    organization
        .name()
        .en()
        .ifPresent(n -> add(names, n, NameRole.ENGLISH, Optional.empty(), analysis));
    organization.aliases().forEach(n -> add(names, n, NameRole.ALIAS, Optional.empty(), analysis));
    organization
        .formerNames()
        .forEach(n -> add(names, n, NameRole.FORMER, Optional.empty(), analysis));
    Set<String> bodies =
        names.stream().flatMap(n -> bodies(n, analysis)).collect(Collectors.toSet());
    return new KnownOrganization(organization, List.copyOf(names), local(organization), bodies);
  }

  private static Stream<String> bodies(KnownName name, NameAnalysis analysis) {
    List<Writing.Part> parts = name.writing().parts();
    if (parts.size() < 2 || name.writing().isLatin()) {
      return Stream.empty();
    }
    String body =
        parts.subList(0, parts.size() - 1).stream()
            .map(Writing.Part::text)
            .collect(Collectors.joining(" "));
    NameForms forms = analysis.forms(body, Optional.empty());
    return Stream.concat(forms.keys().stream(), forms.shortForms().stream());
  }

  /** True for what its names have besides the one that agrees. */
  boolean explains(Leftover leftover) {
    String key = leftover.text().replace(" ", "");
    return bodies.contains(key)
        || names.stream().anyMatch(n -> n.writing().key().equals(key))
        || (Seam.isLatin(key)
            && Stream.of(leftover.text().split(" ", -1))
                .allMatch(w -> names.stream().anyMatch(n -> n.words().contains(w))));
  }

  private static void add(
      List<KnownName> names,
      String text,
      NameRole role,
      Optional<String> kana,
      NameAnalysis analysis) {
    names.add(new KnownName(text, role, Writing.of(text), analysis.forms(text, kana)));
    Matcher tail = WITHOUT_TAIL.matcher(text);
    if (tail.matches()) {
      String bare = tail.group(1) == null ? tail.group(2) : tail.group(1);
      add(names, bare, role, Optional.empty(), analysis);
    }
    if (text.endsWith(FACULTY_AND_SCHOOL)) {
      String school = text.replace(FACULTY_AND_SCHOOL, "研究科");
      add(names, school, role, Optional.empty(), analysis);
    }
    Matcher aside = ASIDE.matcher(Folding.text(text));
    if (aside.find() && aside.start() > 0 && !isForm(aside.group(1))) {
      String word = aside.group(1);
      add(names, aside.replaceAll(""), role, kana, analysis);
      add(names, word, NameRole.ALIAS, Optional.empty(), analysis);
    }
  }

  private static boolean isForm(String aside) {
    return !LegalName.parse(aside).forms().isEmpty();
  }

  private static String local(Organization organization) {
    return organization.address().stream()
        .flatMap(KnownOrganization::words)
        .map(Folding::text)
        .map(NameKey::of)
        .collect(Collectors.joining(" "));
  }

  private static Stream<String> words(Address address) {
    return Stream.concat(address.text().stream(), address.building().stream());
  }

  /** The host of its website without www. */
  Optional<String> host() {
    return organization.website().flatMap(Row::host);
  }

  /** True for a unit of the other: by its record, or by a name that begins with the other's. */
  boolean isWithin(KnownOrganization other) {
    return organization.parent().filter(other.organization.id()::equals).isPresent()
        || names.stream().anyMatch(n -> other.names.stream().anyMatch(n::isUnitOf));
  }
}
