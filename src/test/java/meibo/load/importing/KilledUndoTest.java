package meibo.load.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import meibo.JavaProcess;
import meibo.load.DataFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An undo that is ended without a warning loses neither of the two versions that it changes. */
class KilledUndoTest {

  private static final int KILLS = 8;

  /** The work of the process that is killed: undoes for as long as it lives. */
  public static final class Undoer {
    private Undoer() {}

    public static void main(String... args) throws IOException {
      System.out.println("begun");
      while (true) {
        new DataFileVersions(new DataFiles(Path.of(args[0]))).undo();
      }
    }
  }

  @TempDir Path folder;
  private TinyData data;
  private DataFileVersions versions;
  private String before;
  private String after;

  @BeforeEach
  void anImport() {
    data = new TinyData(folder);
    versions = new DataFileVersions(data.files());
    before = data.organizations();
    data.bringIn("list.csv", "id,since\nrobot,2020\n");
    after = data.organizations();
  }

  @Test
  void bothVersionsAreThereAfterEveryKill() throws Exception {
    Random random = new Random(8);
    for (int kill = 0; kill < KILLS; kill++) {
      Process process = start();
      assertThat(process.inputReader().readLine()).isEqualTo("begun");
      process.waitFor(random.nextInt(300), TimeUnit.MILLISECONDS);
      process.destroyForcibly().waitFor();
      String left = data.organizations();
      assertThat(left).isIn(before, after);
      endsBoth(left);
    }
  }

  @Test
  void brokenOffBeforeTheFirstRenameItIsDoneAnew() throws IOException {
    keep(".back", before);
    undoneTo(before);
    undoneTo(after);
    keep(".back", after);
    keep(".undone", data.organizations());
    endsBoth(data.organizations());
  }

  @Test
  void brokenOffBehindTheFirstRenameItIsEndedAndNotTurnedBack() throws IOException {
    keep(".undone", after);
    data.write("organizations.jsonl", before);
    undoneTo(before);
    undoneTo(after);
  }

  @Test
  void anImportEndsTheUndoBeforeItAndKeepsWhatWasThere() throws IOException {
    keep(".undone", after);
    data.write("organizations.jsonl", before);
    assertThat(data.bringIn("other.csv", "id,since\nrobot,2021\n").changed()).isEqualTo(1);
    undoneTo(before);
    assertThat(folder.resolve(".previous")).isDirectoryNotContaining("glob:**.{back,undone}");
  }

  /** Two undos, or the end of one and another, show both versions. */
  private void endsBoth(String left) throws IOException {
    versions.undo();
    String first = data.organizations();
    versions.undo();
    assertThat(first + data.organizations()).isIn(before + after, after + before);
    assertThat(left).isIn(before, after);
    assertThat(folder.resolve(".previous")).isDirectoryNotContaining("glob:**.{back,undone}");
  }

  private void undoneTo(String version) throws IOException {
    assertThat(versions.undo()).isPresent();
    assertThat(data.organizations()).isEqualTo(version);
  }

  private void keep(String ending, String version) throws IOException {
    Files.writeString(folder.resolve(".previous/organizations.jsonl" + ending), version);
  }

  private Process start() throws IOException {
    return JavaProcess.start(Undoer.class.getName(), folder.toString());
  }
}
