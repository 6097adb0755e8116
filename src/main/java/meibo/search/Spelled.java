package meibo.search;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import meibo.text.Kana;
import meibo.text.NameAnalysis;

/**
 * Kana as they are spelled, with what an input method may make of a consonant that still hangs
 * behind.
 */
final class Spelled {

  private static final Pattern HANGING = Pattern.compile("([\\p{IsKatakana}ー]+)([a-z]{1,2})");

  /** The kana that a consonant may become, by its letters (ローマ字入力). */
  private static final Map<String, String> ROWS =
      Map.ofEntries(
          Map.entry("k", "カキクケコ"),
          Map.entry("s", "サシスセソ"),
          Map.entry("t", "タチツテト"),
          Map.entry("n", "ナニヌネノン"),
          Map.entry("h", "ハヒフヘホ"),
          Map.entry("m", "マミムメモ"),
          Map.entry("y", "ヤユヨ"),
          Map.entry("r", "ラリルレロ"),
          Map.entry("w", "ワウヲ"),
          Map.entry("g", "ガギグゲゴ"),
          Map.entry("z", "ザジズゼゾ"),
          Map.entry("j", "ジ"),
          Map.entry("d", "ダヂヅデド"),
          Map.entry("b", "バビブベボ"),
          Map.entry("p", "パピプペポ"),
          Map.entry("f", "フ"),
          Map.entry("v", "ヴ"),
          Map.entry("c", "チ"));

  private Spelled() {}

  /** How names that begin so may be spelled; none where the text is not kana. */
  static List<String> starts(String folded) {
    String plain = NameAnalysis.plain(folded);
    if (plain.length() > 1 && plain.codePoints().allMatch(Kana::isKana)) {
      return List.of(plain);
    }
    Matcher hanging = HANGING.matcher(plain);
    return hanging.matches()
        ? starts(hanging.group(1), hanging.group(2).substring(0, 1))
        : List.of();
  }

  private static List<String> starts(String kana, String consonant) {
    return ROWS.getOrDefault(consonant, "").chars().mapToObj(c -> kana + (char) c).toList();
  }
}
