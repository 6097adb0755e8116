package meibo.match;

import java.util.List;
import meibo.match.Leftover.Joint;
import meibo.text.Kana;

/** Where a key, which has no blanks, can be cut without cutting a word. */
final class Seam {

  private static final List<String> INSTITUTION_ENDS =
      List.of(
          "大学", "大学院", "研究科", "学部", "病院", "研究所", "製作所", "機構", "財団", "協会", "センタ", "法人", "大", "部",
          "局", "課");

  private static final List<String> GOVERNMENT_ENDS =
      List.of("市", "県", "府", "都", "道", "区", "町", "省", "庁");

  private Seam() {}

  /** How what stands before a place in a key is joined to what stands behind it. */
  static Joint at(String key, int at) {
    if (at <= 0 || at >= key.length()) {
      return Joint.APART;
    }
    String before = key.substring(0, at);
    if (INSTITUTION_ENDS.stream().anyMatch(before::endsWith)) {
      return Joint.APART;
    }
    boolean changes = script(key.charAt(at - 1)) != script(key.charAt(at));
    return changes || GOVERNMENT_ENDS.stream().anyMatch(before::endsWith)
        ? Joint.SEAM
        : Joint.JOINED;
  }

  /** True in the middle of a Latin word. */
  static boolean splitsWord(String key, int at) {
    return isLatin(key.substring(at - 1, at)) && isLatin(key.substring(at, at + 1));
  }

  static boolean isLatin(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  private static int script(char c) {
    return c < 0x80 ? 0 : Kana.isKana(c) ? 1 : 2;
  }
}
