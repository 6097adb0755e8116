package meibo.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import meibo.Settings;
import picocli.CommandLine.Option;

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
      description = "Where OpenSearch answers, for that engine.")
  private Optional<URI> openSearchUrl = Optional.empty();

  Settings settings() {
    return new Settings(data, index, engine, openSearchUrl);
  }
}
