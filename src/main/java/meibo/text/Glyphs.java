package meibo.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/**
 * Each character folded by itself, together with the marks that belong to it.
 *
 * <ul>
 *   <li>Width and compatibility (NFKC): ｱ is ア, Ａ is a, ㈱ is (株), ㍿ is 株式会社: one word keyed in
 *       differently. NFKC also joins か and its dakuten, which file systems and PDFs take apart.
 *   <li>Case, in no country's way: the I of a Turkish machine is the same letter.
 *   <li>Accents of Latin letters only: é is typed e, ō is typed o; but a dakuten makes another
 *       sound and stays.
 *   <li>Variation selectors, zero-width and direction marks, ™ ® ©: nobody types them.
 *   <li>Variant kanji: {@link KanjiVariants}.
 *   <li>Dashes, tildes, middle dots and quotation marks: one of each kind, for keyboards have one.
 *   <li>A blank of any kind, and a control character, is one blank.
 * </ul>
 */
final class Glyphs {

  /** Marks a character that is to be folded together with the one before it. */
  private static final char MARK = '\ufffe';

  /** Marks a character that folds to several or none, or needs a second look. */
  private static final char OTHER = '\uffff';

  private static final char DAKUTEN = '\u3099';
  private static final char HANDAKUTEN = '\u309a';

  /** What each UTF-16 unit folds to, filled as characters are met; 0 where none was yet. */
  private static final char[] MET = new char[Character.MAX_VALUE + 1];

  private Glyphs() {}

  /** True for a character that stays as it is, whatever stands beside it. */
  static boolean isFolded(char c) {
    return folded(c) == c && c < MARK;
  }

  static void fold(String original, Draft draft) {
    int start = 0;
    while (start < original.length()) {
      int end = clusterEnd(original, start);
      char folded = end == start + 1 ? folded(original.charAt(start)) : OTHER;
      if (folded < MARK) {
        draft.append(folded, start, end);
      } else {
        draft.append(cluster(original.substring(start, end)), start, end);
      }
      start = end;
    }
  }

  private static char folded(char c) {
    char met = MET[c];
    if (met == 0) {
      met = meet(c);
      MET[c] = met;
    }
    return met;
  }

  private static char meet(char c) {
    if (Character.isSurrogate(c)) {
      return OTHER;
    }
    if (isMark(c)) {
      return MARK;
    }
    String folded = cluster(String.valueOf(c));
    return folded.length() == 1 && folded.charAt(0) < MARK ? folded.charAt(0) : OTHER;
  }

  private static int clusterEnd(String text, int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length() && isMarkAt(text, end)) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private static boolean isMarkAt(String text, int i) {
    char c = text.charAt(i);
    return Character.isSurrogate(c) ? isMark(text.codePointAt(i)) : folded(c) == MARK;
  }

  /** What has no place of its own: combining marks, dakuten of any width, invisible characters. */
  private static boolean isMark(int c) {
    return isCombining(c) || isInvisible(c) || isDakuten(c);
  }

  private static boolean isCombining(int c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  private static boolean isInvisible(int c) {
    return Character.getType(c) == Character.FORMAT
        || (c >= '\ufe00' && c <= '\ufe0f')
        || (c >= 0xe0100 && c <= 0xe01ef);
  }

  private static boolean isDakuten(int c) {
    return c == '゛' || c == '゜' || c == 'ﾞ' || c == 'ﾟ';
  }

  private static String cluster(String cluster) {
    int base = cluster.codePointAt(0);
    if (Punctuation.isFoldable(base)) {
      return Punctuation.fold(base);
    }
    String composed = Normalizer.normalize(visible(cluster), Form.NFKC).toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder();
    int before = ' ';
    for (int i = 0; i < composed.length(); i += Character.charCount(composed.codePointAt(i))) {
      int c = composed.codePointAt(i);
      if (!isCombining(c)) {
        appendFolded(c, folded);
        before = c;
      } else if (keepsMarks(before)) {
        folded.appendCodePoint(c);
      }
    }
    return folded.toString();
  }

  private static String visible(String cluster) {
    StringBuilder visible = new StringBuilder();
    cluster
        .codePoints()
        .filter(c -> !isInvisible(c))
        .map(c -> c == '゛' || c == 'ﾞ' ? DAKUTEN : c == '゜' || c == 'ﾟ' ? HANDAKUTEN : c)
        .forEach(visible::appendCodePoint);
    return visible.toString();
  }

  /** A vowel sign of Thai or Hindi is half the word; one that NFKC left beside a kana is none. */
  private static boolean keepsMarks(int base) {
    return Character.isLetter(base) && !isLatin(base) && !Kana.isKana(base) && !Kana.isKanji(base);
  }

  private static void appendFolded(int c, StringBuilder folded) {
    if (Punctuation.isFoldable(c)) {
      folded.append(Punctuation.fold(c));
    } else if (isLatin(c)) {
      folded.append(plainLatin(c));
    } else {
      // The σ that ends a word is the same letter; a word is seldom typed whole.
      folded.appendCodePoint(c == 'ς' ? 'σ' : KanjiVariants.inUse(c));
    }
  }

  private static boolean isLatin(int c) {
    return c < 0x80
        ? Latin.isLetter(c)
        : Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
  }

  private static String plainLatin(int c) {
    String letters = c < 0x80 ? Character.toString(c) : withoutAccents(c);
    return switch (letters) {
      case "ß" -> "ss";
      case "æ" -> "ae";
      case "œ" -> "oe";
      case "ø" -> "o";
      case "đ", "ð" -> "d";
      case "ł" -> "l";
      case "ħ" -> "h";
      case "þ" -> "th";
      case "ı" -> "i";
      default -> letters;
    };
  }

  private static String withoutAccents(int c) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(Character.toString(c), Form.NFD)
        .codePoints()
        .filter(part -> !isCombining(part))
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
