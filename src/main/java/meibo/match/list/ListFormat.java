package meibo.match.list;

import java.util.Locale;
import java.util.Optional;
import meibo.catalog.Coded;

/** A file that a list comes in and goes out as. */
public enum ListFormat implements Coded {
  CSV("csv", "text/csv; charset=utf-8"),
  TSV("tsv", "text/tab-separated-values; charset=utf-8"),
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final String id;
  private final String contentType;

  ListFormat(String id, String contentType) {
    this.id = id;
    this.contentType = contentType;
  }

  /** The ending of the file. */
  @Override
  public String id() {
    return id;
  }

  public String contentType() {
    return contentType;
  }

  /** The format that the ending of a file's name says. */
  public static Optional<ListFormat> of(String fileName) {
    String ending = fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return Coded.find(ListFormat.class, ending.equals("txt") ? TSV.id : ending);
  }
}
