package meibo.web.page;

import java.util.List;
import meibo.catalog.Coded;

/** A file format that results can be taken home in, with what it is good for. */
public enum Download implements Coded, Label {
  CSV("csv", "CSV（Excel で開けます）", "CSV (opens in Excel)"),
  XLSX("xlsx", "Excel（XLSX）", "Excel (XLSX)"),
  TSV("tsv", "TSV（タブ区切り）", "TSV (separated by tabs)"),
  JSONL("jsonl", "JSON Lines（プログラム向け、全項目）", "JSON Lines (for programs, every key)"),
  JSONLD("jsonld", "JSON-LD（schema.org）", "JSON-LD (schema.org)"),
  ATOM("atom", "Atom フィード（新しい順、購読用）", "Atom feed (newest first, to subscribe to)");

  /** Formats with rows and columns. */
  static final List<Download> TABLES = List.of(CSV, XLSX, TSV);

  private final String id;
  private final String ja;
  private final String en;

  Download(String id, String ja, String en) {
    this.id = id;
    this.ja = ja;
    this.en = en;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public String ja() {
    return ja;
  }

  @Override
  public String en() {
    return en;
  }
}
