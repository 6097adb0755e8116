package meibo.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import meibo.catalog.CaseStudy;
import meibo.catalog.Coded;

/** Every key of a case study as a column, in the order of the data format. */
final class CaseStudyColumns {

  static final List<Column> ALL =
      List.of(
          column("id", "ID", "ID", c -> Optional.of(c.id())),
          column("stage", "段階", "Stage", c -> c.stage().map(Coded::id)),
          column("title.ja", "題名", "Title (Japanese)", c -> c.title().ja()),
          column("title.en", "英語題名", "Title (English)", c -> c.title().en()),
          column("summary.ja", "概要", "Summary (Japanese)", c -> c.summary().ja()),
          column("summary.en", "英語概要", "Summary (English)", c -> c.summary().en()),
          list("sectors", "分野", "Sectors", CaseStudy::sectors),
          list("organizations", "参加組織", "Organizations", CaseStudy::organizations),
          list("otherOrganizations", "名簿外の組織", "Others", CaseStudy::otherOrganizations),
          Column.date("year", "年", "Year", CaseStudy.class, CaseStudy::year),
          list("products", "製品", "Products", CaseStudy::products),
          Column.sources(CaseStudy.class));

  private CaseStudyColumns() {}

  private static Column column(
      String key, String ja, String en, Function<CaseStudy, Optional<String>> value) {
    return Column.text(key, ja, en, CaseStudy.class, value);
  }

  private static Column list(
      String key, String ja, String en, Function<CaseStudy, List<String>> values) {
    return Column.list(key, ja, en, CaseStudy.class, values);
  }
}
