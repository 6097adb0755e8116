package meibo.cli;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import meibo.search.SearchParameter;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The parameters of a search address as options, each by its own name: {@code --category}. */
final class SearchOptions {

  private SearchOptions() {}

  /** The command with the options added. */
  static CommandLine addTo(Object command) {
    CommandLine line = new CommandLine(command);
    for (SearchParameter parameter : SearchParameter.values()) {
      line.getCommandSpec().addOption(option(parameter));
    }
    return line;
  }

  /** What was given, as an address would say it. */
  static Map<String, List<String>> values(CommandSpec spec) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (SearchParameter parameter : SearchParameter.values()) {
      String[] given = spec.findOption(name(parameter)).getValue();
      if (given != null && given.length > 0) {
        values.put(parameter.id(), Arrays.asList(given));
      }
    }
    return values;
  }

  private static OptionSpec option(SearchParameter parameter) {
    String more = parameter.isRepeatable() ? "; may be repeated" : "";
    return OptionSpec.builder(name(parameter))
        .type(String[].class)
        .arity("1")
        .paramLabel(parameter.isRepeatable() ? "ID" : "VALUE")
        .description("Search: " + parameter.meaning() + more + ".")
        .build();
  }

  private static String name(SearchParameter parameter) {
    return "--" + parameter.id();
  }
}
