package meibo.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import meibo.catalog.Entry;
import meibo.catalog.PartialDate;
import meibo.catalog.Text;

/**
 * A column of a table of entries.
 *
 * @param key the path of the value in the record: {@code address.postalCode}
 * @param header what a reader sees above it
 * @param kind how a value becomes a cell and back
 * @param value the cell of a row, empty where the entry has no such value
 */
public record Column(String key, Text header, Kind kind, Function<Row, String> value) {

  /** How a value becomes a cell and back. */
  public enum Kind {
    TEXT,
    /** Several texts, see {@link Cells}. */
    LIST,
    /** Several sources, see {@link Cells}. */
    SOURCES,
    /** A date as well as it is known. */
    DATE,
    NUMBER,
    /** The address of a page, which a spreadsheet can link. */
    LINK,
    /** Not a key of the record, but something said of it. */
    NOTE
  }

  /** The cell of the row. */
  public String of(Row row) {
    return value.apply(row);
  }

  /** A column of one type of entries; entries of other types have an empty cell. */
  static <E extends Entry> Column of(
      String key, Text header, Kind kind, Class<E> type, Function<E, Optional<String>> value) {
    return new Column(
        key,
        header,
        kind,
        row -> type.isInstance(row.entry()) ? value.apply(type.cast(row.entry())).orElse("") : "");
  }

  /** A column of plain texts. */
  static <E extends Entry> Column text(
      String key, String ja, String en, Class<E> type, Function<E, Optional<String>> value) {
    return of(key, Text.of(ja, en), Kind.TEXT, type, value);
  }

  /** A column whose cells hold several values. */
  static <E extends Entry> Column list(
      String key, String ja, String en, Class<E> type, Function<E, List<String>> values) {
    return of(key, Text.of(ja, en), Kind.LIST, type, e -> Optional.of(Cells.join(values.apply(e))));
  }

  static <E extends Entry> Column date(
      String key, String ja, String en, Class<E> type, Function<E, Optional<PartialDate>> value) {
    return of(key, Text.of(ja, en), Kind.DATE, type, e -> value.apply(e).map(PartialDate::text));
  }

  /** The sources of entries of a type. */
  static <E extends Entry> Column sources(Class<E> type) {
    return of(
        "sources",
        Text.of("出典", "Sources"),
        Kind.SOURCES,
        type,
        e -> Optional.of(Cells.sources(e.sources())));
  }

  /** The cell of whichever of two columns with one key has something to say. */
  Column or(Column other) {
    return new Column(
        key,
        header,
        kind,
        row -> {
          String cell = of(row);
          return cell.isEmpty() ? other.of(row) : cell;
        });
  }
}
