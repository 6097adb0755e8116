package meibo.load.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Rows by the line that they became: eight bytes for each, for there may be millions. */
final class Places {

  /** A file, and a sheet of it. */
  private record Table(String file, Optional<String> sheet) {}

  /** Tables are few, and rows fewer than this. */
  private static final int ROW_BITS = 40;

  private final List<Table> tables = new ArrayList<>();

  /** By line: the number of the table, from 1, and the row; 0 where no row became the line. */
  private long[] places = new long[0];

  void put(int line, Place place) {
    if (line >= places.length) {
      places = Arrays.copyOf(places, Math.max(line + 1, places.length * 2));
    }
    Table table = new Table(place.file(), place.sheet());
    if (!tables.contains(table)) {
      tables.add(table);
    }
    places[line] = (long) (tables.indexOf(table) + 1) << ROW_BITS | place.row();
  }

  Optional<Place> at(int line) {
    if (line >= places.length || places[line] == 0) {
      return Optional.empty();
    }
    Table table = tables.get((int) (places[line] >> ROW_BITS) - 1);
    return Optional.of(
        new Place(table.file(), table.sheet(), places[line] & ((1L << ROW_BITS) - 1)));
  }
}
