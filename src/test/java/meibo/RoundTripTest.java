package meibo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.catalog.json.EntryReader;
import meibo.catalog.json.EntryWriter;
import meibo.export.Export;
import meibo.export.ExportFormat;
import meibo.export.Publication;
import meibo.load.DataFile;
import meibo.load.DataFiles;
import meibo.load.importing.Import;
import meibo.load.importing.ImportReport;
import meibo.load.importing.ImportRequest;
import meibo.search.SearchQuery;
import meibo.table.Column;
import meibo.table.Columns;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes out comes back in without a loss: every record of the real data, in every format. */
class RoundTripTest {

  private static final Path DATA = Path.of(Settings.DEFAULT_DATA);

  @TempDir static Path index;
  @TempDir Path folder;
  private static Session session;

  @BeforeAll
  static void openTheRealData() throws Exception {
    Settings settings = new Settings(DATA, index, Settings.Engine.LUCENE, Optional.empty());
    session = new EngineWorkshop().open(settings);
  }

  @AfterAll
  static void close() throws Exception {
    session.close();
  }

  static Stream<Arguments> everyFormatOfEveryType() {
    return Stream.of(ExportFormat.CSV, ExportFormat.TSV, ExportFormat.XLSX, ExportFormat.JSONL)
        .flatMap(
            format ->
                Stream.of(EntryType.values())
                    .flatMap(
                        type ->
                            Stream.of(Language.values())
                                .map(language -> Arguments.of(format, type, language))));
  }

  @ParameterizedTest
  @MethodSource("everyFormatOfEveryType")
  void anExportThatNobodyEditedChangesNothing(
      ExportFormat format, EntryType type, Language language) throws IOException {
    copyData();
    Path file = export(format, type, language);
    ImportReport report = bringIn(file, type);
    assertThat(report.problems()).isEmpty();
    assertThat(report.conflicts()).isEmpty();
    assertThat(report.changes()).isEmpty();
    assertThat(report.unchanged()).isPositive();
    assertThat(report.published()).isFalse();
  }

  @ParameterizedTest
  @MethodSource("everyFormatOfEveryType")
  void aDirectoryCanBeMadeAnewFromItsExports(ExportFormat format, EntryType type, Language language)
      throws IOException {
    copyData();
    Path file = export(format, type, language);
    Path dataFile = new DataFiles(folder).path(DataFile.of(type));
    List<String> before = canonical(dataFile, type);
    Files.writeString(dataFile, "");
    ImportReport report = bringIn(withoutRevisions(file, format, type, language), type);
    assertThat(report.problems()).isEmpty();
    assertThat(canonical(dataFile, type)).containsExactlyInAnyOrderElementsOf(before);
  }

  /** The same file with all columns but the revision, as for records that are to be added. */
  private Path withoutRevisions(Path file, ExportFormat format, EntryType type, Language language)
      throws IOException {
    if (!format.isTabular()) {
      return file;
    }
    List<String> keys = Columns.keys(type).stream().map(Column::key).toList();
    return export(format, type, language, Map.of("columns", keys));
  }

  private Path export(ExportFormat format, EntryType type, Language language) throws IOException {
    return export(format, type, language, Map.of());
  }

  private Path export(
      ExportFormat format, EntryType type, Language language, Map<String, List<String>> more)
      throws IOException {
    SearchQuery query = SearchQuery.everything(language).withType(Optional.of(type));
    Publication publication =
        new Publication(
            path -> "https://list.example" + path,
            session.directory(),
            session.vocabulary(),
            session.search().generation().built());
    Path file = folder.resolve("export." + format.id());
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      Export.of(format, query, more).write(session.search(), publication, out);
    }
    return file;
  }

  private ImportReport bringIn(Path file, EntryType type) throws IOException {
    return new Import(new DataFiles(folder), new ImportRequest(file, type, false, false)).run();
  }

  private void copyData() throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(DATA, "*.{json,jsonl,csv}")) {
      for (Path file : files) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }

  private static List<String> canonical(Path dataFile, EntryType type) throws IOException {
    List<String> records = new ArrayList<>();
    for (String line : Files.readAllLines(dataFile)) {
      if (!line.isBlank()) {
        records.add(
            new String(EntryWriter.write(EntryReader.trusted(type, line.getBytes(UTF_8))), UTF_8));
      }
    }
    return records;
  }
}
