package meibo.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import meibo.Session;
import meibo.Workshop;
import meibo.evaluation.Evaluation;
import meibo.evaluation.JudgedQueries;
import meibo.evaluation.JudgedQuery;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** {@code meibo evaluate}. */
@Command(
    name = "evaluate",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {
      "Put judged queries to the directory and print how well it finds.",
      "By class: success@1, success@10, MRR and nDCG@10 (gain 2^grade - 1)."
    })
final class EvaluateCommand implements Callable<Integer> {

  private final Workshop workshop;
  @Mixin private CommonOptions common = new CommonOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--queries",
      required = true,
      paramLabel = "FILE",
      description =
          "Judged queries, one JSON object a line: id, query, type, kind, class, relevant.")
  private Path queries = Path.of("");

  @Option(names = "--json", description = "Print JSON instead of a table.")
  private boolean json;

  @Option(names = "--misses", description = "Also list known items that do not come first.")
  private boolean misses;

  EvaluateCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() throws Exception {
    List<JudgedQuery> judged = JudgedQueries.read(queries);
    try (Session session = workshop.open(common.settings())) {
      Evaluation evaluation = Evaluation.of(session.search(), judged);
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        out.println(JsonMapper.shared().writeValueAsString(rows(evaluation)));
      } else {
        table(out, evaluation);
      }
      out.flush();
    }
    return ExitCode.OK;
  }

  private void table(PrintWriter out, Evaluation evaluation) {
    out.printf("%-42s %6s %6s %6s %6s %6s%n", "class", "n", "s@1", "s@10", "MRR", "nDCG");
    for (Evaluation.Row row : rows(evaluation)) {
      out.printf(
          "%-42s %6d %6.3f %6.3f %6.3f %6.3f%n",
          row.name(), row.queries(), row.success1(), row.success10(), row.mrr(), row.ndcg10());
    }
    Evaluation.Negatives negatives = evaluation.negatives();
    out.printf("negatives that find nothing: %d of %d%n", negatives.empty(), negatives.queries());
    out.printf("median time of a search: %d µs%n", evaluation.medianMicros());
    if (misses) {
      evaluation.misses().forEach(m -> out.println(miss(m)));
    }
  }

  private static String miss(Evaluation.Judged miss) {
    List<String> first = miss.ranking().stream().limit(5).toList();
    JudgedQuery query = miss.query();
    return "%s %s 「%s」 wants %s, found %s of %d"
        .formatted(
            query.id(), query.queryClass(), query.query(), query.relevant(), first, miss.total());
  }

  private static List<Evaluation.Row> rows(Evaluation evaluation) {
    List<Evaluation.Row> rows = new ArrayList<>(evaluation.rows());
    evaluation.kinds().forEach(kind -> rows.add(evaluation.macro(kind)));
    rows.add(evaluation.overall());
    return rows;
  }
}
