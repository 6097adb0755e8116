package meibo.search;

import java.util.Optional;
import meibo.catalog.Coded;
import meibo.catalog.EntryKey;

/**
 * Something that a visitor may be about to type.
 *
 * @param entry the entry that it leads to; empty for a sector
 * @param id the entry's or sector's id
 */
public record Suggestion(
    String text, Optional<String> reading, Optional<EntryKey> entry, String id, Kind kind) {

  /** What is suggested. */
  public enum Kind implements Coded {
    NAME("name"),
    ALIAS("alias"),
    PRODUCT("product"),
    SECTOR("sector"),
    FACILITY("facility");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }
}
