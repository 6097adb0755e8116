package meibo.search;

import java.util.List;
import java.util.stream.Collectors;

/** A query as its parts. */
public record ParsedQuery(List<Clause> clauses) {

  public ParsedQuery {
    clauses = List.copyOf(clauses);
  }

  public boolean isEmpty() {
    return clauses.isEmpty();
  }

  /** True where the query is nothing but words, so that as a whole it may be a name. */
  public boolean isPlain() {
    return clauses.stream().allMatch(c -> c instanceof Clause.Word);
  }

  @Override
  public String toString() {
    return clauses.stream().map(Clause::toString).collect(Collectors.joining(" "));
  }
}
