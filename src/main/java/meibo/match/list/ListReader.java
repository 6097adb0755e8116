package meibo.match.list;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.List;

/** A list from the bytes of a CSV, TSV or Excel file; what it is, its content tells. */
public final class ListReader {

  private final ListLimits limits;

  public ListReader(ListLimits limits) {
    this.limits = limits;
  }

  /**
   * The list in the file.
   *
   * @throws UnreadableList where it is none, or larger than allowed
   */
  public NameList read(byte[] file) throws UnreadableList {
    if (file.length > limits.bytes()) {
      throw UnreadableList.large(
          "ファイルは%,dバイトまでです（このファイルは%,dバイト）。".formatted(limits.bytes(), file.length),
          "A file may have %,d bytes; this one has %,d.".formatted(limits.bytes(), file.length));
    }
    boolean zipped = file.length > 3 && file[0] == 'P' && file[1] == 'K';
    return zipped
        ? list(ListFormat.XLSX, new ListWorkbook(limits).rows(file))
        : read(ListText.of(file));
  }

  /** The list in a text with separators, or with a name on each line. */
  public NameList read(String text) throws UnreadableList {
    String first = text.lines().filter(l -> !l.isBlank()).findFirst().orElse("");
    char separator = separator(first);
    ListFormat format = separator == '\t' ? ListFormat.TSV : ListFormat.CSV;
    return list(format, separator == 0 ? lines(text) : records(text, separator));
  }

  /** None for a list of names alone: commas part English names, not columns. */
  private static char separator(String line) {
    if (line.indexOf('\t') >= 0) {
      return '\t';
    }
    if (line.indexOf(';') >= 0 && line.indexOf(',') < 0) {
      return ';';
    }
    return line.indexOf(',') >= 0 || line.startsWith("\"") ? ',' : 0;
  }

  private static List<List<String>> lines(String text) {
    return text.lines().map(List::of).toList();
  }

  private static List<List<String>> records(String text, char separator) throws UnreadableList {
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      records.forEach(record -> rows.add(record.getFields()));
    } catch (CsvParseException | java.io.IOException broken) {
      throw UnreadableList.broken(
          "%d行目より後を表として読めませんでした（引用符が閉じていない可能性があります）。".formatted(rows.size()),
          "Behind row %d this is no table; a quotation mark may be open.".formatted(rows.size()));
    }
    return rows;
  }

  private NameList list(ListFormat format, List<List<String>> rows) throws UnreadableList {
    List<List<String>> table = new ArrayList<>(rows);
    while (!table.isEmpty() && table.getLast().stream().allMatch(String::isBlank)) {
      table.removeLast();
    }
    if (table.isEmpty()) {
      throw UnreadableList.broken("行がありません。", "There are no rows.");
    }
    NameList list = new NameList(format, ListColumns.isHeader(table.getFirst()), table);
    check(list);
    return list;
  }

  private void check(NameList list) throws UnreadableList {
    int rows = list.rows().size();
    if (rows > limits.rows()) {
      throw UnreadableList.large(
          "一度に%,d行までです（このリストは%,d行）。分けてお試しください。".formatted(limits.rows(), rows),
          "A list may have %,d rows; this one has %,d. Please split it."
              .formatted(limits.rows(), rows));
    }
    long characters = list.table().stream().flatMap(List::stream).mapToLong(String::length).sum();
    if (characters > limits.characters()) {
      throw UnreadableList.large(
          "全体で%,d文字までです（このリストは%,d文字）。要らない列を除いてお試しください。".formatted(limits.characters(), characters),
          "A list may have %,d characters; this one has %,d. Please leave out some columns."
              .formatted(limits.characters(), characters));
    }
  }
}
