package meibo.cli;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import meibo.Settings;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options of every command. */
final class CommonOptions {

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = Settings.DEFAULT_DATA,
      description = "The folder with the data files (${DEFAULT-VALUE}).")
  private Path data = Path.of(Settings.DEFAULT_DATA);

  @Option(
      names = "--index",
      paramLabel = "DIR",
      defaultValue = Settings.DEFAULT_INDEX,
      description =
          "The folder of the index, which is made anew where it is missing (${DEFAULT-VALUE}).")
  private Path index = Path.of(Settings.DEFAULT_INDEX);

  @Option(
      names = "--engine",
      paramLabel = "ENGINE",
      defaultValue = "lucene",
      description = "What holds the index: ${COMPLETION-CANDIDATES} (${DEFAULT-VALUE}).")
  private Settings.Engine engine = Settings.Engine.LUCENE;

  @Option(
      names = "--opensearch-url",
      paramLabel = "URL",
      split = ",",
      description = "Where OpenSearch answers, for that engine; may be repeated for its nodes.")
  private List<URI> openSearchUrls = new ArrayList<>();

  @Option(
      names = "--opensearch-index",
      paramLabel = "NAME",
      defaultValue = "meibo",
      description =
          "The alias in OpenSearch; its indices are NAME-000001 and so on" + " (${DEFAULT-VALUE}).")
  private String openSearchIndex = "";

  @Option(
      names = "--opensearch-shards",
      paramLabel = "N",
      defaultValue = "1",
      description = "Shards of an index in OpenSearch (${DEFAULT-VALUE}).")
  private int openSearchShards = 1;

  @Option(
      names = "--opensearch-replicas",
      paramLabel = "N",
      defaultValue = "1",
      description = "Copies of each shard in OpenSearch (${DEFAULT-VALUE}).")
  private int openSearchReplicas = 1;

  @Option(
      names = "--opensearch-timeout",
      paramLabel = "SECONDS",
      defaultValue = "5",
      description = "How long a search in OpenSearch may take (${DEFAULT-VALUE}).")
  private int openSearchTimeout = 1;

  Settings settings() {
    return new Settings(data, index, engine, openSearch());
  }

  /** Refuses what was typed, with the sentence and exit code 2, where it is not right. */
  static void require(CommandSpec spec, boolean right, String otherwise) {
    if (!right) {
      throw new ParameterException(spec.commandLine(), otherwise);
    }
  }

  private Optional<Settings.OpenSearch> openSearch() {
    return openSearchUrls.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Settings.OpenSearch(
                openSearchUrls,
                openSearchIndex,
                openSearchShards,
                openSearchReplicas,
                Duration.ofSeconds(openSearchTimeout)));
  }
}
