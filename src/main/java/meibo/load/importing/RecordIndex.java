package meibo.load.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Places by key, several for a key, for millions of keys: of a key only its hash is kept, so that
 * who asks has to look whether what is at a place really has it.
 */
final class RecordIndex {

  /** By the hash of a key: which of the places was added last. */
  private final Map<Integer, Integer> lastByHash = new HashMap<>();

  private long[] places = new long[16];

  /** For each place, which was added before it for the same hash; -1 where none was. */
  private int[] before = new int[16];

  private int size;

  void add(String key, long place) {
    if (size == places.length) {
      places = Arrays.copyOf(places, 2 * size);
      before = Arrays.copyOf(before, 2 * size);
    }
    Integer last = lastByHash.put(key.hashCode(), size);
    places[size] = place;
    before[size] = last == null ? -1 : last;
    size++;
  }

  /**
   * The places that may have the key, the last first.
   *
   * @param most that are wanted
   */
  List<Long> at(String key, int most) {
    List<Long> found = new ArrayList<>();
    Integer last = lastByHash.get(key.hashCode());
    int at = last == null ? -1 : last;
    while (at >= 0 && found.size() < most) {
      found.add(places[at]);
      at = before[at];
    }
    return found;
  }
}
