package meibo.table;

/**
 * How a value is written into a cell.
 *
 * <p>For people: in one line, and never as something that a spreadsheet runs (OWASP ASVS 1.2.10): a
 * cell that would begin a formula gets {@code '} before it, as does one that already begins with
 * {@code '}, so that taking one {@code '} away gives the value back.
 */
public final class SpreadsheetCell {

  private static final String DANGEROUS = "=+-@\t\r＝＋－＠'";

  private SpreadsheetCell() {}

  public static String guarded(String value) {
    return (isDangerous(value) ? "'" : "") + inOneLine(value);
  }

  /** The value of a cell that {@link #guarded} wrote. */
  public static String unguarded(String cell) {
    return cell.startsWith("'") && isDangerous(cell.substring(1)) ? cell.substring(1) : cell;
  }

  /** The value with blanks for line ends. */
  public static String inOneLine(String value) {
    return isInOneLine(value) ? value : value.replace("\r\n", " ").replaceAll("[\\r\\n]", " ");
  }

  /** The value with blanks for line ends and tabs. */
  public static String withoutTabs(String value) {
    return inOneLine(value).replace('\t', ' ');
  }

  private static boolean isDangerous(String value) {
    return !value.isEmpty() && DANGEROUS.indexOf(value.charAt(0)) >= 0;
  }

  private static boolean isInOneLine(String value) {
    return value.indexOf('\n') < 0 && value.indexOf('\r') < 0;
  }
}
