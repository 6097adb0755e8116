package meibo;

import java.util.List;

/** The data is wrong; all that is wrong at once. */
public final class DataProblems extends Exception {

  private static final long serialVersionUID = 1;

  private final transient List<String> problems;

  /** Problems, each {@code file:line key: expected …, found …}. */
  public DataProblems(List<String> problems) {
    super(String.join("\n", problems));
    this.problems = List.copyOf(problems);
  }

  public List<String> problems() {
    return problems;
  }
}
