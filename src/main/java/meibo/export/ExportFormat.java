package meibo.export;

import java.util.List;
import meibo.catalog.Coded;

/** A file that hits can be taken home in. */
public enum ExportFormat implements Coded {
  CSV("csv", "text/csv; charset=utf-8; header=present", true),
  TSV("tsv", "text/tab-separated-values; charset=utf-8; header=present", true),
  JSONL("jsonl", "application/x-ndjson; charset=utf-8", false);

  private final String id;
  private final String contentType;
  private final boolean tabular;

  ExportFormat(String id, String contentType, boolean tabular) {
    this.id = id;
    this.contentType = contentType;
    this.tabular = tabular;
  }

  /** The ending of the address and of the file. */
  @Override
  public String id() {
    return id;
  }

  /** As commands show and take it. */
  @Override
  public String toString() {
    return id;
  }

  public String contentType() {
    return contentType;
  }

  /** True where there are columns to choose from. */
  public boolean isTabular() {
    return tabular;
  }

  /** The parameters that it takes besides those of a search. */
  public List<String> parameters() {
    return tabular ? List.of(Columns.PARAMETER, Export.RAW) : List.of();
  }
}
