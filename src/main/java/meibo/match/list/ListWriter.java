package meibo.match.list;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import meibo.catalog.Language;
import meibo.table.SpreadsheetCell;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A list with its own columns and, behind them, what was found for each row. As our exports: a byte
 * order mark and CRLF in texts, no cell that a spreadsheet would run, texts in workbooks.
 */
public final class ListWriter {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final NameList list;
  private final List<RowAnswer> answers;
  private final Language language;

  /**
   * @param answers one for each row below the header
   * @param language that of the added columns
   */
  public ListWriter(NameList list, List<RowAnswer> answers, Language language) {
    this.list = list;
    this.answers = List.copyOf(answers);
    this.language = language;
  }

  public void write(ListFormat format, OutputStream out) throws IOException {
    switch (format) {
      case CSV -> text(',', out);
      case TSV -> text('\t', out);
      case XLSX -> workbook(out);
    }
  }

  private Stream<List<String>> table() {
    return Stream.concat(
        Stream.of(header()), IntStream.range(0, answers.size()).mapToObj(this::row));
  }

  private List<String> header() {
    List<String> header = new ArrayList<>(list.padded(list.columns()));
    for (AnswerColumn column : AnswerColumn.values()) {
      header.add(column.heading().in(language).orElse(""));
    }
    return header;
  }

  private List<String> row(int index) {
    List<String> row = list.padded(list.rows().get(index));
    RowAnswer answer = answers.get(index);
    Arrays.stream(AnswerColumn.values()).forEach(c -> row.add(c.of(answer, language)));
    return row;
  }

  private void text(char separator, OutputStream out) throws IOException {
    out.write(BYTE_ORDER_MARK);
    CsvWriter writer =
        CsvWriter.builder()
            .fieldSeparator(separator)
            .lineDelimiter(LineDelimiter.CRLF)
            .build(out, StandardCharsets.UTF_8);
    table().forEach(row -> writer.writeRecord(row.stream().map(c -> cell(c, separator)).toList()));
    writer.flush();
  }

  private static String cell(String value, char separator) {
    String guarded = SpreadsheetCell.guarded(value);
    return separator == '\t' ? SpreadsheetCell.withoutTabs(guarded) : guarded;
  }

  private void workbook(OutputStream out) throws IOException {
    Workbook workbook = new Workbook(out, "Meibo", "1.0");
    Worksheet sheet = workbook.newWorksheet(language == Language.JA ? "名寄せ" : "Matched");
    sheet.freezePane(0, 1);
    List<List<String>> table = table().toList();
    for (int r = 0; r < table.size(); r++) {
      for (int c = 0; c < table.get(r).size(); c++) {
        String value = table.get(r).get(c);
        if (!value.isEmpty()) {
          sheet.inlineString(r, c, value);
          sheet.style(r, c).format("@").set();
        }
      }
    }
    sheet.range(0, 0, 0, table.getFirst().size() - 1).style().bold().set();
    workbook.finish();
  }
}
