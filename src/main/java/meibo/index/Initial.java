package meibo.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import meibo.text.Folding;

/**
 * What a name begins with in an index: the row of its reading, the letter of its English name, or
 * #.
 */
public final class Initial {

  /** Neither a reading nor an English name that begins with a letter. */
  public static final String OTHER = "#";

  /** The ten rows of 五十音, each by its first kana. */
  public static final List<String> ROWS = List.of("あ", "か", "さ", "た", "な", "は", "ま", "や", "ら", "わ");

  public static final List<String> LETTERS =
      IntStream.rangeClosed('A', 'Z').mapToObj(c -> String.valueOf((char) c)).toList();

  public static final List<String> ALL =
      Stream.of(ROWS, LETTERS, List.of(OTHER)).flatMap(List::stream).toList();

  /** Each row's katakana, the first of the row at the same place as in {@link #ROWS}. */
  private static final List<String> ROW_KANA =
      List.of(
          "ァアィイゥウェエォオヴ",
          "カガキギクグケゲコゴヵヶ",
          "サザシジスズセゼソゾ",
          "タダチヂッツヅテデトド",
          "ナニヌネノ",
          "ハバパヒビピフブプヘベペホボポ",
          "マミムメモ",
          "ャヤュユョヨ",
          "ラリルレロ",
          "ヮワヰヱヲン");

  private Initial() {}

  /** All initials of a name, at least one. */
  public static List<String> of(Optional<String> reading, Optional<String> english) {
    List<String> initials = new ArrayList<>();
    reading.flatMap(Initial::row).ifPresent(initials::add);
    english.flatMap(Initial::letter).ifPresent(initials::add);
    return initials.isEmpty() ? List.of(OTHER) : List.copyOf(initials);
  }

  /** The row of a katakana reading. */
  public static Optional<String> row(String katakana) {
    return katakana.isEmpty()
        ? Optional.empty()
        : IntStream.range(0, ROWS.size())
            .filter(i -> ROW_KANA.get(i).indexOf(katakana.charAt(0)) >= 0)
            .mapToObj(ROWS::get)
            .findFirst();
  }

  /** The letter that an English name begins with, whatever its accent: É is E. */
  public static Optional<String> letter(String english) {
    return Folding.text(english)
        .chars()
        .filter(c -> Character.isLetterOrDigit(c))
        .mapToObj(c -> String.valueOf((char) Character.toUpperCase(c)))
        .findFirst()
        .filter(LETTERS::contains);
  }
}
