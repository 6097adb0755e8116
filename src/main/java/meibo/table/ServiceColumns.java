package meibo.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import meibo.catalog.Coded;
import meibo.catalog.SupportService;

/** Every key of a support service as a column, in the order of the data format. */
final class ServiceColumns {

  static final List<Column> ALL =
      List.of(
          column("id", "ID", "ID", s -> Optional.of(s.id())),
          column("title.ja", "題名", "Title (Japanese)", s -> s.title().ja()),
          column("title.en", "英語題名", "Title (English)", s -> s.title().en()),
          column("summary.ja", "概要", "Summary (Japanese)", s -> s.summary().ja()),
          column("summary.en", "英語概要", "Summary (English)", s -> s.summary().en()),
          column("phase", "フェーズ", "Phase", s -> s.phase().map(Coded::id)),
          column("provider", "提供組織", "Provider", SupportService::provider),
          Column.sources(SupportService.class));

  private ServiceColumns() {}

  private static Column column(
      String key, String ja, String en, Function<SupportService, Optional<String>> value) {
    return Column.text(key, ja, en, SupportService.class, value);
  }
}
