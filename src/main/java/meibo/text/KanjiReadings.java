package meibo.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How an unlisted compound of two kanji is read: 日栄, 大昭, 三和. Company names are coined this way all
 * the time, nearly always from Sino-Japanese readings, while a dictionary offers its single kanji
 * with native ones (大 オオ, 昭 アキラ).
 */
final class KanjiReadings {

  /** A reading and what it costs in IPADIC's units. */
  record Option(String reading, int cost) {}

  private record Sides(List<Option> first, List<Option> last) {}

  /**
   * MeCab's costs are about 700 times the negative natural logarithm of a probability (its
   * cost-factor).
   */
  private static final double COST_FACTOR = 700;

  /** Consonants before which ク, チ, ツ may close to ッ: 鉄工 テッコウ, 日産 ニッサン. */
  private static final String CLOSING = "カキクケコサシスセソタチツテトパピプペポ";

  private static final Map<String, Sides> KANJI =
      Table.rows("kanji.tsv", 3, row -> new Sides(options(row.get(1)), options(row.get(2))));

  private KanjiReadings() {}

  /** The readings of two kanji as one compound; empty where one of them is not in the table. */
  static List<Option> compound(char first, char second) {
    Sides left = KANJI.get(String.valueOf(first));
    Sides right = KANJI.get(String.valueOf(second));
    List<Option> compounds = new ArrayList<>();
    if (left != null && right != null) {
      for (Option a : left.first) {
        for (Option b : right.last) {
          if (fits(a.reading, b.reading)) {
            compounds.add(new Option(a.reading + b.reading, a.cost + b.cost));
          }
        }
      }
    }
    return compounds;
  }

  private static boolean fits(String first, String second) {
    return !first.endsWith("ッ") || CLOSING.indexOf(second.charAt(0)) >= 0;
  }

  private static List<Option> options(String cell) {
    List<Option> options = new ArrayList<>();
    for (String part : Table.words(cell)) {
      int colon = part.indexOf(':');
      double share = Integer.parseInt(part.substring(colon + 1)) / 100.0;
      options.add(new Option(part.substring(0, colon), cost(share)));
    }
    return List.copyOf(options);
  }

  private static int cost(double share) {
    return (int) Math.round(-COST_FACTOR * Math.log(Math.min(1, share)));
  }
}
