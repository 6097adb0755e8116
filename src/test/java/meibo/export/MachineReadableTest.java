package meibo.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.search.SearchQuery;
import meibo.table.Column;
import meibo.table.Columns;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Digital Agency's rules for machine-readable tables, as far as a table can keep them. */
class MachineReadableTest {

  static Stream<SearchQuery> everyTable() {
    return Stream.of(Language.values())
        .flatMap(
            language ->
                Stream.concat(
                        Stream.of(Optional.<EntryType>empty()),
                        Stream.of(EntryType.values()).map(Optional::of))
                    .map(type -> SearchQuery.everything(language).withType(type)));
  }

  @ParameterizedTest
  @MethodSource("everyTable")
  void theFirstRowIsTheHeaderAndTheSecondIsData(SearchQuery table) {
    List<CsvRecord> rows = rows(table);
    List<Column> columns = Columns.of(table.type());
    assertThat(rows.getFirst().getFields())
        .isEqualTo(
            columns.stream()
                .map(c -> c.header().preferring(table.language()).orElseThrow())
                .toList());
    assertThat(rows.size()).isGreaterThan(1);
  }

  @ParameterizedTest
  @MethodSource("everyTable")
  void everyHeaderIsThereOnceAndSaysSomething(SearchQuery table) {
    List<String> header = rows(table).getFirst().getFields();
    assertThat(header).doesNotContain("");
    assertThat(new HashSet<>(header)).hasSameSizeAs(header);
  }

  @ParameterizedTest
  @MethodSource("everyTable")
  void everyRowHasTheSameColumnsAndEveryRecordIsOneLine(SearchQuery table) {
    List<CsvRecord> rows = rows(table);
    int columns = rows.getFirst().getFieldCount();
    assertThat(rows).allMatch(r -> r.getFieldCount() == columns);
    assertThat(rows.stream().flatMap(r -> r.getFields().stream()))
        .noneMatch(cell -> cell.matches("(?s).*[\\r\\n].*"));
  }

  @ParameterizedTest
  @MethodSource("everyTable")
  void datesAreIsoAndNumbersAreBare(SearchQuery table) {
    List<Column> columns = Columns.of(table.type());
    rows(table).stream()
        .skip(1)
        .forEach(
            row -> {
              for (int c = 0; c < columns.size(); c++) {
                String pattern =
                    switch (columns.get(c).kind()) {
                      case DATE -> "|\\d{4}(-\\d\\d(-\\d\\d)?)?";
                      // a negative number is guarded like a formula
                      case NUMBER -> "|'?-?\\d+(\\.\\d+)?";
                      case TEXT, LIST, SOURCES, LINK, NOTE -> "(?s).*";
                    };
                assertThat(row.getField(c)).matches(pattern);
              }
            });
  }

  private static List<CsvRecord> rows(SearchQuery table) {
    String csv = new String(TinyExports.write(ExportFormat.CSV, table, Map.of()), UTF_8);
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv.substring(1))) {
      return reader.stream().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
