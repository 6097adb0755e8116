package meibo.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import meibo.catalog.Entry;
import meibo.catalog.Text;

/**
 * A column of an export.
 *
 * @param key the path of the value in the record: {@code address.postalCode}
 * @param header what a reader sees above it
 * @param value the cell of an entry, empty where the entry has no such value
 */
public record Column(String key, Text header, Function<Entry, String> value) {

  /** The cell of the entry. */
  public String of(Entry entry) {
    return value.apply(entry);
  }

  /** A column of one type of entries; entries of other types have an empty cell. */
  static <E extends Entry> Column of(
      String key, String ja, String en, Class<E> type, Function<E, Optional<String>> value) {
    return new Column(
        key,
        Text.of(ja, en),
        entry -> type.isInstance(entry) ? value.apply(type.cast(entry)).orElse("") : "");
  }

  /** A column whose cells hold several values. */
  static <E extends Entry> Column list(
      String key, String ja, String en, Class<E> type, Function<E, List<String>> values) {
    return of(key, ja, en, type, e -> Optional.of(Cells.join(values.apply(e))));
  }

  /** The cell of whichever of two columns with one key has something to say. */
  Column or(Column other) {
    return new Column(
        key,
        header,
        entry -> {
          String cell = of(entry);
          return cell.isEmpty() ? other.of(entry) : cell;
        });
  }
}
