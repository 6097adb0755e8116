package meibo.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import meibo.search.SearchQuery;

/** Puts judged queries to the directory as a visitor would, and measures the answers by class. */
public final class Evaluation {

  /** Ranks looked at: those of a page. */
  private static final int DEPTH = SearchQuery.DEFAULT_SIZE;

  private final List<Judged> all = new ArrayList<>();

  private Evaluation() {}

  /**
   * One query with its answer.
   *
   * @param ranking ids of the hits, the first one first
   * @param micros how long the search took
   */
  public record Judged(JudgedQuery query, List<String> ranking, int total, long micros) {

    public double success(int depth) {
      return Measures.success(query, ranking, depth);
    }

    public double reciprocalRank() {
      return Measures.reciprocalRank(query, ranking);
    }

    public double ndcg() {
      return Measures.ndcg(query, ranking);
    }
  }

  /** The means of a class. */
  public record Row(
      String name, int queries, double success1, double success10, double mrr, double ndcg10) {}

  /** Every query is asked twice, and timed the second time, when the machine has warmed to it. */
  public static Evaluation of(Finder finder, List<JudgedQuery> queries) {
    queries.forEach(q -> finder.find(q, DEPTH));
    Evaluation evaluation = new Evaluation();
    queries.forEach(q -> evaluation.all.add(judge(finder, q)));
    return evaluation;
  }

  /** Every query with its answer, in the order of the file. */
  public List<Judged> judged() {
    return List.copyOf(all);
  }

  /** The classes that look for something, by kind and name. */
  public List<Row> rows() {
    Map<String, List<Judged>> classes = new TreeMap<>();
    for (Judged judged : all) {
      if (!judged.query().relevant().isEmpty()) {
        String name = judged.query().kind() + " " + judged.query().queryClass();
        classes.computeIfAbsent(name, k -> new ArrayList<>()).add(judged);
      }
    }
    return classes.entrySet().stream().map(e -> row(e.getKey(), e.getValue())).toList();
  }

  /** The mean of the classes of a kind, each counting once. */
  public Row macro(String kind) {
    List<Row> rows = rows().stream().filter(r -> r.name().startsWith(kind + " ")).toList();
    return new Row(
        kind + " (mean of classes)",
        rows.stream().mapToInt(Row::queries).sum(),
        mean(rows, Row::success1),
        mean(rows, Row::success10),
        mean(rows, Row::mrr),
        mean(rows, Row::ndcg10));
  }

  /** The kinds of queries that look for something. */
  public List<String> kinds() {
    return all.stream()
        .map(Judged::query)
        .filter(q -> !q.relevant().isEmpty())
        .map(JudgedQuery::kind)
        .distinct()
        .sorted()
        .toList();
  }

  /** Known items that do not come first, and negatives that find something. */
  public List<Judged> misses() {
    return all.stream()
        .filter(
            j ->
                j.query().relevant().isEmpty()
                    ? j.total() > 0
                    : j.query().kind().equals("known-item") && j.success(1) < 1)
        .toList();
  }

  /** The mean over all queries that look for something. */
  public Row overall() {
    return row("all", all.stream().filter(j -> !j.query().relevant().isEmpty()).toList());
  }

  /** Queries that should find nothing, and those of them that did find nothing. */
  public record Negatives(int queries, int empty) {}

  public Negatives negatives() {
    List<Judged> negative = all.stream().filter(j -> j.query().relevant().isEmpty()).toList();
    return new Negatives(
        negative.size(), (int) negative.stream().filter(j -> j.total() == 0).count());
  }

  /** The median time of a search, in microseconds. */
  public long medianMicros() {
    List<Long> times = all.stream().map(Judged::micros).sorted().toList();
    return times.isEmpty() ? 0 : times.get(times.size() / 2);
  }

  private static Judged judge(Finder finder, JudgedQuery judged) {
    long start = System.nanoTime();
    Finder.Ranking answer = finder.find(judged, DEPTH);
    long micros = (System.nanoTime() - start) / 1_000;
    return new Judged(judged, answer.ids(), answer.total(), micros);
  }

  private static Row row(String name, List<Judged> judged) {
    return new Row(
        name,
        judged.size(),
        mean(judged, j -> j.success(1)),
        mean(judged, j -> j.success(Measures.DEPTH)),
        mean(judged, Judged::reciprocalRank),
        mean(judged, Judged::ndcg));
  }

  private static <T> double mean(List<T> values, ToDoubleFunction<T> of) {
    return values.stream().mapToDouble(of).average().orElse(0);
  }
}
