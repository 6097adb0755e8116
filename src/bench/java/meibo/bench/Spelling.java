package meibo.bench;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import meibo.text.Hepburn;

/** How somebody types a name. The weights are guesses, in a hundred. */
public enum Spelling {
  REGISTERED(10),
  WITHOUT_FORM(32),
  KATAKANA(8),
  HIRAGANA(8),
  ROMAJI(8),
  ENGLISH(8),
  HALF_WIDTH(4),
  OLD_KANJI(4),
  UNFINISHED(10),
  SLIP(8);

  private static final int KANA_APART = 'ァ' - 'ぁ';
  private static final Map<String, String> OLD =
      Map.ofEntries(
          Map.entry("斎", "齋"),
          Map.entry("辺", "邊"),
          Map.entry("薬", "藥"),
          Map.entry("医", "醫"),
          Map.entry("学", "學"),
          Map.entry("浜", "濱"),
          Map.entry("沢", "澤"),
          Map.entry("崎", "﨑"),
          Map.entry("島", "嶋"),
          Map.entry("高", "髙"),
          Map.entry("桜", "櫻"),
          Map.entry("黒", "黑"),
          Map.entry("団", "團"),
          Map.entry("広", "廣"));
  private static final Map<String, String> HALF = halfWidth();

  private final int weight;

  Spelling(int weight) {
    this.weight = weight;
  }

  /** One of them by their weights. */
  static Spelling any(Random random) {
    int left = random.nextInt(List.of(values()).stream().mapToInt(s -> s.weight).sum());
    for (Spelling spelling : values()) {
      left -= spelling.weight;
      if (left < 0) {
        return spelling;
      }
    }
    throw new IllegalStateException();
  }

  /** The name typed so; without its legal form where this spelling needs what it does not have. */
  String type(Named name, Random random) {
    String core = name.core();
    String typed =
        switch (this) {
          case REGISTERED -> name.ja();
          case WITHOUT_FORM -> core;
          case KATAKANA -> name.kana();
          case HIRAGANA -> hiragana(name.kana());
          case ROMAJI -> Hepburn.of(name.kana());
          case ENGLISH -> name.englishCore().toLowerCase(java.util.Locale.ROOT);
          case HALF_WIDTH -> each(name.kana(), HALF);
          case OLD_KANJI -> each(core, OLD);
          case UNFINISHED -> core.substring(0, Math.max(2, core.length() * 2 / 3));
          case SLIP -> slip(core, random);
        };
    return typed.isEmpty() ? core : typed;
  }

  /** Whether an organization is one that was meant: several share a name. */
  boolean isMet(String typed, Named wanted, Named first) {
    return switch (this) {
      case REGISTERED, WITHOUT_FORM, OLD_KANJI, SLIP -> first.isCalledLike(wanted);
      case KATAKANA, HIRAGANA, ROMAJI, HALF_WIDTH -> first.soundsLike(wanted);
      case ENGLISH -> first.isTranslatedLike(wanted);
      case UNFINISHED -> first.begins(typed);
    };
  }

  private static String slip(String core, Random random) {
    int at = 1 + random.nextInt(Math.max(1, core.length() - 2));
    return core.length() < 6 ? core : core.substring(0, at) + core.substring(at + 1);
  }

  private static String hiragana(String kana) {
    return kana.chars()
        .mapToObj(c -> String.valueOf((char) (c >= 'ァ' && c <= 'ヶ' ? c - KANA_APART : c)))
        .collect(Collectors.joining());
  }

  private static String each(String text, Map<String, String> others) {
    return text.chars()
        .mapToObj(c -> String.valueOf((char) c))
        .map(c -> others.getOrDefault(c, c))
        .collect(Collectors.joining());
  }

  private static Map<String, String> halfWidth() {
    Map<String, String> half = new HashMap<>();
    for (char kana = 'ｦ'; kana <= 'ﾝ'; kana++) {
      for (String mark : List.of("", "ﾞ", "ﾟ")) {
        String full = Normalizer.normalize(kana + mark, Normalizer.Form.NFKC);
        if (full.length() == 1) {
          half.put(full, kana + mark);
        }
      }
    }
    return Map.copyOf(half);
  }
}
