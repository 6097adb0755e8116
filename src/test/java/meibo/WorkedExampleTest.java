package meibo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of the page about data, done step by step: the program says what the page says. */
class WorkedExampleTest {

  private static final String PAGE = "src/site/markdown/data.md";

  private static final Pattern SAID =
      Pattern.compile("meibo import list\\.xlsx --dry-run\\n\\n(.*?)```", Pattern.DOTALL);

  private static final String REIJI =
      """
      {"id":"example-bio","category":"company","name":{"ja":"株式会社例示バイオ","kana":"レイジバイオ"},"address":{"text":"例示町1-6"},"website":"https://bio.example/","sources":[{"url":"https://example.org/news/1","asOf":"2021-10"}]}""";

  private static final String ALPHA =
      """
      {"id":"alpha","category":"company","name":{"ja":"アルファ有限会社"},"sources":[{"seed":true}]}""";

  @TempDir private Path folder;

  @Test
  void whatIsDoneInExcelComesBackAsThePageSays() throws Exception {
    LiveDirectory.in(folder).organizations(REIJI, ALPHA);
    Path list = folder.resolve("list.xlsx");
    run("export", "--format", "xlsx", "-o", list.toString());
    edit(list);
    assertThat(run("import", list.toString(), "--dry-run")).isEqualTo(pageSays());
    assertThat(run("import", list.toString())).contains("3 added, 1 changed");
    assertThat(run("import", list.toString())).contains("0 added, 0 changed");
    assertThat(run("import", "--undo")).startsWith("organizations.jsonl is as it was");
  }

  private static String pageSays() throws IOException {
    Matcher said = SAID.matcher(Files.readString(Path.of(PAGE)));
    assertThat(said.find()).as("the example in " + PAGE).isTrue();
    return said.group(1);
  }

  /** A cell is corrected, and three rows are added at the end, without an id. */
  private static void edit(Path list) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (ReadableWorkbook book = new ReadableWorkbook(list.toFile());
        Stream<Row> read = book.getFirstSheet().openStream()) {
      read.forEach(row -> rows.add(texts(row)));
    }
    List<String> header = rows.getFirst();
    rows.stream()
        .filter(row -> row.getFirst().equals("example-bio"))
        .forEach(row -> row.set(header.indexOf("住所"), "例示町1-6-5"));
    for (String[] added :
        new String[][] {
          {"株式会社アルファ", "企業", "Alpha Systems"},
          {"例示大学", "大学", "Example University"},
          {"例示クリニック", "病院", "Example Clinic"}
        }) {
      rows.add(row(header, added));
    }
    write(list, rows);
  }

  private static List<String> row(List<String> header, String... nameKindEnglish) {
    List<String> row = new ArrayList<>(header.stream().map(h -> "").toList());
    row.set(header.indexOf("名称"), nameKindEnglish[0]);
    row.set(header.indexOf("種別"), nameKindEnglish[1]);
    row.set(header.indexOf("英語名"), nameKindEnglish[2]);
    row.set(header.indexOf("出典"), "https://example.org/news/2 | 例示新聞 | 2026-04");
    return row;
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    for (int c = 0; c < row.getCellCount(); c++) {
      texts.add(row.getOptionalCell(c).map(cell -> cell.getText()).orElse(""));
    }
    return texts;
  }

  private static void write(Path file, List<List<String>> rows) throws IOException {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "Test", "1.0")) {
      Worksheet sheet = book.newWorksheet("企業・機関");
      for (int r = 0; r < rows.size(); r++) {
        for (int c = 0; c < rows.get(r).size(); c++) {
          if (!rows.get(r).get(c).isEmpty()) {
            sheet.inlineString(r, c, rows.get(r).get(c));
          }
        }
      }
    }
  }

  private String run(String... args) throws Exception {
    ProcessBuilder program = new ProcessBuilder(JavaProcess.app(args)).directory(folder.toFile());
    program.environment().put("MEIBO_DATA", folder.resolve("data").toString());
    Process process = program.redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }
}
