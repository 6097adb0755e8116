package meibo.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import meibo.Session;
import meibo.Workshop;
import meibo.search.SearchAddress;
import meibo.search.SearchQuery;
import meibo.search.SearchResults;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code meibo search}. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = {"Search the directory and print the hits: name, reading, id, why."})
final class SearchCommand implements Callable<Integer> {

  private final Workshop workshop;
  @Mixin private CommonOptions common = new CommonOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "WORDS",
      arity = "0..*",
      description = "What to look for, in any spelling; everything without.")
  private List<String> words = List.of();

  @Option(names = "--json", description = "Print the records as JSON, one a line.")
  private boolean json = false;

  SearchCommand(Workshop workshop) {
    this.workshop = workshop;
  }

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    try (Session session = workshop.open(common.settings())) {
      SearchQuery query = new SearchAddress(session.vocabulary()).parseStrictly(parameters());
      SearchResults results = session.search().search(query);
      if (json) {
        results.hits().forEach(hit -> out.println(hit.record()));
      } else {
        new HitList(results).print(out);
      }
      return ExitCode.OK;
    }
  }

  private Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = SearchOptions.values(spec);
    if (!words.isEmpty()) {
      List<String> q = new ArrayList<>(parameters.getOrDefault("q", List.of()));
      q.add(String.join(" ", words));
      parameters.put("q", q);
    }
    return parameters;
  }
}
