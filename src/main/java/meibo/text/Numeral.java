package meibo.text;

/** A number in kanji or Roman digits: how many characters it takes up (0 for none), its value. */
record Numeral(int length, int value) {

  private static final Numeral NONE = new Numeral(0, 0);

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String FORMAL_DIGITS = "零壱弐参";
  private static final String UNITS = "十百千";
  private static final String ROMAN = "ivx";

  /** 十勝, 十和田, 十字, 十日町, 十津川: after a digit these begin a name (第二十勝ビル). */
  private static final String AFTER_TEN_IN_A_NAME = "勝和字日津";

  /** What is counted in hundreds; otherwise 百 and 千 begin a name (第一百貨店, 第二千葉ビル). */
  private static final String COUNTED = "回号期条次章番巻版部代年";

  /** 四千九百九十九; what is longer is no number of anything. */
  private static final int LONGEST = 7;

  /** The number that the characters after 第 say. */
  static Numeral after(Draft draft, int from) {
    char c = draft.at(from);
    if (c == Kana.LONG) {
      return new Numeral(1, 1); // 第ー is 第一 with the mark that looks like it
    }
    if (ROMAN.indexOf(c) >= 0) {
      return roman(draft, from);
    }
    int formal = FORMAL_DIGITS.indexOf(c);
    return formal > 0 ? new Numeral(1, formal) : kanji(draft, from);
  }

  static boolean isUpToNinetyNine(char c) {
    return c == '十' || DIGITS.indexOf(c) > 0;
  }

  /** The value of kanji digits with or without units: 二十三, 二三 and 百四. */
  static int value(Draft draft, int from, int to) {
    int sum = 0;
    int digits = 0;
    for (int i = from; i < to; i++) {
      int unit = UNITS.indexOf(draft.at(i));
      if (unit < 0) {
        digits = 10 * digits + DIGITS.indexOf(draft.at(i));
      } else {
        sum += Math.max(digits, 1) * (int) Math.pow(10, unit + 1.0);
        digits = 0;
      }
    }
    return sum + digits;
  }

  private static Numeral kanji(Draft draft, int from) {
    int run = runEnd(draft, from, DIGITS + UNITS);
    boolean isCounted = COUNTED.indexOf(draft.at(run)) >= 0 && run - from <= LONGEST;
    int end = isCounted && isLong(draft, from, run) ? run : endInAName(draft, from);
    return end == from ? NONE : new Numeral(end - from, value(draft, from, end));
  }

  private static boolean isLong(Draft draft, int from, int to) {
    for (int i = from; i < to; i++) {
      if ("〇十百千".indexOf(draft.at(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Where the number ends if a name may follow at once: 第一|三共, 第四|北越, 第百十四|銀行. */
  private static int endInAName(Draft draft, int from) {
    char first = draft.at(from);
    if (first == '百') {
      return runEnd(draft, from, "百十一二三四五六七八九");
    }
    if (first == '十') {
      return from + (isDigit(draft.at(from + 1)) ? 2 : 1);
    }
    if (!isDigit(first)) {
      return from;
    }
    boolean tens = draft.at(from + 1) == '十' && AFTER_TEN_IN_A_NAME.indexOf(draft.at(from + 2)) < 0;
    if (tens) {
      return from + (isDigit(draft.at(from + 2)) ? 3 : 2);
    }
    return runEnd(draft, from + 1, "〇");
  }

  private static boolean isDigit(char c) {
    return DIGITS.indexOf(c) > 0;
  }

  private static int runEnd(Draft draft, int from, String characters) {
    int end = from;
    while (end < draft.length() && characters.indexOf(draft.at(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static Numeral roman(Draft draft, int from) {
    int end = runEnd(draft, from, ROMAN);
    char after = draft.at(end);
    boolean isWord = Latin.isLetterOrDigit(after);
    return isWord ? NONE : new Numeral(end - from, romanValue(draft, from, end));
  }

  private static int romanValue(Draft draft, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      int digit = romanDigit(draft.at(i));
      boolean takesAway = i + 1 < to && digit < romanDigit(draft.at(i + 1));
      value += takesAway ? -digit : digit;
    }
    return value;
  }

  private static int romanDigit(char c) {
    return c == 'x' ? 10 : c == 'v' ? 5 : 1;
  }
}
