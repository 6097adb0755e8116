package meibo.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;

/**
 * Marks that say the character before once more, written out: 野々市 is also typed 野野市, いすゞ いすず.
 *
 * <p>Two 々 in a row repeat two kanji, where two stand before them (馬鹿々々 is 馬鹿馬鹿). ゝ and ヽ repeat a
 * sound clear, ゞ and ヾ repeat it voiced. 仝 and 〃 are words of their own and stay.
 */
final class IterationMarks {

  private IterationMarks() {}

  static boolean mayApply(char c) {
    return isForKanji(c) || isForKana(c);
  }

  static boolean apply(Draft draft) {
    boolean changed = false;
    for (int i = 0; i < draft.length(); i++) {
      char c = draft.at(i);
      if (isForKanji(c)) {
        changed |= writeKanjiAt(draft, i);
      } else if (isForKana(c)) {
        changed |= writeKanaAt(draft, i);
      }
    }
    return changed;
  }

  private static boolean isForKanji(char c) {
    return c == '々' || c == '〻';
  }

  private static boolean isForKana(char c) {
    return c == 'ゝ' || c == 'ゞ' || c == 'ヽ' || c == 'ヾ';
  }

  private static boolean writeKanjiAt(Draft draft, int i) {
    int distance = isForKanji(draft.at(i + 1)) && isPlainKanji(kanjiTwoBefore(draft, i)) ? 2 : 1;
    int last = draft.codePointBefore(i);
    if (!isPlainKanji(last)) {
      return false;
    }
    if (distance == 2) {
      String both = Character.toString(kanjiTwoBefore(draft, i)) + Character.toString(last);
      draft.replace(i, i + 2, both);
    } else {
      draft.replace(i, i + 1, Character.toString(last));
    }
    return true;
  }

  private static int kanjiTwoBefore(Draft draft, int i) {
    return draft.codePointBefore(i - Character.charCount(draft.codePointBefore(i)));
  }

  private static boolean isPlainKanji(int c) {
    return Kana.isKanji(c) && c != '々' && c != '〻';
  }

  private static boolean writeKanaAt(Draft draft, int i) {
    char last = draft.at(i - 1);
    if (!Kana.isKana(last) || last == Kana.LONG || isForKana(last)) {
      return false;
    }
    boolean voiced = draft.at(i) == 'ゞ' || draft.at(i) == 'ヾ';
    draft.set(i, voiced ? voiced(last) : clear(last));
    return true;
  }

  private static char voiced(char kana) {
    return Normalizer.normalize(clear(kana) + "\u3099", Form.NFC).charAt(0);
  }

  private static char clear(char kana) {
    return Normalizer.normalize(String.valueOf(kana), Form.NFD).charAt(0);
  }
}
