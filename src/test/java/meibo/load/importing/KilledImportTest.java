package meibo.load.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import meibo.JavaProcess;
import meibo.catalog.EntryType;
import meibo.load.CatalogReader;
import meibo.load.Checked;
import meibo.load.DataFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that imports, ended without a warning: the old file is there or the new one, whole. */
class KilledImportTest {

  private static final int ROWS = 2_000;
  private static final int KILLS = 6;

  /** The work of the process that is killed: imports two lists in turns for as long as it lives. */
  public static final class Importer {
    private Importer() {}

    public static void main(String... args) throws IOException {
      System.out.println("begun");
      for (int turn = 0; ; turn++) {
        Path file = Path.of(args[1 + turn % 2]);
        new Import(
                new DataFiles(Path.of(args[0])),
                new ImportRequest(file, EntryType.ORGANIZATION, false, false))
            .run();
        System.out.println("published");
      }
    }
  }

  @TempDir Path folder;

  @Test
  void theDataIsWholeAfterEveryKill() throws Exception {
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.writeString(data.resolve("organizations.jsonl"), "");
    Path first = Files.writeString(folder.resolve("a.csv"), list("2001"));
    Path second = Files.writeString(folder.resolve("b.csv"), list("2002"));
    Random random = new Random(8);
    for (int kill = 0; kill < KILLS; kill++) {
      Process process = start(data, first, second);
      for (int said = 0; said <= kill % 3; said++) { // begun, and published so many times
        assertThat(process.inputReader().readLine()).isNotNull();
      }
      process.waitFor(random.nextInt(600), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      assertWhole(data);
    }
    assertThat(data.resolve("organizations.jsonl")).as("published between kills").isNotEmptyFile();
    new Import(new DataFiles(data), new ImportRequest(first, EntryType.ORGANIZATION, false, false))
        .run();
    assertThat(Files.readString(data.resolve("organizations.jsonl"))).doesNotContain("2002");
  }

  private static void assertWhole(Path data) throws IOException {
    String now = Files.readString(data.resolve("organizations.jsonl"));
    assertThat(now.lines().filter(l -> l.contains("\"since\":\"2001\"")).count())
        .isIn(0L, (long) ROWS);
    assertThat(now.lines().filter(l -> l.contains("\"since\":\"2002\"")).count())
        .isIn(0L, (long) ROWS);
    if (!now.isEmpty()) {
      assertThat(CatalogReader.check(new DataFiles(data))).isInstanceOf(Checked.Sound.class);
    }
  }

  private static Process start(Path data, Path first, Path second) throws IOException {
    return JavaProcess.start(
        Importer.class.getName(), data.toString(), first.toString(), second.toString());
  }

  private static String list(String year) {
    return IntStream.range(0, ROWS)
        .mapToObj(i -> "o" + i + ",組織" + i + ",company," + year + ",seed")
        .collect(Collectors.joining("\n", "id,name.ja,category,since,sources\n", "\n"));
  }
}
