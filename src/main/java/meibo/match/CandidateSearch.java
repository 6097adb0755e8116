package meibo.match;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import meibo.catalog.Organization;
import meibo.search.CatalogSearch;

/** Which organizations a row may mean: by the whole of it, and by its parts. */
final class CandidateSearch {

  /** Names that are looked at closely: the right one is hardly ever behind. */
  private static final int DEPTH = 8;

  /** An affiliation has no more parts that can be names. */
  private static final int MOST_TEXTS = 12;

  private static final int LONGEST = 200;

  private static final List<String> ENDS_OF_OWNERS =
      List.of("大学", "病院", "研究所", "機構", "製作所", "市", "県");

  /** Foreign words stand out of what is written around them: メディカロイド本社. */
  private static final Pattern RUNS = Pattern.compile("[ァ-ヺー]{4,}|[a-z][a-z ]{3,}[a-z]");

  private final CatalogSearch catalog;

  CandidateSearch(CatalogSearch catalog) {
    this.catalog = catalog;
  }

  /** By the row as a whole, its corporate number and its host; the likeliest first. */
  List<Organization> byWhole(Row row) {
    List<String> texts = new ArrayList<>();
    texts.add(row.text().name());
    row.corporateNumber().ifPresent(texts::add);
    row.host().ifPresent(texts::add);
    return named(texts, DEPTH);
  }

  /** By the whole and by every part that may be a name. */
  List<Organization> byParts(Row row) {
    List<String> texts = new ArrayList<>();
    texts.add(row.text().name());
    row.corporateNumber().ifPresent(texts::add);
    row.host().ifPresent(texts::add);
    texts.addAll(parts(row));
    return named(texts, DEPTH + 2 * (Math.min(MOST_TEXTS, texts.size()) - 1));
  }

  private List<Organization> named(List<String> texts, int limit) {
    List<String> asked =
        texts.stream().map(CandidateSearch::plain).distinct().limit(MOST_TEXTS).toList();
    return catalog.named(asked, limit).stream().map(f -> (Organization) f.entry()).toList();
  }

  private static Set<String> parts(Row row) {
    Set<String> parts = new LinkedHashSet<>();
    for (String segment : row.text().segments()) {
      Writing writing = Writing.of(segment);
      if (row.isList()) {
        parts.add(writing.core());
      }
      if (writing.isLatin()) {
        parts.add(String.join(" ", writing.words().toList()));
      } else {
        writing.parts().stream()
            .filter(p -> p.key().length() > 1 && writing.parts().size() > 1)
            .filter(p -> new Leftover(p.key(), Leftover.Joint.APART).rest("") != Rest.NOISE)
            .forEach(p -> parts.add(p.key()));
        RUNS.matcher(segment).results().map(r -> r.group()).forEach(parts::add);
      }
      owners(segment).forEach(parts::add);
    }
    return parts;
  }

  /** 北都大学 of 北都大学大学院医学研究科. */
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

  private static String plain(String words) {
    return words.length() > LONGEST ? words.substring(0, LONGEST) : words;
  }
}
