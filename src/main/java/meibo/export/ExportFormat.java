package meibo.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import meibo.catalog.Coded;

/** A file that hits can be taken home in. */
public enum ExportFormat implements Coded {
  CSV("csv", "text/csv; charset=utf-8; header=present", true),
  TSV("tsv", "text/tab-separated-values; charset=utf-8; header=present", true),
  XLSX("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", true),
  JSONL("jsonl", "application/x-ndjson; charset=utf-8", false),
  JSONLD("jsonld", "application/ld+json", false),
  ATOM("atom", "application/atom+xml; charset=utf-8", false),
  /** A zip file with a table for each type; commands write it, the server does not. */
  DATAPACKAGE("datapackage", "application/zip", false);

  private final String id;
  private final String contentType;
  private final boolean tabular;

  ExportFormat(String id, String contentType, boolean tabular) {
    this.id = id;
    this.contentType = contentType;
    this.tabular = tabular;
  }

  /** Those that have an address: {@code /search.csv}. */
  public static List<ExportFormat> served() {
    return Arrays.stream(values()).filter(f -> f != DATAPACKAGE).toList();
  }

  /** Those of chosen entries: {@code /shortlist.csv}. */
  public static List<ExportFormat> ofShortlists() {
    return List.of(CSV, TSV, XLSX, JSONL);
  }

  /** As the name of a file ends; a zip is a data package, and what ends otherwise a CSV. */
  public static ExportFormat ofFile(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".zip")
        ? DATAPACKAGE
        : Arrays.stream(values()).filter(f -> name.endsWith("." + f.id)).findFirst().orElse(CSV);
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
    return tabular ? List.of(ChosenColumns.PARAMETER, Export.RAW) : List.of();
  }
}
