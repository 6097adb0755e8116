package meibo.match;

import java.util.List;
import java.util.regex.Pattern;

/** Mends what scanners and hurried eyes make of letters, where it can be nothing else. */
final class Scans {

  private record Mend(Pattern wrong, String right) {

    static Mend of(String wrong, String right) {
      return new Mend(Pattern.compile(wrong), right);
    }
  }

  private static final List<Mend> MENDS =
      List.of(
          Mend.of("会[杜仕]", "会社"),
          Mend.of("薬晶", "薬品"),
          Mend.of("セン夕[ー一]", "センター"),
          Mend.of("(?<=[a-z])11(?=[a-z])", "ll"),
          Mend.of("セソタ", "センタ"),
          Mend.of("ネ申", "神"),
          Mend.of("イ匕|イヒ(?=[学工成]|$)", "化"),
          Mend.of("曰", "日"),
          Mend.of("厶", "ム"),
          // A katakana alone between kanji is the kanji that looks like it.
          Mend.of("(?<=\\p{IsHan})エ(?=\\p{IsHan})", "工"),
          Mend.of("(?<=\\p{IsHan})ニ(?=\\p{IsHan})", "二"),
          Mend.of("(?<=\\p{IsHan})カ(?=\\p{IsHan})", "力"),
          Mend.of("(?<=\\p{IsHan})ロ(?=\\p{IsHan})", "口"),
          Mend.of("(?<=\\p{IsHan})タ(?=\\p{IsHan})", "夕"),
          // And the other way round.
          Mend.of("(?<=[ァ-ヴー])工(?=[ァ-ヴー])", "エ"),
          Mend.of("(?<!\\p{IsHan})力(?=[ァ-ヴー])|(?<=[ァ-ヴー])力(?!\\p{IsHan})", "カ"),
          Mend.of("(?<=[ァ-ヴー])口(?=[ァ-ヴー])", "ロ"),
          Mend.of("(?<=[ァ-ヴー])二(?=[ァ-ヴー])", "ニ"),
          Mend.of("(?<=[ァ-ヴ])[一―—–](?=[ァ-ヴ])", "ー"),
          // Digits inside a word of Latin letters.
          Mend.of("(?<=[a-z])0(?![0-9])", "o"),
          Mend.of("(?<=[a-z])1(?=[a-z])", "l"),
          // Letters that were set apart.
          Mend.of("(?<=(?:^|\\s)[ァ-ヴー])\\s(?=[ァ-ヴー](?:\\s|$))", ""));

  private Scans() {}

  /** The folded text as it was printed. */
  static String mended(String text) {
    String mended = text;
    for (Mend mend : MENDS) {
      mended = mend.wrong().matcher(mended).replaceAll(mend.right());
    }
    return mended;
  }

  /** One spelling for letters that a scanner takes for one another: ソ and ン, シ and ツ. */
  static String shape(String spelled) {
    return spelled.replace('ン', 'ソ').replace('ツ', 'シ').replace('ヅ', 'ジ');
  }
}
