package meibo.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDigestTest {

  @TempDir private Path folder;

  @Test
  void equalFilesHaveEqualDigests() throws IOException {
    write(DataFile.ORGANIZATIONS, "a");
    String before = digest();
    Files.writeString(folder.resolve("README.md"), "is no data");

    assertThat(digest()).isEqualTo(before).matches("[0-9a-f]{64}");
  }

  @Test
  void everyByteCounts() throws IOException {
    write(DataFile.ORGANIZATIONS, "a");
    String before = digest();
    write(DataFile.ORGANIZATIONS, "a\n");

    assertThat(digest()).isNotEqualTo(before);
  }

  @Test
  void itMattersInWhichFileSomethingStands() throws IOException {
    write(DataFile.CASE_STUDIES, "a");
    String asCaseStudy = digest();
    Files.move(
        folder.resolve(DataFile.CASE_STUDIES.fileName()),
        folder.resolve(DataFile.FACILITIES.fileName()));

    assertThat(digest()).isNotEqualTo(asCaseStudy);
  }

  @Test
  void anEmptyFileIsNotAnAbsentOne() throws IOException {
    String absent = digest();
    write(DataFile.THESAURUS, "");

    assertThat(digest()).isNotEqualTo(absent);
  }

  private String digest() throws IOException {
    return DataDigest.of(new DataFiles(folder));
  }

  private void write(DataFile file, String text) throws IOException {
    Files.writeString(folder.resolve(file.fileName()), text);
  }
}
