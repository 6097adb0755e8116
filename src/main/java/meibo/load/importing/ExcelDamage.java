package meibo.load.importing;

import java.util.Optional;
import java.util.regex.Pattern;

/** What Excel makes of values that look like numbers or dates to it, so that they are lost. */
final class ExcelDamage {

  private static final String MONTHS = "(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";

  private static final Pattern DATE =
      Pattern.compile(
          "(?i)(\\d{1,2}-)?" + MONTHS + "-\\d{1,4}|\\d{1,2}-" + MONTHS + "|\\d{1,2}月\\d{1,2}日");

  private static final Pattern NUMBER = Pattern.compile("-?\\d(\\.\\d+)?[Ee]\\+?\\d+");

  private static final Pattern ERROR =
      Pattern.compile("#(NAME\\?|REF!|VALUE!|N/A|DIV/0!|NUM!|NULL!|SPILL!)|##+");

  private ExcelDamage() {}

  /** What to do about the cell, if Excel damaged it. */
  static Optional<String> adviceFor(String cell) {
    if (DATE.matcher(cell).matches()) {
      return Optional.of(
          "Excel made a date of it; format the column as text, or use the .xlsx file");
    }
    if (NUMBER.matcher(cell).matches()) {
      return Optional.of(
          "Excel cut off its digits; take the value from the .xlsx file or the original again");
    }
    return ERROR.matcher(cell).matches()
        ? Optional.of("Excel shows an error or too narrow a column instead of the value")
        : Optional.empty();
  }
}
