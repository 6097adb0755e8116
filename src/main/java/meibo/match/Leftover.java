package meibo.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import meibo.text.LatinStem;
import meibo.text.Morphology;
import meibo.text.WordClass;

/**
 * A piece that is left over.
 *
 * @param text the piece as a key; Latin words have blanks between them
 */
record Leftover(String text, Joint joint) {

  /** How a piece is joined to what agrees. */
  enum Joint {
    /** A blank, a mark, a legal form or the end of an institution's name lies between. */
    APART,
    /** The script changes, or a government's name ends. */
    SEAM,
    JOINED,
    /** What agrees stands on both sides: a level that people leave out. */
    BETWEEN,
    /** A segment behind the one that agrees, where English addresses have towns. */
    BEHIND
  }

  private static final Pattern LATIN = Pattern.compile("[\\x00-\\x7f]+");

  /** Numbers, floors, blocks and the towns before them. */
  private static final Pattern STREET =
      Pattern.compile(
          "[0-9]+|.*[0-9](階|F|号|号室|号館|番|番地|丁目|チヨウメ|ビル)?|.*(ビル|ビルデイング|丁目|番地|号室|号館|階)|.+[都道府県市区町村郡]",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern STUDENT =
      Pattern.compile(".*(?:[0-9一二三四五六]年|年生|年次|回生|課程|学生|院生|修士|博士)[0-9]?");

  private static final Pattern KANJI_NAME = Pattern.compile("\\p{IsHan}{1,4}");

  private static final int SMALL = 2;

  /** Words of a segment that is likely a town: Minatojima-minamimachi, Chuo-ku. */
  private static final int TOWN = 3;

  /**
   * What the piece is.
   *
   * @param local words of the address that the organization has, as a key
   */
  Rest rest(String local) {
    if (text.isBlank()) {
      return Rest.NOTHING;
    }
    return LATIN.matcher(text).matches() ? latin() : japanese(local);
  }

  private Rest japanese(String local) {
    if (isOfAnotherKind()) {
      return Rest.KIND;
    }
    if (is(Rest.NOISE) || (joint == Joint.APART && STREET.matcher(text).matches())) {
      return Rest.NOISE;
    }
    if (is(Rest.NEUTRAL) || (text.length() >= SMALL && local.contains(text))) {
      return Rest.NEUTRAL;
    }
    boolean unit = RestWords.of(Rest.UNIT).ends(text);
    if (unit && joint == Joint.APART) {
      return Rest.UNIT;
    }
    if (isAll(Rest.PLACE)) {
      return Rest.PLACE;
    }
    if (isAll(Rest.TRADE)) {
      return Rest.TRADE;
    }
    return unit ? unit() : isSomebody() ? Rest.NOISE : other();
  }

  /** A hospital, or what a government founded: 県立 and 市立 are bodies of their own. */
  private boolean isOfAnotherKind() {
    boolean university = text.replace("大学院", "").contains("大学");
    boolean founded = joint == Joint.SEAM && text.length() > SMALL && text.startsWith("立");
    return university || founded || RestWords.of(Rest.KIND).standsIn(text);
  }

  /** A family name, or what a student is. */
  private boolean isSomebody() {
    if (joint != Joint.APART) {
      return false;
    }
    return STUDENT.matcher(text).matches()
        || (KANJI_NAME.matcher(text).matches()
            && Morphology.standard().morphemes(text).stream()
                .allMatch(m -> m.wordClass() == WordClass.PROPER_NOUN));
  }

  private Rest unit() {
    return switch (joint) {
      case BETWEEN -> isTrade() ? Rest.OTHER : Rest.NEUTRAL;
      case JOINED -> Rest.LOOSE_UNIT;
      case APART, SEAM, BEHIND -> Rest.UNIT;
    };
  }

  /** What a school teaches: 芸術工科大学 is no 大学 with a level left out. */
  private boolean isTrade() {
    return text.endsWith("科") && !text.endsWith("研究科");
  }

  private boolean is(Rest rest) {
    return isAll(rest) || RestWords.of(rest).ends(text);
  }

  private Rest other() {
    return joint == Joint.APART || joint == Joint.BEHIND ? Rest.OTHER_APART : Rest.OTHER;
  }

  private boolean isAll(Rest rest) {
    return RestWords.of(rest).withoutFront(text).isEmpty();
  }

  /** A segment of an English address is what its most telling word is. */
  private Rest latin() {
    List<String> words =
        Arrays.stream(text.split(" ", -1)).filter(w -> !w.isEmpty()).map(LatinStem::of).toList();
    boolean segment = joint == Joint.APART || joint == Joint.BEHIND;
    if (has(words, Rest.KIND)) {
      return segment ? Rest.OTHER_APART : Rest.KIND;
    }
    if (has(words, Rest.UNIT)) {
      return Rest.UNIT;
    }
    List<String> telling = new ArrayList<>(words);
    telling.removeIf(Leftover::isNoise);
    if (telling.isEmpty()) {
      return Rest.NOISE;
    }
    if (telling.stream().allMatch(w -> RestWords.of(Rest.PLACE).hasLatin(w))) {
      return segment ? Rest.NOISE : Rest.PLACE;
    }
    if (telling.stream().allMatch(Leftover::isGeneric)) {
      return Rest.TRADE;
    }
    boolean town = joint == Joint.BEHIND && telling.size() <= TOWN;
    return town ? Rest.NOISE : other();
  }

  private static boolean has(List<String> words, Rest rest) {
    return words.stream().anyMatch(w -> RestWords.of(rest).hasLatin(w));
  }

  private static boolean isNoise(String word) {
    return RestWords.of(Rest.NOISE).hasLatin(word)
        || RestWords.of(Rest.NEUTRAL).hasLatin(word)
        || word.chars().anyMatch(c -> c >= '0' && c <= '9');
  }

  private static boolean isGeneric(String word) {
    return RestWords.of(Rest.TRADE).hasLatin(word) || RestWords.of(Rest.PLACE).hasLatin(word);
  }

  /** True for a Latin word that many organizations share. */
  static boolean isCommon(String word) {
    return isNoise(word)
        || isGeneric(word)
        || RestWords.of(Rest.UNIT).hasLatin(word)
        || RestWords.of(Rest.KIND).hasLatin(word);
  }
}
