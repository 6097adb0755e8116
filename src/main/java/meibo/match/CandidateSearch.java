package meibo.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import meibo.catalog.Language;
import meibo.catalog.Organization;
import meibo.search.CatalogSearch;
import meibo.search.SearchQuery;

/** Which organizations a row may mean: several searches for a row that is more than a name. */
final class CandidateSearch {

  /** Hits of one search that are looked at: the right one is hardly ever behind. */
  private static final int DEPTH = 8;

  /** An affiliation has no more parts that can be names. */
  private static final int MOST_SEARCHES = 8;

  private static final int LONGEST = 200;

  private static final List<String> ENDS_OF_OWNERS =
      List.of("大学", "病院", "研究所", "機構", "製作所", "市", "県");

  /** Foreign words stand out of what is written around them: メディカロイド本社. */
  private static final Pattern RUNS = Pattern.compile("[ァ-ヺー]{4,}|[a-z][a-z ]{3,}[a-z]");

  private final CatalogSearch catalog;

  CandidateSearch(CatalogSearch catalog) {
    this.catalog = catalog;
  }

  /** By the whole text, the likeliest first. */
  List<Organization> byWhole(Row row) {
    Map<String, Organization> found = new LinkedHashMap<>();
    row.corporateNumber().ifPresent(n -> add(n, found));
    add(row.text().name(), found);
    return List.copyOf(found.values());
  }

  /** By the parts of the text. */
  List<Organization> byParts(Row row) {
    Map<String, Organization> found = new LinkedHashMap<>();
    parts(row).stream().limit(MOST_SEARCHES).forEach(part -> add(part, found));
    return List.copyOf(found.values());
  }

  private static Set<String> parts(Row row) {
    Set<String> parts = new LinkedHashSet<>();
    Writing whole = row.whole();
    for (String segment : row.text().segments()) {
      Writing writing = Writing.of(segment);
      parts.add(writing.core());
      if (writing.isLatin()) {
        parts.add(String.join(" ", writing.words().toList()));
      } else {
        writing.parts().stream()
            .filter(p -> p.key().length() > 1)
            .filter(p -> new Leftover(p.key(), Leftover.Joint.APART).rest("") != Rest.NOISE)
            .forEach(p -> parts.add(p.key()));
        RUNS.matcher(segment).results().map(r -> r.group()).forEach(parts::add);
      }
      owners(segment).forEach(parts::add);
    }
    parts.remove(row.text().name());
    parts.remove(whole.core().equals(row.text().name()) ? whole.core() : "");
    return parts;
  }

  /** 神戸大学 of 神戸大学大学院医学研究科. */
  private static Stream<String> owners(String segment) {
    return ENDS_OF_OWNERS.stream()
        .map(end -> beginning(segment, end))
        .flatMap(Optional::stream)
        .filter(owner -> owner.length() < segment.length());
  }

  private static Optional<String> beginning(String segment, String end) {
    int at = segment.indexOf(end, 2);
    return at < 0 ? Optional.empty() : Optional.of(segment.substring(0, at + end.length()));
  }

  private void add(String words, Map<String, Organization> found) {
    SearchQuery query = SearchQuery.of(plain(words), Language.JA).withSize(DEPTH);
    catalog.entries(query).stream()
        .map(f -> (Organization) f.entry())
        .forEach(o -> found.putIfAbsent(o.id(), o));
  }

  /** Without the signs that a search box understands. */
  private static String plain(String words) {
    String plain = words.replaceAll("[\":：]", " ").replaceAll("(?<=^|\\s)[-－]+", " ").strip();
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
  }

  static List<Organization> joined(List<Organization> some, List<Organization> more) {
    Map<String, Organization> all = new LinkedHashMap<>();
    Stream.concat(some.stream(), more.stream()).forEach(o -> all.putIfAbsent(o.id(), o));
    return new ArrayList<>(all.values());
  }
}
