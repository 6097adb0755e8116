package meibo.load.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** CSV or TSV, in the charset that it turns out to be in. */
record TextTable(TextFile file) implements Rows {

  /** The longest cell, in characters: far more than any value, far less than the heap. */
  static final int LONGEST_CELL = 1 << 20;

  private static final List<Character> SEPARATORS = List.of(',', '\t', ';');

  @Override
  public void forEach(Taker taker) throws IOException {
    char separator = separator();
    Place last = place(1);
    try (Reader in = file.open();
        CsvReader<CsvRecord> records =
            CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_CELL)
                .ofCsvRecord(in)) {
      for (CsvRecord row : records) {
        last = place(row.getStartingLineNumber());
        taker.take(new TableRow(last, row.getFields()));
      }
    } catch (CsvParseException broken) {
      throw new UnreadableFile(
          "after " + last, "cells of at most a million characters, quotes closed", reason(broken));
    } catch (UncheckedIOException broken) {
      throw new UnreadableFile("after " + last, "readable text", reason(broken));
    }
  }

  private static String reason(Exception broken) {
    Throwable cause = broken.getCause() == null ? broken : broken.getCause();
    return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
  }

  private Place place(long line) {
    return new Place(file.name(), Optional.empty(), line);
  }

  /** The separator that the first line has most of. */
  private char separator() throws IOException {
    String first = file.head(LONGEST_CELL / 16).lines().findFirst().orElse("");
    return SEPARATORS.stream()
        .max((a, b) -> Long.compare(count(first, a), count(first, b)))
        .orElse(',');
  }

  private static long count(String line, char separator) {
    return line.chars().filter(c -> c == separator).count();
  }
}
