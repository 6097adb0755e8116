package meibo.load;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.regex.Pattern;

/**
 * Reads {@code user-dictionary.csv}: surface, segments, readings of the segments, part of speech.
 * The tokenizer stops at the first row that it cannot take; here all of them are found.
 */
final class UserDictionaryFile {

  private static final DataFile FILE = DataFile.USER_DICTIONARY;
  private static final int COLUMNS = 4;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  /** Blanks stand between segments, and behind # the tokenizer sees a comment. */
  private static final Pattern HALTS = Pattern.compile("[\\s#]");

  private final Problems problems;
  private final StringJoiner rows = new StringJoiner("\n");
  private final Map<String, Integer> lineOfSurface = new HashMap<>();

  private UserDictionaryFile(Problems problems) {
    this.problems = problems;
  }

  /** The rows, one a line, without comments; empty where there is no such file. */
  static String read(DataFiles files, Problems problems) throws IOException {
    UserDictionaryFile dictionary = new UserDictionaryFile(problems);
    if (files.has(FILE)) {
      LineReader.forEach(files, FILE, problems, dictionary::take);
    }
    return dictionary.rows.toString();
  }

  private void take(Line line) {
    String row = new String(line.bytes(), StandardCharsets.UTF_8);
    if (!row.startsWith("#")) {
      long before = problems.count();
      check(row, line.number());
      if (problems.count() == before) {
        rows.add(row);
      }
    }
  }

  private void check(String row, int line) {
    List<String> fields = fields(row);
    if (fields.size() != COLUMNS) {
      report(line, "", "four columns: surface, segments, readings, part of speech", row);
    } else if (fields.stream().anyMatch(field -> field.contains("\""))) {
      report(line, "", "quotation marks around a whole column only", row);
    } else {
      check(fields.get(0), fields.get(1), fields.get(2), line);
      if (fields.get(3).isBlank()) {
        report(line, "part of speech", "a text", "");
      }
    }
  }

  private void check(String surface, String segments, String readings, int line) {
    if (surface.isBlank()) {
      report(line, "surface", "a text", surface);
    } else if (HALTS.matcher(surface).find()) {
      report(line, "surface", "a text without blanks and #", surface);
    } else if (!segments.replace(" ", "").equals(surface)) {
      report(line, "segments", "parts that join to " + surface, segments);
    }
    if (readings.contains("#") || parts(readings) != parts(segments)) {
      report(line, "readings", "as many as segments (%d)".formatted(parts(segments)), readings);
    }
    Integer first = lineOfSurface.putIfAbsent(surface, line);
    if (first != null) {
      problems.add(
          FILE,
          line,
          "surface",
          "each surface once",
          "\"%s\" as in line %d".formatted(surface, first));
    }
  }

  private static long parts(String spaced) {
    return spaced.isBlank() ? 0 : BLANKS.splitAsStream(spaced.strip()).count();
  }

  private static List<String> fields(String row) {
    try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(row)) {
      return csv.stream().findFirst().map(CsvRecord::getFields).orElse(List.of());
    } catch (CsvParseException | IOException broken) {
      return List.of();
    }
  }

  private void report(int line, String key, String expected, String found) {
    problems.add(FILE, line, key, expected, "\"" + found + "\"");
  }
}
