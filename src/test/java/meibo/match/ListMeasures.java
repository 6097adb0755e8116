package meibo.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** How well a list was matched. */
final class ListMeasures {

  /** A row with its answer. */
  record Answered(LabelledRow row, MatchResult result) {

    boolean matched() {
      return result.decision() == Decision.MATCH;
    }

    /** Every organization that the row was taken for is right. */
    boolean right() {
      return matched() && result.matches().stream().allMatch(c -> row.right().contains(c.id()));
    }

    /** A person who looks at the candidates finds it. */
    boolean found() {
      return result.decision() != Decision.NONE
          && result.candidates().stream().anyMatch(c -> row.right().contains(c.id()));
    }

    boolean wanted() {
      return !row.right().isEmpty() && !row.unclear();
    }

    @Override
    public String toString() {
      String candidates =
          result.candidates().stream()
              .limit(3)
              .map(
                  c ->
                      c.id()
                          + " "
                          + c.score()
                          + " "
                          + c.features().name()
                          + "/"
                          + c.features().inRow()
                          + c.features().unexplained()
                          + "/"
                          + c.features().inName()
                          + c.features().missing()
                          + c.features().legalForm())
              .collect(Collectors.joining(", "));
      return row.kind()
          + " 「"
          + row.query().name()
          + "」 wants "
          + (row.unclear() ? "?" : "")
          + row.right()
          + ": "
          + result.decision()
          + " "
          + candidates;
    }
  }

  private final List<Answered> answers = new ArrayList<>();

  static ListMeasures of(Matcher matcher, List<LabelledRow> rows) {
    List<MatchResult> results =
        matcher.match(rows.stream().map(LabelledRow::query).toList(), 5, done -> {});
    ListMeasures measures = new ListMeasures();
    for (int i = 0; i < rows.size(); i++) {
      measures.answers.add(new Answered(rows.get(i), results.get(i)));
    }
    return measures;
  }

  /** Of the rows taken for an organization, those that are it. */
  double precision() {
    return share(Answered::matched, Answered::right);
  }

  /** Of the rows that are in the directory, those taken for the right organization. */
  double recall() {
    return share(Answered::wanted, Answered::right);
  }

  /** Of the rows that are in the directory, those where it is at least shown for review. */
  double recallWithReview() {
    return share(Answered::wanted, Answered::found);
  }

  List<Answered> wrong() {
    return answers.stream().filter(a -> a.matched() && !a.right()).toList();
  }

  List<Answered> missed() {
    return answers.stream().filter(a -> a.wanted() && !a.right()).toList();
  }

  /** The measures of each kind of rows. */
  Map<String, ListMeasures> byKind() {
    Map<String, ListMeasures> kinds = new TreeMap<>();
    answers.forEach(
        a -> kinds.computeIfAbsent(a.row().kind(), k -> new ListMeasures()).answers.add(a));
    return kinds;
  }

  int size() {
    return answers.size();
  }

  @Override
  public String toString() {
    return "%d rows: precision %.3f recall %.3f with review %.3f"
        .formatted(size(), precision(), recall(), recallWithReview());
  }

  private double share(Predicate<Answered> of, Predicate<Answered> those) {
    List<Answered> all = answers.stream().filter(of).toList();
    return all.isEmpty() ? 1 : (double) all.stream().filter(those).count() / all.size();
  }
}
