package meibo.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meibo.IndexedDirectory;
import meibo.Session;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Floors under what is found for a list whose right answers are known. They rise with it; they
 * never sink without a word in matching.md.
 */
class LabelledListTest {

  private static final Path LIST = Path.of("src/test/resources/meibo/match/labelled.tsv");

  @TempDir private static Path folder;
  private static ListMeasures measures;

  @BeforeAll
  static void match() throws Exception {
    List<LabelledRow> rows = LabelledRow.read(LIST);
    try (Session session = IndexedDirectory.open(folder.resolve("index"))) {
      measures = ListMeasures.of(new Matcher(session.search()), rows);
    }
  }

  @Test
  void hardlyARowIsTakenForAnOrganizationThatItIsNot() {
    assertThat(measures.precision()).as(told()).isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void nearlyEveryRowOfTheDirectoryIsFoundAndTheRestIsShownForReview() {
    assertThat(measures.recall()).as(told()).isGreaterThanOrEqualTo(0.95);
    assertThat(measures.recallWithReview()).as(told()).isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void noKindOfWritingIsLeftBehind() {
    measures
        .byKind()
        .forEach((kind, m) -> assertThat(m.recall()).as(kind).isGreaterThanOrEqualTo(0.8));
  }

  private static String told() {
    return Stream.concat(measures.wrong().stream(), measures.missed().stream())
        .map(Object::toString)
        .collect(Collectors.joining("\n", measures + "\n", "\n"));
  }
}
