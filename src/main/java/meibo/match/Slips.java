package meibo.match;

import java.util.Optional;
import java.util.function.IntPredicate;
import meibo.search.Edits;
import meibo.text.Kana;

/**
 * Names that differ by a slip of the hand. Kana and Latin letters slip; another kanji or number is
 * another name (第一, 第二), so that it is at most alike.
 */
final class Slips {

  private static final int SHORTEST = 4;

  /** With as many letters one slip leaves no doubt, and half as many again allow for two. */
  private static final int SURE = 9;

  private static final int SURE_OF_TWO = 14;

  private static final int MOST = 2;

  /** A letter of romaji says half as much as a kana. */
  private static final int ROMAJI = 3;

  /** Besides digits, the kanji that tell sister institutions apart. */
  private static final String APART = "一二三四五六七八九十東西南北新旧上下左右大小男女";

  private Slips() {}

  static Optional<Comparison> of(Writing row, Optional<String> sound, KnownName name) {
    return spelled(row, name)
        .or(
            () ->
                sound.flatMap(
                    s ->
                        name.forms().sounds().stream()
                            .flatMap(n -> slip(s, n, ROMAJI, row, name).stream())
                            .findFirst()));
  }

  private static Optional<Comparison> spelled(Writing row, KnownName name) {
    String key = row.key();
    String other = name.writing().key();
    if (Math.abs(key.length() - other.length()) > MOST) {
      return Optional.empty();
    }
    return kanji(key).equals(kanji(other)) && numbers(key).equals(numbers(other))
        ? slip(key, other, 0, row, name)
        : misconversion(key, other, row, name);
  }

  private static Optional<Comparison> slip(
      String one, String other, int longer, Writing row, KnownName name) {
    int length = Math.min(one.length(), other.length());
    if (length < SHORTEST + longer || Math.abs(one.length() - other.length()) > MOST) {
      return Optional.empty();
    }
    int edits = Edits.between(one, other);
    if (edits > MOST || (edits > 1 && length < SURE - MOST + longer)) {
      return Optional.empty();
    }
    boolean sure =
        one.charAt(0) == other.charAt(0) && length >= (edits <= 1 ? SURE : SURE_OF_TWO) + longer;
    return Optional.of(
        Comparison.whole(
            name, sure ? NameAgreement.SLIP : NameAgreement.ALIKE, row.key().length()));
  }

  /** One kanji taken for another, or left out, in a long name. */
  private static Optional<Comparison> misconversion(
      String key, String other, Writing row, KnownName name) {
    boolean alike =
        Math.min(key.length(), other.length()) >= SHORTEST + 2
            && numbers(key).equals(numbers(other))
            && key.charAt(0) == other.charAt(0)
            && Math.abs(key.length() - other.length()) <= 1
            && Edits.between(key, other) <= 1;
    return alike
        ? Optional.of(Comparison.whole(name, NameAgreement.ALIKE, row.key().length()))
        : Optional.empty();
  }

  private static String kanji(String key) {
    return chosen(key, Kana::isKanji);
  }

  private static String numbers(String key) {
    return chosen(key, c -> (c >= '0' && c <= '9') || APART.indexOf(c) >= 0);
  }

  private static String chosen(String key, IntPredicate wanted) {
    StringBuilder chosen = new StringBuilder();
    for (int i = 0; i < key.length(); i++) {
      if (wanted.test(key.charAt(i))) {
        chosen.append(key.charAt(i));
      }
    }
    return chosen.toString();
  }
}
