package meibo.web;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import meibo.catalog.Coded;
import meibo.match.list.ListFormat;
import meibo.match.list.ListLimits;
import meibo.match.list.NameList;

/**
 * A list as one field of a form, which a page carries back to the server that keeps nothing: its
 * format, then its cells as CSV, packed (gzip) and in letters (base64url).
 */
final class PackedList {

  /** Bytes of the longest list: three for each character, and a separator. */
  private static final long LONGEST = 4 * ListLimits.VISITOR.characters();

  private PackedList() {}

  static String pack(NameList list) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream packed = new GZIPOutputStream(bytes);
        CsvWriter csv = CsvWriter.builder().build(packed, StandardCharsets.UTF_8)) {
      csv.writeRecord(list.format().id());
      list.table().forEach(csv::writeRecord);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
  }

  /**
   * The list, which a visitor may have tampered with: then it is refused as broken.
   *
   * @throws Refusal 400 where it is no packed list or larger than any that was packed
   */
  static NameList unpack(String field, boolean hasHeader) {
    try {
      byte[] csv = bytes(field);
      List<List<String>> rows = new ArrayList<>();
      try (var records =
          CsvReader.builder()
              .skipEmptyLines(false)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .ofCsvRecord(new String(csv, StandardCharsets.UTF_8))) {
        records.forEach(r -> rows.add(r.getFields()));
      }
      ListFormat format = Coded.find(ListFormat.class, rows.removeFirst().getFirst()).orElseThrow();
      if (rows.isEmpty() || rows.size() > ListLimits.VISITOR.rows() + 1) {
        throw broken();
      }
      return new NameList(format, hasHeader, rows);
    } catch (IOException
        | IllegalArgumentException
        | java.util.NoSuchElementException
        | CsvParseException e) {
      throw broken();
    }
  }

  private static byte[] bytes(String field) throws IOException {
    byte[] packed = Base64.getUrlDecoder().decode(field);
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      byte[] csv = in.readNBytes((int) LONGEST + 1);
      if (csv.length > LONGEST) {
        throw broken();
      }
      return csv;
    }
  }

  static Refusal broken() {
    return new Refusal(
        Problem.of(400, "Bad list", "The list did not come back whole; please send it again."));
  }
}
