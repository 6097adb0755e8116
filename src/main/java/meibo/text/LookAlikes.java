package meibo.text;

/**
 * Kanji and hiragana that look like katakana, inside katakana words: セン夕ー with 夕 (evening) for タ.
 * Handwriting, scanning and the candidate lists of an IME mix them up, so much so that registrars
 * may correct them in company names (法務省, 2018).
 *
 * <p>Only where the katakana reading is certain: between two katakana; before ー or a small kana,
 * which follow no kanji; at the end of a word after two katakana, for those that seldom follow a
 * loanword; at its beginning before two. So 口コミ, チーム力, 一ノ関, アルミ工業 and トヨタへ stay.
 */
final class LookAlikes {

  private static final String LOOKS = "口卜一二八力工夕才千又匕厶七へべぺり";
  private static final String MEANS = "ロトーニハカエタオチヌヒムセヘベペリ";

  /** 力 and 工 end living words (チーム力, ガラス工), へ and り are particles and endings. */
  private static final String ALSO_LAST = "口卜一二夕";

  private static final String NUMERALS = "一二八千七";

  /** 一ノ関, 八ツ橋: a numeral before one of these counts or names a place. */
  private static final String AFTER_A_NUMERAL = "ノツッケ";

  private static final String[] LIVING_WORDS = {"口コミ", "力アップ"};
  private static final String[] AFTER_A_NAME = {"株式会社", "有限会社", "合同会社"};

  private static final String SMALL = "ァィゥェォャュョ";
  private static final String BEGINNINGS = "へべぺ";

  /** Kanji that begin no word which goes on in two katakana; 二 and 八 count before one. */
  private static final String ALSO_FIRST = "口卜二八力工夕才";

  /** Two in a row may be mistaken at once (セン夕一); three are a word (ホテル一二八). */
  private static final int MOST_IN_A_ROW = 2;

  private LookAlikes() {}

  static boolean mayApply(char before, char c, char after) {
    return LOOKS.indexOf(c) >= 0 && (isSound(before) || isSound(after));
  }

  static boolean apply(Draft draft) {
    boolean changed = false;
    int start = 0;
    while (start < draft.length()) {
      int end = endOfLookAlikes(draft, start);
      if (end > start && isKatakanaWord(draft, start, end)) {
        for (int i = start; i < end; i++) {
          draft.set(i, MEANS.charAt(LOOKS.indexOf(draft.at(i))));
        }
        changed = true;
      }
      start = Math.max(end, start + 1);
    }
    return changed;
  }

  private static int endOfLookAlikes(Draft draft, int start) {
    int end = start;
    while (end < draft.length() && LOOKS.indexOf(draft.at(end)) >= 0) {
      end++;
    }
    return end;
  }

  private static boolean isKatakanaWord(Draft draft, int start, int end) {
    return end - start <= MOST_IN_A_ROW
        && (isInside(draft, start, end)
            || isLast(draft, start, end)
            || isBeforeLongOrSmall(draft, start, end)
            || isFirst(draft, start, end));
  }

  private static boolean isInside(Draft draft, int start, int end) {
    return isSound(draft.at(start - 1)) && isSound(draft.at(end)) && !isWord(draft, start, end);
  }

  private static boolean isWord(Draft draft, int start, int end) {
    if (NUMERALS.indexOf(draft.at(end - 1)) >= 0 && AFTER_A_NUMERAL.indexOf(draft.at(end)) >= 0) {
      return true;
    }
    for (String word : LIVING_WORDS) {
      if (draft.startsWith(word, start)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLast(Draft draft, int start, int end) {
    for (int i = start; i < end; i++) {
      if (ALSO_LAST.indexOf(draft.at(i)) < 0) {
        return false;
      }
    }
    return isSound(draft.at(start - 1)) && isSound(draft.at(start - 2)) && nameEnds(draft, end);
  }

  private static boolean nameEnds(Draft draft, int end) {
    for (String word : AFTER_A_NAME) {
      if (draft.startsWith(word, end)) {
        return true;
      }
    }
    return !Character.isLetterOrDigit(draft.codePointAt(end));
  }

  private static boolean isBeforeLongOrSmall(Draft draft, int start, int end) {
    char c = draft.at(start);
    char after = draft.at(end);
    if (end - start > 1 || c == '一' || Kana.isHiragana(draft.at(start - 1))) {
      return false;
    }
    // へー may be said in hiragana; へーア can only be katakana.
    return Kana.isHiragana(c)
        ? after == Kana.LONG && isSound(draft.at(end + 1))
        : after == Kana.LONG || SMALL.indexOf(after) >= 0;
  }

  /** べンチャー: no hiragana word ends in べ here, since neither hiragana nor kanji goes before. */
  private static boolean isFirst(Draft draft, int start, int end) {
    int before = draft.codePointBefore(start);
    return end - start == 1
        && mayBegin(draft, start)
        && isSound(draft.at(end))
        && draft.at(end) != Kana.LONG
        && !Kana.isHiragana(before)
        && !Kana.isKanji(before);
  }

  private static boolean mayBegin(Draft draft, int start) {
    return BEGINNINGS.indexOf(draft.at(start)) >= 0
        || (ALSO_FIRST.indexOf(draft.at(start)) >= 0
            && isSound(draft.at(start + 1))
            && isSound(draft.at(start + 2))
            && !isSound(draft.at(start - 1))
            && !isWord(draft, start, start + 1));
  }

  /** Katakana that are part of a spoken word; ヶ and ヵ count things and follow kanji. */
  private static boolean isSound(char c) {
    return Kana.isKatakana(c) && c != 'ヶ' && c != 'ヵ' && c != 'ヽ' && c != 'ヾ';
  }
}
