package meibo.text;

import java.util.HashMap;
import java.util.Map;

/** Marks that are typed for one another, one of each kind. */
final class Punctuation {

  private static final Map<String, String> KINDS =
      Map.of(
          "‐‑‒–—―−⁃⁻₋﹘﹣－─━⸺⸻", "-",
          "〜～∼˜〰", "~",
          "･·•‧∙⋅", "・",
          "“”„‟″«»〝〞〟＂", "\"",
          "‘’‚‛′ʼʻ´｀`＇", "'",
          "⁄∕", "/",
          // Signs of ownership are no part of a name.
          "™℠®©", "");

  private static final Map<Integer, String> FOLDED = byCodePoint();

  private static final char HANGUL_FILLER = '\u3164';

  private Punctuation() {}

  static boolean isFoldable(int c) {
    return isBlank(c) || FOLDED.containsKey(c);
  }

  static String fold(int c) {
    return isBlank(c) ? " " : FOLDED.getOrDefault(c, Character.toString(c));
  }

  /** White space of any width, control characters and halves of a broken surrogate pair. */
  private static boolean isBlank(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == HANGUL_FILLER
        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }

  private static Map<Integer, String> byCodePoint() {
    Map<Integer, String> folded = new HashMap<>();
    KINDS.forEach((marks, one) -> marks.codePoints().forEach(mark -> folded.put(mark, one)));
    return Map.copyOf(folded);
  }
}
