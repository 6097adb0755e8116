package meibo.catalog;

import java.util.Comparator;

/** What an entry is found by: its type and its id. Ordered as ties are broken: type, then id. */
public record EntryKey(EntryType type, String id) implements Comparable<EntryKey> {

  private static final Comparator<EntryKey> ORDER =
      Comparator.comparing(EntryKey::type).thenComparing(EntryKey::id);

  @Override
  public int compareTo(EntryKey other) {
    return ORDER.compare(this, other);
  }

  /** {@code organization/medicaroid}, as messages and the index write it. */
  @Override
  public String toString() {
    return type.id() + "/" + id;
  }
}
