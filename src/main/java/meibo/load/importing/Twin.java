package meibo.load.importing;

import java.util.Optional;

/**
 * A record, or an earlier row of the file, that a row may be about.
 *
 * @param row the earlier row; none where it is a record that there was before
 * @param likeness how sure that is
 * @param here true where the address is the same
 */
record Twin(String id, String name, Optional<Place> row, Likeness likeness, boolean here) {

  /** {@code "robot" 株式会社ロボット}, or {@code row 12}. */
  String who() {
    return row.map(place -> "row " + place.row()).orElse("\"" + id + "\" " + name);
  }

  /** What of it the row has. */
  String shared() {
    return switch (likeness) {
      case SAME -> "the name and number, address or website of " + who();
      case NUMBER -> "the number of " + who() + " under another name";
      case NAME -> "the name of " + who() + " and nothing more to tell them by";
      case ELSEWHERE -> "the name of " + who() + " at another address or website";
      case NEAR, OTHER -> "a name like that of " + who();
    };
  }
}
