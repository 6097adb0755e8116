package meibo.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Latin letters and digits as they are said in Japanese. */
final class SpelledOut {

  private static final String LETTERS =
      """
      エー ビー シー ディー イー エフ ジー エイチ アイ ジェー ケー エル エム エヌ オー ピー キュー アール エス ティー
      ユー ブイ ダブリュー エックス ワイ ゼット
      """;

  private static final List<String> LETTER_NAMES = List.of(LETTERS.strip().split("\\s+", -1));

  private static final List<String> DIGIT_NAMES =
      List.of("ゼロ", "イチ", "ニ", "サン", "ヨン", "ゴ", "ロク", "ナナ", "ハチ", "キュウ");

  private static final List<String> ENGLISH_DIGIT_NAMES =
      List.of("ゼロ", "ワン", "ツー", "スリー", "フォー", "ファイブ", "シックス", "セブン", "エイト", "ナイン");

  /** Marks that are said in names; any other is not. */
  private static final Map<Character, String> SAID_MARKS = Map.of('&', "アンド", '+', "プラス");

  private static final List<String> UNITS = List.of("", "ジュウ", "ヒャク", "セン");

  /** Where the sounds of digit and unit run into one another. */
  private static final Map<String, String> RUN_TOGETHER =
      Map.of(
          "イチジュウ", "ジュウ",
          "イチヒャク", "ヒャク",
          "イチセン", "セン",
          "サンヒャク", "サンビャク",
          "ロクヒャク", "ロッピャク",
          "ハチヒャク", "ハッピャク",
          "サンセン", "サンゼン",
          "ハチセン", "ハッセン");

  private SpelledOut() {}

  static String byJapaneseNames(String latin) {
    return said(Folding.text(latin), DIGIT_NAMES);
  }

  static List<String> all(String latinRun) {
    String folded = Folding.text(latinRun);
    Set<String> all = new LinkedHashSet<>();
    all.add(withNumbers(folded));
    all.add(said(folded, DIGIT_NAMES));
    all.add(said(folded, ENGLISH_DIGIT_NAMES));
    return List.copyOf(all);
  }

  private static String said(String folded, List<String> digitNames) {
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Latin.isLetter(c)) {
        said.append(LETTER_NAMES.get(c - 'a'));
      } else if (Latin.isDigit(c)) {
        said.append(digitNames.get(c - '0'));
      } else {
        said.append(SAID_MARKS.getOrDefault(c, ""));
      }
    }
    return said.toString();
  }

  private static String withNumbers(String folded) {
    StringBuilder said = new StringBuilder();
    int i = 0;
    while (i < folded.length()) {
      int end = i;
      while (end < folded.length() && Latin.isDigit(folded.charAt(end))) {
        end++;
      }
      if (isNumber(folded, i, end)) {
        said.append(number(folded.substring(i, end)));
      } else {
        end = Math.max(end, i + 1);
        said.append(said(folded.substring(i, end), DIGIT_NAMES));
      }
      i = end;
    }
    return said.toString();
  }

  /** Longer ones and those with a zero in front are said digit by digit. */
  private static boolean isNumber(String text, int from, int to) {
    return to - from > 1 && to - from <= UNITS.size() && text.charAt(from) != '0';
  }

  private static String number(String digits) {
    StringBuilder said = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(i) - '0';
      if (digit > 0) {
        String plain = DIGIT_NAMES.get(digit) + UNITS.get(digits.length() - 1 - i);
        said.append(RUN_TOGETHER.getOrDefault(plain, plain));
      }
    }
    return said.toString();
  }
}
