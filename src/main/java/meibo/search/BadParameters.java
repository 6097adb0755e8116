package meibo.search;

import java.util.List;
import java.util.stream.Collectors;

/** A search address that cannot be understood; all its problems at once. */
public final class BadParameters extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient List<ParameterProblem> problems;

  public BadParameters(List<ParameterProblem> problems) {
    super(problems.stream().map(ParameterProblem::toString).collect(Collectors.joining("; ")));
    this.problems = List.copyOf(problems);
  }

  public List<ParameterProblem> problems() {
    return problems;
  }
}
