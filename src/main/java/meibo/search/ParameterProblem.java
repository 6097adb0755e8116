package meibo.search;

import java.util.List;

/**
 * Something wrong with a parameter.
 *
 * @param allowed the values that would be right, where they can be listed
 */
public record ParameterProblem(
    String parameter, String expected, String found, List<String> allowed) {

  public ParameterProblem {
    allowed = List.copyOf(allowed);
  }

  /** {@code year: expected a year like 2016, found "soon"}. */
  @Override
  public String toString() {
    return parameter + ": expected " + expected + ", found " + found;
  }
}
