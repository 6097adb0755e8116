package meibo.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import meibo.catalog.EntryType;
import meibo.catalog.Text;

/** Which columns a table of entries has. */
public final class Columns {

  /** In tables of all types: which type a row is of. */
  public static final Column TYPE =
      new Column(
          "type", Text.of("データ種類", "Type"), Column.Kind.NOTE, row -> row.entry().type().id());

  /** The fingerprint of the record, so that a returning row shows what it was made from. */
  public static final Column REVISION =
      new Column(
          "revision", Text.of("版", "Revision"), Column.Kind.NOTE, row -> Revision.of(row.record()));

  private Columns() {}

  /** All columns of a type: every key of its records, so that nothing is lost, and the revision. */
  public static List<Column> of(EntryType type) {
    return Stream.concat(keys(type).stream(), Stream.of(REVISION)).toList();
  }

  /** The columns that hold the keys of a type's records. */
  public static List<Column> keys(EntryType type) {
    return switch (type) {
      case ORGANIZATION -> OrganizationColumns.ALL;
      case CASE_STUDY -> CaseStudyColumns.ALL;
      case FACILITY -> FacilityColumns.ALL;
      case SERVICE -> ServiceColumns.ALL;
    };
  }

  /** All columns of the type, or of all types with the type before them. */
  public static List<Column> of(Optional<EntryType> type) {
    return type.map(Columns::of).orElseGet(Columns::union);
  }

  private static List<Column> union() {
    Map<String, Column> columns = new LinkedHashMap<>();
    columns.put(TYPE.key(), TYPE);
    for (EntryType type : EntryType.values()) {
      keys(type).forEach(c -> columns.merge(c.key(), c, Column::or));
    }
    columns.put(REVISION.key(), REVISION);
    return List.copyOf(columns.values());
  }
}
