package meibo.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import meibo.catalog.EntryType;
import meibo.search.BadParameters;
import meibo.search.ParameterProblem;
import meibo.table.Column;
import meibo.table.Columns;

/** The choice among the columns of a type. */
public final class ChosenColumns {

  /** The name of the parameter that chooses columns. */
  public static final String PARAMETER = "columns";

  private ChosenColumns() {}

  /**
   * The columns with the keys, in the order of the keys; all columns where no key is given.
   *
   * @param keys values of the parameter, each one key or several with commas between
   * @throws BadParameters naming unknown keys and those that there are
   */
  static List<Column> of(Optional<EntryType> type, List<String> keys) {
    List<Column> all = Columns.of(type);
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
}
