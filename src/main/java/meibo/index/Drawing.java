package meibo.index;

import java.util.List;
import meibo.catalog.Entry;

/** Says what an entry draws from others. */
@FunctionalInterface
public interface Drawing {

  /** The texts of other records by which the entry is found too. */
  List<DrawnText> of(Entry entry);
}
