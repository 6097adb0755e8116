package meibo.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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

  private static final Path LISTS = Path.of("src/test/resources/meibo/match");

  @TempDir private static Path folder;
  private static ListMeasures measures;
  private static ListMeasures byOthers;

  @BeforeAll
  static void match() throws Exception {
    try (Session session = IndexedDirectory.open(folder.resolve("index"))) {
      Matcher matcher = new Matcher(session.search());
      measures = ListMeasures.of(matcher, LabelledRow.read(LISTS.resolve("labelled.tsv")));
      byOthers = ListMeasures.of(matcher, LabelledRow.read(LISTS.resolve("by-others.tsv")));
    }
  }

  @Test
  void hardlyARowIsTakenForAnOrganizationThatItIsNot() {
    assertThat(measures.precision()).as(told(measures)).isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void nearlyEveryRowOfTheDirectoryIsFoundAndTheRestIsShownForReview() {
    assertThat(measures.recall()).as(told(measures)).isGreaterThanOrEqualTo(0.95);
    assertThat(measures.recallWithReview()).as(told(measures)).isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void noKindOfWritingIsLeftBehind() {
    measures
        .byKind()
        .forEach((kind, m) -> assertThat(m.recall()).as(kind).isGreaterThanOrEqualTo(0.8));
  }

  @Test
  void listsOfPeopleWhoDoNotKnowTheProgramAreMatchedAsWell() {
    assertThat(byOthers.precision()).as(told(byOthers)).isGreaterThanOrEqualTo(0.985);
    assertThat(byOthers.recall()).as(told(byOthers)).isGreaterThanOrEqualTo(0.92);
    assertThat(byOthers.recallWithReview()).as(told(byOthers)).isGreaterThanOrEqualTo(0.97);
  }

  private static String told(ListMeasures measures) {
    return Stream.concat(measures.wrong().stream(), measures.missed().stream())
        .map(Object::toString)
        .collect(Collectors.joining("\n", measures + "\n", "\n"));
  }
}
