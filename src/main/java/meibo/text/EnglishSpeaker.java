package meibo.text;

import java.util.List;
import java.util.Map;

/** Says a word by the rules of English spelling, as a loan word is written in katakana. */
final class EnglishSpeaker extends Speaker {

  /**
   * What English makes of its spellings of vowels: the spelling, the column of the consonant it
   * takes, what follows. A spelling in r holds before a consonant only.
   */
  private record Vowel(String spelling, char column, String tail) {}

  private static final List<Vowel> ENGLISH_VOWELS =
      List.of(
          new Vowel("igh", 'a', "イ"),
          new Vowel("ee", 'i', "ー"),
          new Vowel("ea", 'i', "ー"),
          new Vowel("oo", 'u', "ー"),
          new Vowel("ay", 'e', "イ"),
          new Vowel("ou", 'a', "ウ"),
          new Vowel("ow", 'a', "ウ"),
          new Vowel("au", 'o', "ー"),
          new Vowel("aw", 'o', "ー"),
          new Vowel("er", 'a', "ー"),
          new Vowel("ir", 'a', "ー"),
          new Vowel("ur", 'a', "ー"),
          new Vowel("ar", 'a', "ー"),
          new Vowel("or", 'o', "ー"));

  /** Vowels before a consonant and a silent e: base ベイス, life ライフ, home ホーム. */
  private static final List<Vowel> LONG_VOWELS =
      List.of(
          new Vowel("a", 'e', "イ"),
          new Vowel("i", 'a', "イ"),
          new Vowel("o", 'o', "ー"),
          new Vowel("u", 'u', "ー"));

  /** Sounds that English spells in its own way, whatever stands around them. */
  private static final Map<String, String> ENGLISH_SOUNDS =
      Map.of("tion", "ション", "sion", "ション", "ture", "チャー", "ck", "ック", "tch", "ッチ", "ti", "ティ");

  private static final int LONGEST_SOUND = 4;

  /** Consonants that are not lengthened when they are written twice: funny, well, class. */
  private static final String NEVER_DOUBLED = "lrnmvs";

  /** Sounds before a plural s that voice it: lions ライオンズ. */
  private static final String VOICING = "nmldvbr";

  EnglishSpeaker(String word) {
    super(word);
  }

  @Override
  void syllable() {
    if (saidAsOne() || saidAtTheEnd()) {
      return;
    }
    if (isDoubled()) {
      say(NEVER_DOUBLED.indexOf(word.charAt(at)) >= 0 ? "" : "ッ", 1);
      return;
    }
    if (isNasalBeforeLip()) {
      say("ン", 1);
      return;
    }
    int length = consonant();
    if (length > 0 && at > 1 && word.substring(at + length).equals("e")) {
      say(bare(length), length + 1);
      return;
    }
    Vowel vowel = vowel(at + length);
    String sound = kana(length, VOWELS.indexOf(vowel.column));
    if (length == 1 && word.charAt(at) == 'g' && word.startsWith(vowel.spelling, at + 1)) {
      sound = softened(sound);
    }
    say(sound + vowel.tail, length + vowel.spelling.length());
  }

  /** A consonant before a silent e: price, image, base. */
  private String bare(int length) {
    return switch (word.charAt(at)) {
      case 'c' -> "ス";
      case 'g' -> "ジ";
      default -> kana(length, -1);
    };
  }

  /** g before e and i: gene, digital. */
  private static String softened(String sound) {
    return switch (sound) {
      case "ゲ" -> "ジェ";
      case "ギ" -> "ジ";
      default -> sound;
    };
  }

  private boolean saidAsOne() {
    for (int length = Math.min(LONGEST_SOUND, word.length() - at); length > 1; length--) {
      String sound = ENGLISH_SOUNDS.get(word.substring(at, at + length));
      if (sound != null) {
        say(sound, length);
        return true;
      }
    }
    return false;
  }

  private boolean saidAtTheEnd() {
    boolean behindOneVowel = vowelAt(at - 1) >= 0 && vowelAt(at - 2) < 0;
    char before = at == 0 ? ' ' : word.charAt(at - 1);
    String sound =
        switch (word.substring(at)) {
          case "s" -> VOICING.indexOf(before) >= 0 ? "ズ" : "ス";
          case "p" -> behindOneVowel ? "ップ" : "プ";
          case "t" -> behindOneVowel ? "ット" : "ト";
          case "k", "c" -> behindOneVowel ? "ック" : "ク";
          case "x" -> behindOneVowel ? "ックス" : "クス";
          case "sh" -> behindOneVowel ? "ッシュ" : "シュ";
          case "ch" -> behindOneVowel ? "ッチ" : "チ";
          default -> "-";
        };
    if (sound.equals("-")) {
      return false;
    }
    say(sound, word.length() - at);
    return true;
  }

  private Vowel vowel(int place) {
    for (Vowel vowel : ENGLISH_VOWELS) {
      int end = place + vowel.spelling.length();
      if (word.startsWith(vowel.spelling, place)
          && (!vowel.spelling.endsWith("r") || vowelAt(end) < 0)) {
        return vowel;
      }
    }
    if (vowelAt(place) < 0) {
      return new Vowel("", ' ', "");
    }
    for (Vowel vowel : LONG_VOWELS) {
      if (word.startsWith(vowel.spelling, place) && isBeforeSilentE(place)) {
        return vowel;
      }
    }
    char letter = word.charAt(place);
    return new Vowel(
        String.valueOf(letter), letter == 'u' && isClosed(place + 1) ? 'a' : letter, "");
  }

  private boolean isBeforeSilentE(int place) {
    return place + 3 == word.length() && word.endsWith("e") && vowelAt(place + 1) < 0;
  }

  /** True where a consonant closes the syllable: the u of trust, club, plus. */
  private boolean isClosed(int place) {
    return place < word.length() && vowelAt(place) < 0 && vowelAt(place + 1) < 0;
  }
}
