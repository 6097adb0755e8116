package meibo.load.importing;

import java.util.List;

/**
 * What an import did, or would do.
 *
 * @param problems each {@code file, sheet, row, column: expected …, found …}; where there is one,
 *     nothing was written
 * @param problemCount how many there are in all
 * @param changes a line for each record that is added (+), changed (~) or removed (-)
 * @param conflicts rows that were not applied because their record changed after their export
 * @param hints records that may be there twice
 * @param notes what was not read
 * @param published true where the data file was replaced
 */
public record ImportReport(
    List<String> problems,
    long problemCount,
    List<String> changes,
    List<String> conflicts,
    List<String> hints,
    List<String> notes,
    long added,
    long changed,
    long removed,
    long unchanged,
    boolean published) {

  public ImportReport {
    problems = List.copyOf(problems);
    changes = List.copyOf(changes);
    conflicts = List.copyOf(conflicts);
    hints = List.copyOf(hints);
    notes = List.copyOf(notes);
  }
}
