package meibo.match;

import java.util.List;
import meibo.text.Kana;
import meibo.text.Morpheme;
import meibo.text.Morphology;

/** Short names made of the first characters of a name's words: 京府医大, 国循. */
final class KanjiInitials {

  private static final int LONGEST = 5;

  private KanjiInitials() {}

  /** True where the text takes words of the name in their order, the first one among them. */
  static boolean are(String text, String name) {
    boolean mayBe =
        text.length() > 1
            && text.length() <= LONGEST
            && name.length() > text.length() + 2
            && name.charAt(0) == text.charAt(0)
            && text.chars().allMatch(Kana::isKanji);
    return mayBe && follows(text, Morphology.standard().morphemes(name));
  }

  private static boolean follows(String text, List<Morpheme> words) {
    int at = 0;
    for (Morpheme word : words) {
      if (at < text.length() && word.surface().charAt(0) == text.charAt(at)) {
        at++;
      }
    }
    return at == text.length();
  }
}
