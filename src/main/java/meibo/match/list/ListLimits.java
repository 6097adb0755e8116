package meibo.match.list;

/**
 * How large a list may be.
 *
 * @param bytes of the file
 * @param unpacked bytes of a workbook's parts, unpacked
 * @param rows below the header
 * @param characters of all cells
 */
public record ListLimits(long bytes, long unpacked, int rows, long characters) {

  /** What a visitor may bring: the page that answers must still be one that a browser shows. */
  public static final ListLimits VISITOR = new ListLimits(1_000_000, 64_000_000, 2_000, 500_000);

  /** What fits into the memory of a command. */
  public static final ListLimits COMMAND =
      new ListLimits(500_000_000, 2_000_000_000, 1_000_000, 500_000_000);
}
