package meibo.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import meibo.catalog.Entry;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.search.BadParameters;
import meibo.search.SearchQuery;
import meibo.table.Column;
import meibo.table.Columns;
import meibo.tiny.TinyDirectory;
import meibo.tiny.TinyRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportTest {

  private static final SearchQuery EVERYTHING =
      SearchQuery.everything(Language.JA).withType(Optional.empty());

  @Test
  void csvIsAsExcelOpensIt() {
    String csv = csv(SearchQuery.everything(Language.JA), "columns", "id,name.ja");
    assertThat(csv)
        .isEqualTo("\uFEFFID,名称\r\nformula,'=1+1\r\nzebra,縞馬製作所\r\nrobot-arms,株式会社ロボットアーム\r\n");
  }

  @Test
  void theHeaderSpeaksTheReadersLanguage() {
    assertThat(csv(SearchQuery.everything(Language.EN), "columns", "id,name.ja"))
        .startsWith("\uFEFFID,Name (Japanese)\r\n");
  }

  @Test
  void rawIsForMachines() {
    assertThat(csv(SearchQuery.everything(Language.JA), "columns", "id,name.ja", "raw", "true"))
        .startsWith("id,name.ja\r\nformula,=1+1\r\n");
  }

  @Test
  void listsJoinSoThatTheyCanBeTakenApart() {
    assertThat(csv(SearchQuery.of("RA", Language.JA), "columns", "aliases", "raw", "true"))
        .endsWith("RA; 腕\\; 足\r\n");
  }

  @Test
  void sourcesSayWhereWhoWhenAndWhatFor() {
    assertThat(csv(SearchQuery.of("RA", Language.JA), "columns", "sources"))
        .endsWith("https://example.org/news | Example | 2021-03 | since; seed\r\n");
  }

  @ParameterizedTest
  @EnumSource(EntryType.class)
  void noKeyOfARecordIsLost(EntryType type) {
    TreeSet<String> keys = new TreeSet<>(Columns.of(type).stream().map(Column::key).toList());
    Class<?> record =
        TinyRecords.all().stream()
            .filter(e -> e.type() == type)
            .findFirst()
            .map(Entry::getClass)
            .orElseThrow();
    assertThat(Arrays.stream(record.getRecordComponents()).map(c -> c.getName()))
        .allMatch(name -> keys.stream().anyMatch(k -> k.equals(name) || k.startsWith(name + ".")));
  }

  @Test
  void allTypesTogetherHaveEveryColumnAndTheTypeBeforeThem() {
    String csv = csv(EVERYTHING, "raw", "true");
    try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(csv)) {
      List<NamedCsvRecord> all = rows.stream().toList();
      assertThat(all).hasSize(6);
      assertThat(all.getFirst().getHeader().getFirst()).isEqualTo("type");
      assertThat(all.stream().map(r -> r.getField("type")).distinct())
          .containsExactly("organization", "case-study", "facility", "service");
      assertThat(all.stream().map(r -> r.getField("title.ja"))).contains("", "最初のロボット", "ロボット相談");
    } catch (java.io.IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aRowOfTsvIsALineWithACellForEachColumn() {
    String tsv = write(ExportFormat.TSV, SearchQuery.of("RA", Language.JA), Map.of());
    assertThat(tsv.split("\r\n"))
        .hasSize(2)
        .allMatch(line -> line.split("\t", -1).length == Columns.of(EntryType.ORGANIZATION).size());
  }

  @Test
  void jsonLinesAreTheRecordsWithTheirTypeWhereTypesMix() {
    assertThat(write(ExportFormat.JSONL, SearchQuery.everything(Language.JA), Map.of()).lines())
        .hasSize(3)
        .allMatch(line -> line.startsWith("{\"id\":"));
    assertThat(write(ExportFormat.JSONL, EVERYTHING, Map.of()).lines())
        .hasSize(6)
        .anyMatch(line -> line.startsWith("{\"type\":\"facility\",\"id\":\"harbour\","));
  }

  @Test
  void unknownColumnsAreNamedWithThoseThatThereAre() {
    assertThatThrownBy(
            () -> csv(EVERYTHING.withType(Optional.of(EntryType.SERVICE)), "columns", "id,colour"))
        .isInstanceOfSatisfying(
            BadParameters.class,
            bad -> {
              assertThat(bad.problems().getFirst().found()).isEqualTo("\"colour\"");
              assertThat(bad.problems().getFirst().allowed()).startsWith("id", "title.ja");
            });
  }

  @Test
  void filesAreNamedInBothScripts() {
    Export export = Export.of(ExportFormat.CSV, SearchQuery.everything(Language.JA), Map.of());
    FileName name = FileName.of(export, LocalDate.of(2026, 11, 24));
    assertThat(name)
        .isEqualTo(new FileName("organizations-2026-11-24.csv", "企業・機関-2026-11-24.csv"));
    assertThat(name.disposition())
        .startsWith("attachment; filename=\"organizations-2026-11-24.csv\"; filename*=UTF-8''%E4")
        .matches("\\p{ASCII}+");
  }

  private static String csv(SearchQuery query, String... parameters) {
    Map<String, List<String>> map = new HashMap<>();
    for (int i = 0; i < parameters.length; i += 2) {
      map.put(parameters[i], List.of(parameters[i + 1]));
    }
    return write(ExportFormat.CSV, query, map);
  }

  private static String write(
      ExportFormat format, SearchQuery query, Map<String, List<String>> parameters) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Export.of(format, query, parameters)
        .write(TinyDirectory.search(), TinyExports.PUBLICATION, out);
    return out.toString(UTF_8);
  }
}
