package meibo.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Reads the tab-separated tables of this package: {@code #} begins a comment, column one is the
 * key.
 */
final class Table {

  private Table() {}

  /** Every row under its first column; a row of another width or a repeated key is an error. */
  static <V> Map<String, V> rows(String file, int columns, Function<List<String>, V> value) {
    Map<String, V> rows = new HashMap<>();
    int number = 0;
    try (BufferedReader in = open(file)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> row = List.of(line.split("\t", -1));
        if (row.size() != columns || rows.put(row.getFirst(), value.apply(row)) != null) {
          throw new IllegalStateException(
              "%s:%d: expected %d columns and a new key, found \"%s\""
                  .formatted(file, number, columns, line));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(rows);
  }

  /** The blank-separated words of a cell. */
  static List<String> words(String cell) {
    return List.of(cell.split(" ", -1));
  }

  private static BufferedReader open(String file) {
    InputStream in = Table.class.getResourceAsStream(file);
    if (in == null) {
      throw new IllegalStateException("expected the resource meibo/text/" + file + ", found none");
    }
    return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
  }
}
