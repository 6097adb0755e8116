package meibo.load.importing;

import java.util.Optional;

/**
 * Where something stands in a file that is imported.
 *
 * @param row as a spreadsheet or an editor counts it, from 1
 */
record Place(String file, Optional<String> sheet, long row) {

  /** {@code list.xlsx, sheet 企業, row 12}. */
  @Override
  public String toString() {
    return file + sheet.map(s -> ", sheet " + s).orElse("") + ", row " + row;
  }
}
