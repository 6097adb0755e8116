package meibo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import meibo.catalog.Language;
import meibo.cli.Commands;
import meibo.engine.lucene.LuceneEngine;
import meibo.search.Found;
import meibo.search.SearchQuery;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Processes that index and import, each ended by {@code kill -9} at a random instant: data and
 * index are the old ones or the new ones, whole, told by a digest of all records and of answers.
 */
class KilledProcessTest {

  /** Rounds of indexing or importing that the process may finish. */
  private static final int MOST_ROUNDS = 3;

  /** Longer than a round takes on a machine that is not busy. */
  private static final int LONGEST_REST_MS = 600;

  private static final List<String> DATA_FILES =
      List.of(
          "vocabulary.json",
          "user-dictionary.csv",
          "facilities.jsonl",
          "case-studies.jsonl",
          "support-services.jsonl",
          "thesaurus.jsonl");

  @TempDir private Path folder;
  private final Random random = new Random(1);
  private int kills;

  /** The process that is killed: indexes two directories, or imports two lists, in turns. */
  public static final class Worker {
    private Worker() {}

    public static void main(String... args) {
      System.out.println("begun");
      for (int turn = 0; ; turn++) {
        int code = Commands.run(new EngineWorkshop(), arguments(args, turn % 2));
        System.out.println("round");
        if (code != 0) {
          System.out.println("exit code " + code);
          System.exit(code);
        }
      }
    }

    private static String[] arguments(String[] args, int turn) {
      return args[0].equals("index")
          ? new String[] {"index", "--index", args[1], "--data", args[2 + turn]}
          : new String[] {"import", args[3 + turn], "--index", args[1], "--data", args[2]};
    }
  }

  @Test
  void whatIsKilledLeavesTheOldOrTheNew() throws Exception {
    tryAll(Tries.kills());
  }

  @Test
  @Tag("long")
  void twoHundredKillsLeaveTheOldOrTheNew() throws Exception {
    tryAll(Tries.kills());
  }

  private void tryAll(int most) throws Exception {
    Path one = copy("one", lines -> lines);
    Path two = copy("two", KilledProcessTest::edited);
    Map<String, String> states = Map.of(freshly(one), "one", freshly(two), "two");
    assertThat(states).hasSize(2);
    Path index = folder.resolve("index");
    indexed(one, index);
    List<String> left = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      left.add(
          i % 2 == 0 ? killIndexing(index, one, two, states) : killImporting(one, two, states));
    }
    System.out.println(kills + " processes killed; left: " + left);
    assertThat(kills).as("ended by kill and not by themselves").isEqualTo(most);
  }

  private String killIndexing(Path index, Path one, Path two, Map<String, String> states)
      throws Exception {
    kill("index", index.toString(), one.toString(), two.toString());
    String found = digest(index);
    assertThat(states).as("the index after a kill").containsKey(found);
    return states.getOrDefault(found, "");
  }

  /** The data is that of one list or of the other, and what serves it shows the same. */
  private String killImporting(Path one, Path two, Map<String, String> states) throws Exception {
    Path data = copy("imported", lines -> lines);
    Path index = folder.resolve("imported-index");
    Path first = list("first.jsonl", one);
    Path second = list("second.jsonl", two);
    kill("import", index.toString(), data.toString(), second.toString(), first.toString());
    Settings settings = settings(data, index);
    assertThat(new EngineWorkshop().check(settings)).as("problems after a kill").isEmpty();
    if (LuceneEngine.isIndex(index)) {
      assertThat(digest(index)).as("the index after a kill").isIn(states.keySet());
    }
    new EngineWorkshop().open(settings).close();
    String found = digest(index);
    assertThat(states).as("the data after a kill").containsKey(found);
    return states.getOrDefault(found, "");
  }

  private void kill(String... args) throws Exception {
    List<String> command =
        new ArrayList<>(
            JavaProcess.command(
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                Worker.class.getName()));
    command.addAll(List.of(args));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
      assertThat(said.readLine()).isEqualTo("begun");
      int rounds = random.nextInt(MOST_ROUNDS);
      while (rounds > 0) {
        rounds -= String.valueOf(said.readLine()).equals("round") ? 1 : 0;
      }
      process.waitFor(random.nextInt(LONGEST_REST_MS), TimeUnit.MILLISECONDS);
      boolean alive = process.isAlive();
      process.destroyForcibly().waitFor();
      assertThat(alive).as(() -> said.lines().toList().toString()).isTrue();
      kills++;
    }
  }

  /** The list of organizations of a directory, as it could be imported. */
  private Path list(String name, Path data) throws IOException {
    return Files.copy(
        data.resolve("organizations.jsonl"),
        folder.resolve(name),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }

  private interface Edit {
    List<String> of(List<String> lines);
  }

  private Path copy(String name, Edit edit) throws IOException {
    Path data = Files.createDirectories(folder.resolve(name));
    for (String file : DATA_FILES) {
      Files.copy(
          LiveDirectory.OWN_DATA.resolve(file),
          data.resolve(file),
          java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
    List<String> lines = Files.readAllLines(LiveDirectory.OWN_DATA.resolve("organizations.jsonl"));
    Files.write(data.resolve("organizations.jsonl"), edit.of(lines));
    return data;
  }

  /** Every second organization has another name. */
  private static List<String> edited(List<String> lines) {
    return IntStream.range(0, lines.size())
        .mapToObj(i -> i % 2 == 0 ? lines.get(i) : lines.get(i).replaceFirst("\"ja\": \"", "$0新々"))
        .toList();
  }

  private String freshly(Path data) throws Exception {
    Path index = folder.resolve("fresh-" + data.getFileName());
    indexed(data, index);
    return digest(index);
  }

  private static void indexed(Path data, Path index) throws Exception {
    new EngineWorkshop().index(settings(data, index));
  }

  private static Settings settings(Path data, Path index) {
    return new Settings(data, index, Settings.Engine.LUCENE, Optional.empty());
  }

  /** Of all live records in the order of their ids, and of some answers in theirs. */
  private static String digest(Path index) throws Exception {
    try (LuceneEngine engine = LuceneEngine.open(index)) {
      engine.checkIntegrity();
      LiveCatalog catalog = new LiveCatalog(engine);
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      List<Found> all = new ArrayList<>();
      catalog.each(SearchQuery.everything(Language.JA), all::add);
      Stream<String> records = all.stream().map(f -> f.entry().key() + " " + f.record()).sorted();
      Stream<String> answers =
          Stream.of("神戸大学", "りけん", "新々", "再生医療", "medical").flatMap(q -> answer(catalog, q));
      Stream.concat(records, answers)
          .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    }
  }

  private static Stream<String> answer(LiveCatalog catalog, String q) {
    var results = catalog.search(SearchQuery.of(q, Language.JA));
    return Stream.concat(
        Stream.of(q + results.total() + results.how()),
        results.hits().stream().map(h -> h.entry().key() + " " + h.score()));
  }
}
