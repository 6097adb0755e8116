package meibo.export;

import java.util.List;
import java.util.function.Consumer;
import meibo.catalog.EntryKey;
import meibo.search.CatalogSearch;
import meibo.search.Found;

/** What an export is made of, one entry after the other. */
@FunctionalInterface
public interface Hits {

  void each(Consumer<Found> sink);

  /** The chosen entries in the order of the keys; those that are not there are left out. */
  static Hits chosen(CatalogSearch search, List<EntryKey> keys) {
    return sink -> keys.forEach(key -> search.find(key).ifPresent(sink));
  }
}
