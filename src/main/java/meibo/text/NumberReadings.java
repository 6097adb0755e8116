package meibo.text;

import java.util.List;
import java.util.Optional;

/** How a run of digits is read: 14 as ジュウヨン, and digit by digit as イチヨン. */
final class NumberReadings {

  private static final String[] DIGITS = {
    "ゼロ", "イチ", "ニ", "サン", "ヨン", "ゴ", "ロク", "ナナ", "ハチ", "キュウ"
  };
  private static final String[] HUNDREDS = {
    "", "ヒャク", "ニヒャク", "サンビャク", "ヨンヒャク", "ゴヒャク", "ロッピャク", "ナナヒャク", "ハッピャク", "キュウヒャク"
  };
  private static final String[] THOUSANDS = {
    "", "セン", "ニセン", "サンゼン", "ヨンセン", "ゴセン", "ロクセン", "ナナセン", "ハッセン", "キュウセン"
  };

  private static final String[] ENGLISH = {
    "ゼロ",
    "ワン",
    "ツー",
    "スリー",
    "フォー",
    "ファイブ",
    "シックス",
    "セブン",
    "エイト",
    "ナイン",
    "テン",
    "イレブン",
    "トゥエルブ",
    "サーティーン",
    "フォーティーン",
    "フィフティーン",
    "シックスティーン",
    "セブンティーン",
    "エイティーン",
    "ナインティーン"
  };
  private static final String[] ENGLISH_TENS = {
    "", "", "トゥエンティ", "サーティ", "フォーティ", "フィフティ", "シックスティ", "セブンティ", "エイティ", "ナインティ"
  };

  /** Longer runs are codes and telephone numbers, which are spelled out. */
  private static final int LONGEST_NUMBER = 4;

  private NumberReadings() {}

  /** The readings of a run of ASCII digits, the likeliest first. */
  static List<String> readings(String digits) {
    String spelled = spelled(digits);
    if (digits.length() > LONGEST_NUMBER || digits.startsWith("0")) {
      return List.of(spelled);
    }
    String counted = counted(Integer.parseInt(digits));
    return counted.equals(spelled) ? List.of(counted) : List.of(counted, spelled);
  }

  /** The English reading of one or two digits: g7 ジーセブン, 3d スリーディー. */
  static Optional<String> english(String digits) {
    if (digits.length() > 2 || digits.startsWith("0")) {
      return Optional.empty();
    }
    int number = Integer.parseInt(digits);
    if (number < ENGLISH.length) {
      return Optional.of(ENGLISH[number]);
    }
    String ones = number % 10 == 0 ? "" : ENGLISH[number % 10];
    return Optional.of(ENGLISH_TENS[number / 10] + ones);
  }

  private static String spelled(String digits) {
    StringBuilder reading = new StringBuilder();
    digits.chars().forEach(c -> reading.append(DIGITS[c - '0']));
    return reading.toString();
  }

  private static String counted(int number) {
    int tens = number / 10 % 10;
    int ones = number % 10;
    return THOUSANDS[number / 1000]
        + HUNDREDS[number / 100 % 10]
        + (tens == 0 ? "" : (tens == 1 ? "" : DIGITS[tens]) + "ジュウ")
        + (ones == 0 ? "" : DIGITS[ones]);
  }
}
