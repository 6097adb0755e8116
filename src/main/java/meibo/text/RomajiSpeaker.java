package meibo.text;

/** Says romaji of any school: sha and sya, chi and ti, jo and zyo. */
final class RomajiSpeaker extends Speaker {
  RomajiSpeaker(String word) {
    super(word);
  }

  @Override
  void syllable() {
    int length = consonant();
    int vowel = vowelAt(at + length);
    if (isDoubled() && word.charAt(at) != 'n') {
      say("ッ", 1);
    } else if (isNasalBeforeLip()) {
      say("ン", 1);
    } else {
      say(kana(length, vowel), vowel < 0 ? length : length + 1);
    }
  }
}
