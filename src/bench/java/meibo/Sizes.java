package meibo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import meibo.bench.SyntheticDirectory;
import meibo.catalog.Language;
import meibo.engine.opensearch.SharedNode;
import meibo.evaluation.JudgedQueries;
import meibo.evaluation.JudgedQuery;
import meibo.search.SearchQuery;

/**
 * Both engines at sizes given as arguments, 0 for the directory that comes along: how long {@code
 * index} takes and how long a search, one client, embedded and from a real OpenSearch node beside.
 */
public final class Sizes {

  private static final Path COMES_ALONG = Path.of("index-data");
  private static final Path QUERIES = Path.of("src/test/resources/meibo/relevance/kbic-dev.jsonl");
  private static final int PASSES = 3;

  private Sizes() {}

  /** Prints a line for each engine, size and pass. */
  public static void main(String[] sizes) throws Exception {
    List<String> words = JudgedQueries.read(QUERIES).stream().map(JudgedQuery::query).toList();
    Path folder = Files.createTempDirectory("sizes");
    for (String size : sizes) {
      Path data = data(folder.resolve(size), Integer.parseInt(size));
      Path index = folder.resolve("index-" + size);
      measure(size, new Settings(data, index, Settings.Engine.LUCENE, Optional.empty()), words);
      measure(
          size,
          new Settings(data, index, Settings.Engine.OPENSEARCH, Optional.of(SharedNode.index(1))),
          words);
    }
  }

  private static Path data(Path folder, int organizations) throws IOException {
    if (organizations == 0) {
      return COMES_ALONG;
    }
    SyntheticDirectory.write(folder, COMES_ALONG, organizations);
    return folder;
  }

  private static void measure(String size, Settings settings, List<String> words) throws Exception {
    long begun = System.nanoTime();
    new EngineWorkshop().index(settings);
    System.out.printf("%s %s index %.1f s%n", size, settings.engine(), millis(begun) / 1000);
    try (Session session = new EngineWorkshop().open(settings)) {
      for (int pass = 1; pass <= PASSES; pass++) {
        double[] times = words.stream().mapToDouble(w -> search(session, w)).sorted().toArray();
        System.out.printf(
            "%s %s pass %d: median %.1f ms, nine in ten %.1f, worst %.1f%n",
            size,
            settings.engine(),
            pass,
            times[times.length / 2],
            times[times.length * 9 / 10],
            Arrays.stream(times).max().orElseThrow());
      }
    }
  }

  private static double search(Session session, String words) {
    long begun = System.nanoTime();
    session.search().search(SearchQuery.of(words, Language.JA));
    return millis(begun);
  }

  private static double millis(long begun) {
    return (System.nanoTime() - begun) / 1e6;
  }
}
