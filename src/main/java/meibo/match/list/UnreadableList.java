package meibo.match.list;

import meibo.catalog.Language;
import meibo.catalog.Text;

/** A file that is no list, or too large a one: what was expected and what was found. */
public final class UnreadableList extends Exception {

  private static final long serialVersionUID = 1;

  private final transient Text text;
  private final boolean large;

  private UnreadableList(Text text, boolean large) {
    super(text.preferring(Language.EN).orElse(""));
    this.text = text;
    this.large = large;
  }

  static UnreadableList broken(String ja, String en) {
    return new UnreadableList(Text.of(ja, en), false);
  }

  static UnreadableList large(String ja, String en) {
    return new UnreadableList(Text.of(ja, en), true);
  }

  /** In both languages. */
  public Text text() {
    return text;
  }

  /** True where a smaller list would do. */
  public boolean isTooLarge() {
    return large;
  }
}
