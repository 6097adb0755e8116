package meibo.text;

import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;

/**
 * How a run of Latin letters is read inside a Japanese name: as a loan word (group グループ), as the
 * Japanese it spells (asahi アサヒ), or letter by letter (ntt エヌティーティー).
 */
final class LatinReadings {

  private static final String[] LETTERS = {
    "エー", "ビー", "シー", "ディー", "イー", "エフ", "ジー", "エイチ", "アイ", "ジェイ", "ケー", "エル", "エム",
    "エヌ", "オー", "ピー", "キュー", "アール", "エス", "ティー", "ユー", "ブイ", "ダブリュー", "エックス", "ワイ", "ゼット"
  };

  /**
   * Up to this length letters are spelled out first (jal, tdk, smbc), beyond it a run that can be
   * spoken is a word (sony, asahi).
   */
  private static final int LONGEST_SPELLED = 3;

  /** Shorter words are not looked for inside a run: they are there by chance. */
  static final int SHORTEST_INNER_WORD = 3;

  private static final Map<String, List<String>> WORDS =
      Table.rows("latin.tsv", 2, row -> Table.words(row.get(1)));

  /** The beginnings of the words, up to the length of the shortest that is looked for. */
  private static final BitSet BEGINNINGS = beginnings();

  private LatinReadings() {}

  /**
   * False where surely no word of the table begins.
   *
   * @param name with at least {@link #SHORTEST_INNER_WORD} Latin letters from there on
   */
  static boolean mayBeginAt(String name, int from) {
    return BEGINNINGS.get(beginning(name, from));
  }

  /** True for a loan word of the table. */
  static boolean isWord(String run) {
    return WORDS.containsKey(run);
  }

  /** The readings of a run of lower-case letters, the likeliest first; never empty. */
  static List<String> readings(String run) {
    SequencedSet<String> readings = new LinkedHashSet<>(WORDS.getOrDefault(run, List.of()));
    String letters = letters(run);
    if (run.length() <= LONGEST_SPELLED || !SpokenLatin.isSayable(run)) {
      readings.add(letters);
    }
    readings.addAll(SpokenLatin.readings(run));
    readings.add(letters);
    return List.copyOf(readings);
  }

  /** The names of the letters, one after the other. */
  static String letters(String run) {
    StringBuilder names = new StringBuilder();
    for (int i = 0; i < run.length(); i++) {
      char c = run.charAt(i);
      names.append(Latin.isLetter(c) ? LETTERS[c - 'a'] : "");
    }
    return names.toString();
  }

  private static BitSet beginnings() {
    BitSet beginnings = new BitSet();
    WORDS.keySet().stream()
        .filter(word -> word.length() >= SHORTEST_INNER_WORD)
        .filter(word -> word.chars().limit(SHORTEST_INNER_WORD).allMatch(Latin::isLetter))
        .forEach(word -> beginnings.set(beginning(word, 0)));
    return beginnings;
  }

  /** The first letters as a number with a digit for each. */
  private static int beginning(String text, int from) {
    int beginning = 0;
    for (int i = from; i < from + SHORTEST_INNER_WORD; i++) {
      beginning = beginning * LETTERS.length + text.charAt(i) - 'a';
    }
    return beginning;
  }
}
