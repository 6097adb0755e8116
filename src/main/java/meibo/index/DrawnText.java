package meibo.index;

import java.util.Optional;
import meibo.catalog.Coded;
import meibo.catalog.EntryKey;
import meibo.catalog.EntryType;
import meibo.catalog.Text;

/** Words that an entry is found by though they stand in another record. */
public record DrawnText(EntryKey from, Text title, Text words) {

  /** Between the parts of a line; data holds no control characters. */
  private static final String SEPARATOR = "\u001f";

  /** The text as one line, which {@link #parse} reads back. */
  public String line() {
    return String.join(
        SEPARATOR,
        from.type().id(),
        from.id(),
        title.ja().orElse(""),
        title.en().orElse(""),
        words.ja().orElse(""),
        words.en().orElse(""));
  }

  public static DrawnText parse(String line) {
    String[] parts = line.split(SEPARATOR, -1);
    EntryType type = Coded.find(EntryType.class, parts[0]).orElseThrow();
    return new DrawnText(
        new EntryKey(type, parts[1]), text(parts[2], parts[3]), text(parts[4], parts[5]));
  }

  private static Text text(String ja, String en) {
    return new Text(
        Optional.of(ja).filter(s -> !s.isEmpty()), Optional.of(en).filter(s -> !s.isEmpty()));
  }
}
