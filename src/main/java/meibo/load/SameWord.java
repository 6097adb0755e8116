package meibo.load;

import java.text.Normalizer;
import java.util.Locale;

/** When two labels are the same word: after NFKC and in lower case. */
final class SameWord {

  private SameWord() {}

  static String key(String label) {
    return Normalizer.normalize(label, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
