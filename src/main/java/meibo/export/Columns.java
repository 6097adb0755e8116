package meibo.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import meibo.catalog.EntryType;
import meibo.catalog.Text;
import meibo.search.BadParameters;
import meibo.search.ParameterProblem;

/** Which columns an export of a type has, and the choice among them. */
public final class Columns {

  /** The name of the parameter that chooses columns. */
  public static final String PARAMETER = "columns";

  /** In exports of all types: which type a row is of. */
  private static final Column TYPE =
      new Column("type", Text.of("データ種類", "Type"), entry -> entry.type().id());

  private Columns() {}

  /** All columns of a type: every key of its records, so that nothing is lost. */
  public static List<Column> of(EntryType type) {
    return switch (type) {
      case ORGANIZATION -> OrganizationColumns.ALL;
      case CASE_STUDY -> CaseStudyColumns.ALL;
      case FACILITY -> FacilityColumns.ALL;
      case SERVICE -> ServiceColumns.ALL;
    };
  }

  /** All columns of an export: of the type, or of all types with the type before them. */
  public static List<Column> of(Optional<EntryType> type) {
    return type.map(Columns::of).orElseGet(Columns::union);
  }

  /**
   * The columns with the keys, in the order of the keys; all columns where no key is given.
   *
   * @param keys values of the parameter, each one key or several with commas between
   * @throws BadParameters naming unknown keys and those that there are
   */
  public static List<Column> choose(Optional<EntryType> type, List<String> keys) {
    List<Column> all = of(type);
    Map<String, Column> byKey = new LinkedHashMap<>();
    all.forEach(c -> byKey.put(c.key(), c));
    List<Column> chosen = new ArrayList<>();
    List<ParameterProblem> problems = new ArrayList<>();
    for (String key : split(keys)) {
      Optional.ofNullable(byKey.get(key))
          .ifPresentOrElse(
              chosen::add, () -> problems.add(unknown(key, List.copyOf(byKey.keySet()))));
    }
    if (!problems.isEmpty()) {
      throw new BadParameters(problems);
    }
    return chosen.isEmpty() ? all : List.copyOf(chosen);
  }

  private static List<String> split(List<String> keys) {
    return keys.stream()
        .flatMap(k -> Arrays.stream(k.split(",", -1)))
        .map(String::strip)
        .filter(k -> !k.isEmpty())
        .distinct()
        .toList();
  }

  private static ParameterProblem unknown(String key, List<String> allowed) {
    int longest = 60;
    String shown = key.length() > longest ? key.substring(0, longest) + "…" : key;
    return new ParameterProblem(PARAMETER, "columns of this type", "\"" + shown + "\"", allowed);
  }

  private static List<Column> union() {
    Map<String, Column> columns = new LinkedHashMap<>();
    columns.put(TYPE.key(), TYPE);
    for (EntryType type : EntryType.values()) {
      of(type).forEach(c -> columns.merge(c.key(), c, Column::or));
    }
    return List.copyOf(columns.values());
  }
}
