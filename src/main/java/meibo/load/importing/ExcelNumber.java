package meibo.load.importing;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;

/** What a cell that Excel keeps as a number says in words: a date where it is shown as one. */
final class ExcelNumber {

  private ExcelNumber() {}

  static String text(Cell cell) {
    String format =
        Optional.ofNullable(cell.getDataFormatString()).orElse("").toLowerCase(Locale.ROOT);
    String shown = format.replaceAll("\\[[^]]*]|\"[^\"]*\"|\\\\.", "");
    boolean isDate = shown.contains("y") || (shown.contains("m") && shown.contains("d"));
    return isDate ? date(cell.asDate().toLocalDate(), shown) : plain(cell);
  }

  /** A format without a day shows what was a month before Excel made a day of it. */
  private static String date(LocalDate day, String shown) {
    String iso = day.toString();
    return shown.contains("d")
        ? iso
        : shown.contains("m") ? iso.substring(0, 7) : iso.substring(0, 4);
  }

  private static String plain(Cell cell) {
    return cell.asNumber().stripTrailingZeros().toPlainString();
  }
}
