package meibo.text;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How frequent parts of organization names are read, where IPADIC says nothing or leans to the
 * wrong one (日本 ニッポン before ニホン, 倶楽部 not at all).
 */
final class ReadingTable {

  /** Where in a name a part is read so. */
  enum Place {
    /** Anywhere, and instead of what the dictionary says. */
    WORD,
    /** Not at the end of a name. */
    START,
    /** Not at the beginning of a name. */
    END
  }

  /**
   * @param readings in katakana, the likeliest first
   * @param as the dictionary's likeliest entry of the same spelling, for its costs and classes
   */
  record Part(List<String> readings, Place place, Ipadic.Entry as) {}

  private static final Map<String, Part> PARTS = Table.rows("readings.tsv", 3, ReadingTable::part);

  private static final int LONGEST =
      PARTS.keySet().stream().mapToInt(String::length).max().orElse(0);

  /** The first characters of the spellings: most parts of names begin with none of them. */
  private static final BitSet FIRST = first();

  private ReadingTable() {}

  /** The longest spelling in the table. */
  static int longest() {
    return LONGEST;
  }

  /** What the table has of a part of a name. */
  static Optional<Part> part(String name, int from, int to) {
    return to - from <= LONGEST && FIRST.get(name.charAt(from))
        ? Optional.ofNullable(PARTS.get(name.substring(from, to)))
        : Optional.empty();
  }

  private static BitSet first() {
    BitSet first = new BitSet();
    PARTS.keySet().forEach(spelling -> first.set(spelling.charAt(0)));
    return first;
  }

  private static Part part(List<String> row) {
    String spelling = row.getFirst();
    Ipadic.Entry as = Ipadic.likeliest(spelling).orElse(Ipadic.UNKNOWN_NAME);
    Place place =
        switch (row.get(2)) {
          case "word" -> Place.WORD;
          case "start" -> Place.START;
          case "end" -> Place.END;
          default ->
              throw new IllegalStateException(
                  "readings.tsv: %s: expected word, start or end, found %s"
                      .formatted(spelling, row.get(2)));
        };
    return new Part(Table.words(row.get(1)), place, as);
  }
}
