package meibo.text;

/**
 * Numbers that are written with kanji, with Roman or with Arabic digits, where it is certain that
 * they are numbers: 第一 第Ⅰ 第壱 第１ are 第1; 二十三丁目 is 23丁目; 北二十四条 is 北24条 (the grid of Sapporo).
 * Elsewhere 一 is part of a name (三菱, 一橋) and stays.
 */
final class Numbers {

  private static final String BEFORE_BLOCK = "東西南北";

  /** 次第, 落第 and 及第 are words; what follows is another (次第一覧). */
  private static final String NOT_AN_ORDINAL = "次落及";

  private Numbers() {}

  static boolean mayApply(char c) {
    return c == '第' || c == '丁' || c == '条';
  }

  static boolean apply(Draft draft) {
    boolean changed = false;
    for (int i = 0; i < draft.length(); i++) {
      changed |=
          switch (draft.at(i)) {
            case '第' -> foldOrdinal(draft, i);
            case '丁' -> draft.at(i + 1) == '目' && foldBefore(draft, i);
            case '条' ->
                BEFORE_BLOCK.indexOf(draft.at(start(draft, i) - 1)) >= 0 && foldBefore(draft, i);
            default -> false;
          };
    }
    return changed;
  }

  private static boolean foldOrdinal(Draft draft, int at) {
    if (NOT_AN_ORDINAL.indexOf(draft.at(at - 1)) >= 0) {
      return false;
    }
    Numeral numeral = Numeral.after(draft, at + 1);
    if (numeral.length() > 0) {
      draft.replace(at + 1, at + 1 + numeral.length(), String.valueOf(numeral.value()));
    }
    return numeral.length() > 0;
  }

  private static boolean foldBefore(Draft draft, int end) {
    int start = start(draft, end);
    if (start < end) {
      draft.replace(start, end, String.valueOf(Numeral.value(draft, start, end)));
    }
    return start < end;
  }

  private static int start(Draft draft, int end) {
    int start = end;
    while (Numeral.isUpToNinetyNine(draft.at(start - 1))) {
      start--;
    }
    return start;
  }
}
