package meibo.load.importing;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import meibo.text.Romanised;
import tools.jackson.databind.JsonNode;

/** Ids for records that come without: from the English name, the reading, or the number. */
final class NewIds {

  private static final int LONGEST = 60;
  private static final List<String> ENGLISH = List.of("name.en", "title.en");
  private static final List<String> JAPANESE = List.of("name.kana", "name.ja", "title.ja");

  private NewIds() {}

  /**
   * A wish for the id of a record, of words joined by hyphens.
   *
   * @param byNumber true where a number says more than a name: a register has many equal names
   */
  static Optional<String> of(JsonNode record, boolean byNumber) {
    Stream<String> names =
        Stream.concat(
            ENGLISH.stream().flatMap(k -> RecordTree.text(record, k).stream()),
            JAPANESE.stream().flatMap(k -> RecordTree.text(record, k).stream()).map(Romanised::of));
    Stream<String> number = RecordTree.text(record, "corporateNumber").stream();
    return (byNumber ? Stream.concat(number, names) : Stream.concat(names, number))
        .map(NewIds::kebab)
        .filter(id -> !id.isEmpty())
        .findFirst();
  }

  static String kebab(String words) {
    String ascii =
        Normalizer.normalize(words, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("['’]", "")
            .replaceAll("[^a-z0-9]+", "-");
    String bounded = ascii.length() > LONGEST ? ascii.substring(0, LONGEST) : ascii;
    return bounded.replaceAll("^-+|-+$", "");
  }
}
