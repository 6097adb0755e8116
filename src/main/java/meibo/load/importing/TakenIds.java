package meibo.load.importing;

import java.util.HashSet;
import java.util.Set;

/** Which ids are taken: by records of the data file, and by rows that came without one. */
final class TakenIds {

  private final Set<String> ofRecords = new HashSet<>();
  private final Set<String> ofRows = new HashSet<>();

  void addRecord(String id) {
    ofRecords.add(id);
  }

  boolean isOfRecord(String id) {
    return ofRecords.contains(id);
  }

  /** Takes an id that nobody has yet, and keeps the wish where it is free. */
  String take(String wish) {
    String id = nextFree(wish);
    ofRows.add(id);
    return id;
  }

  /** The id that {@link #take} would take. */
  String nextFree(String wish) {
    String id = wish;
    for (int n = 2; ofRecords.contains(id) || ofRows.contains(id); n++) {
      id = wish + "-" + n;
    }
    return id;
  }
}
