package meibo.text;

import java.util.Arrays;

/** What each katakana sounds like in the letters of {@link Sound}. */
final class KanaSyllables {

  private static final String ROWS =
      """
      アa イi ウu エe オo カka キki クku ケke コko サsa シsi スsu セse ソso タta チti ツtu テte トto
      ナna ニni ヌnu ネne ノno ハha ヒhi フhu ヘhe ホho マma ミmi ムmu メme モmo ヤya ユyu ヨyo
      ラra リri ルru レre ロro ワwa ヰi ヱe ヲo ンn ガga ギgi グgu ゲge ゴgo ザza ジzi ズzu ゼze ゾzo
      ダda ヂzi ヅzu デde ドdo バba ビbi ブbu ベbe ボbo パpa ピpi プpu ペpe ポpo ヴbu
      ァa ィi ゥu ェe ォo ャya ュyu ョyo ヮwa ヵka ヶke ヷba ヸbi ヹbe ヺbo
      """;

  private static final String[] SOUNDS = sounds();

  private static final String V_VOWELS = "アイエオ";
  private static final String GLIDES = "ヤユヨ";

  private KanaSyllables() {}

  /** ッ and ー make no sound of their own. */
  static String of(char katakana) {
    return katakana >= 'ァ' && katakana <= 'ヺ' ? SOUNDS[katakana - 'ァ'] : "";
  }

  /** Two kana that together sound like none of the two; empty for any others. */
  static String ofPair(char first, char second) {
    char big = Kana.big(second);
    return switch (first) {
      case 'ヴ' ->
          GLIDES.indexOf(big) >= 0
              ? "bi" + of(big)
              : V_VOWELS.indexOf(big) >= 0 ? "b" + of(big) : "";
      case 'テ' -> afterTe("ti", second);
      case 'デ' -> afterTe("zi", second);
      default -> "";
    };
  }

  /** True for a kana whose sound changes with what may follow. */
  static boolean isOpen(char katakana) {
    return katakana == 'ヴ' || katakana == 'テ' || katakana == 'デ';
  }

  /** What is certain of an open kana: デ may become ディ, which is ジ. */
  static String beginning(char open) {
    return switch (open) {
      case 'ヴ' -> "b";
      case 'テ' -> "t";
      default -> "";
    };
  }

  private static String afterTe(String ti, char second) {
    return switch (second) {
      case 'ィ' -> ti;
      case 'ャ', 'ュ', 'ョ', 'ユ' -> ti + of(second);
      default -> "";
    };
  }

  private static String[] sounds() {
    String[] sounds = new String['ヺ' - 'ァ' + 1];
    Arrays.fill(sounds, "");
    for (String row : ROWS.strip().split("\\s+", -1)) {
      sounds[row.charAt(0) - 'ァ'] = row.substring(1);
    }
    return sounds;
  }
}
