package meibo.catalog;

import java.util.Optional;

/**
 * What an entry is called; {@code ja} or {@code en} is there.
 *
 * @param kana the reading of {@code ja} in katakana, without the legal form
 */
public record Name(Optional<String> ja, Optional<String> kana, Optional<String> en) {

  public Name {
    if (ja.isEmpty() && en.isEmpty()) {
      throw new IllegalArgumentException("a name needs ja or en");
    }
  }

  /** The name in the language, else in the other one. */
  public String in(Language language) {
    return switch (language) {
      case JA -> ja.or(() -> en).orElseThrow();
      case EN -> en.or(() -> ja).orElseThrow();
    };
  }

  /** The name without its reading. */
  public Text text() {
    return new Text(ja, en);
  }
}
