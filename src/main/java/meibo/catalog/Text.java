package meibo.catalog;

import java.util.Optional;
import java.util.stream.Stream;

/** Words in Japanese, in English, in both or in neither. */
public record Text(Optional<String> ja, Optional<String> en) {

  public static final Text NONE = new Text(Optional.empty(), Optional.empty());

  public static Text of(String ja, String en) {
    return new Text(Optional.of(ja), Optional.of(en));
  }

  public Optional<String> in(Language language) {
    return language == Language.JA ? ja : en;
  }

  /** The words in the language, else in the other one. */
  public Optional<String> preferring(Language language) {
    return in(language).or(() -> in(language.other()));
  }

  public Stream<String> values() {
    return Stream.concat(ja.stream(), en.stream());
  }

  public boolean isEmpty() {
    return ja.isEmpty() && en.isEmpty();
  }
}
