package meibo.load.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import meibo.JavaProcess;
import meibo.catalog.EntryType;
import meibo.load.DataFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * A disk that takes no more: the system refuses what is written beyond a size, as it does where a
 * disk is full, and the data stays as it was.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its shell has no ulimit")
class FullDiskTest {

  private static final int ROWS = 5_000;

  /** In blocks of 512 or 1024 bytes, as the shell likes: less than the rows take. */
  private static final int BLOCKS = 100;

  /** The work of the process whose disk is full. */
  public static final class Importer {
    private Importer() {}

    public static void main(String... args) {
      try {
        new Import(
                new DataFiles(Path.of(args[0])),
                new ImportRequest(Path.of(args[1]), EntryType.ORGANIZATION, false, false))
            .run();
        System.out.println("published");
      } catch (IOException refused) {
        System.out.println("refused: " + refused.getMessage());
      }
    }
  }

  @TempDir Path folder;

  @Test
  void nothingIsLostAndNothingIsPublishedHalf() throws Exception {
    Path data = Files.createDirectory(folder.resolve("data"));
    Path organizations = Files.writeString(data.resolve("organizations.jsonl"), TinyData.ROBOT);
    Path list = Files.writeString(folder.resolve("list.csv"), list());
    assertThat(run("ulimit -f " + BLOCKS + "; ", data, list))
        .startsWith("refused: ")
        .endsWith("; nothing was written.");
    assertThat(organizations).hasContent(TinyData.ROBOT);
    assertThat(left(data.resolve(".import"))).containsExactly("lock");
    assertThat(run("", data, list)).isEqualTo("published");
  }

  private static String run(String limit, Path data, Path list) throws Exception {
    List<String> java =
        JavaProcess.command(
            "-XX:-UsePerfData", // its file would be refused too
            Importer.class.getName(),
            data.toString(),
            list.toString());
    Process process =
        new ProcessBuilder(
                Stream.concat(Stream.of("sh", "-c", limit + "exec \"$0\" \"$@\""), java.stream())
                    .toList())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String said = new String(process.getInputStream().readAllBytes()).strip();
    process.waitFor();
    return said;
  }

  private static List<String> left(Path work) throws IOException {
    try (Stream<Path> files = Files.list(work)) {
      return files.map(f -> f.getFileName().toString()).toList();
    }
  }

  private static String list() {
    return IntStream.range(0, ROWS)
        .mapToObj(i -> "o" + i + ",組織" + i + ",company,2020,seed")
        .collect(Collectors.joining("\n", "id,name.ja,category,since,sources\n", "\n"));
  }
}
