package meibo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import meibo.cli.Commands;
import meibo.engine.lucene.AnotherWriter;
import meibo.engine.lucene.LucenePublisher;
import meibo.search.SyncReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sync in a folder writes what changed, and leaves the index whole whatever goes wrong. */
class SyncTest extends SyncContract {

  @Override
  protected LiveDirectory engine(LiveDirectory directory) {
    return directory;
  }

  @Test
  void unchangedDataWritesNothing() throws Exception {
    directory.sync();
    Set<String> before = filesOfIndex();
    assertThat(directory.sync()).isEqualTo(new SyncReport(0, 0, 0, 5, false));
    assertThat(filesOfIndex()).isEqualTo(before);
  }

  @Test
  void theIndexIsOneSegmentAfterEachSync() throws Exception {
    directory.sync();
    assertThat(segments()).hasSize(1);
    directory.organizations(ALPHA.replace("青葉", "若葉"), BETA);
    directory.sync();
    assertThat(segments()).hasSize(1);
    assertThat(found("若葉")).containsExactly("alpha");
  }

  @Test
  void badDataLeavesTheOldIndexAndSaysEveryProblem() throws Exception {
    directory.sync();
    Set<String> before = filesOfIndex();
    directory
        .organizations(ALPHA.replace("青葉", "若葉"), BETA.replace("company", "shop"), BETA, "{\"id\":")
        .with("case-studies.jsonl", STORY.replace("beta", "nobody"));
    assertThatThrownBy(directory::sync)
        .isInstanceOfSatisfying(
            DataProblems.class,
            bad ->
                assertThat(bad.problems())
                    .hasSizeGreaterThanOrEqualTo(3)
                    .anyMatch(p -> p.startsWith("organizations.jsonl:3 id: "))
                    .anyMatch(p -> p.startsWith("organizations.jsonl:4"))
                    .anyMatch(p -> p.startsWith("case-studies.jsonl:1 organizations[1]: ")));
    assertThat(filesOfIndex()).isEqualTo(before);
    assertThat(found("青葉")).containsExactly("alpha");
  }

  @Test
  void theSecondWriterSaysThatThereIsAnother() throws Exception {
    directory.sync();
    directory.organizations(ALPHA, BETA);
    try (LucenePublisher first = LucenePublisher.open(directory.index())) {
      assertThat(first).isNotNull();
      assertThatThrownBy(directory::sync)
          .isInstanceOf(AnotherWriter.class)
          .hasMessageContaining("another process is writing the index");
      assertThat(command("index")).isEqualTo(1);
    }
    assertThat(command("index")).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"segments_1", "_0.si", "_0.fdt", "_0.fnm"})
  void aBrokenIndexIsBuiltAnew(String broken) throws Exception {
    directory.sync();
    overwrite(broken, "garbage");
    assertThat(found("青葉")).containsExactly("alpha");
    overwrite(broken, "");
    assertThat(directory.sync()).isEqualTo(new SyncReport(5, 0, 0, 0, true));
  }

  @Test
  void anIndexThatLacksAFileIsBuiltAnew() throws Exception {
    directory.sync();
    for (Path file :
        indexFiles().filter(f -> f.getFileName().toString().startsWith("_")).toList()) {
      Files.delete(file);
    }
    assertThat(found("青葉")).containsExactly("alpha");
  }

  @Test
  void whatIsNotOfTheIndexStaysInItsFolder() throws Exception {
    Path letter = Files.createDirectories(directory.index()).resolve("letter.txt");
    Files.writeString(letter, "mine");
    directory.sync();
    overwrite("segments_1", "");
    directory.sync();
    assertThat(letter).hasContent("mine");
  }

  private int command(String name) {
    return Commands.run(
        new EngineWorkshop(), name, "--data=" + directory.data(), "--index=" + directory.index());
  }

  /** All files of the index of that kind. */
  private void overwrite(String like, String content) throws IOException {
    List<Path> files = indexFiles().filter(f -> isLike(f, like)).toList();
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      Files.writeString(file, content);
    }
  }

  private static boolean isLike(Path file, String name) {
    String own = file.getFileName().toString();
    return own.startsWith("segments")
        ? name.startsWith("segments")
        : own.startsWith("_") && own.endsWith(name.substring(name.indexOf('.') + 1));
  }

  private Stream<Path> indexFiles() throws IOException {
    try (Stream<Path> files = Files.list(directory.index())) {
      return files.toList().stream();
    }
  }

  private List<String> segments() throws IOException {
    return filesOfIndex().stream().filter(name -> name.endsWith(".si")).toList();
  }

  private Set<String> filesOfIndex() throws IOException {
    Set<String> names = new TreeSet<>();
    indexFiles().forEach(f -> names.add(f.getFileName().toString()));
    return names;
  }
}
