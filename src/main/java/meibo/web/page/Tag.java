package meibo.web.page;

import java.util.Locale;

/** A short label on an entry. */
public record Tag(String text, Tone tone) {

  /** How a tag looks; the text alone says what it means. */
  public enum Tone {
    PLAIN,
    QUIET,
    WARNING
  }

  public String style() {
    return "tag tag-" + tone.name().toLowerCase(Locale.ROOT);
  }
}
