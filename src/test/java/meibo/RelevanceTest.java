package meibo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import meibo.evaluation.Evaluation;
import meibo.evaluation.Finder;
import meibo.evaluation.JudgedQueries;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Floors under what judged queries find in the directory that ships with the program. They rise
 * with it; they never sink without a word in relevance.md.
 */
class RelevanceTest {

  private static final Path QUERIES = Path.of("src/test/resources/meibo/relevance");

  @TempDir private static Path folder;
  private static Evaluation evaluation;
  private static Evaluation byOthers;

  @BeforeAll
  static void judge() throws Exception {
    Settings settings =
        new Settings(
            Path.of("index-data"),
            folder.resolve("index"),
            Settings.Engine.LUCENE,
            Optional.empty());
    try (Session session = new EngineWorkshop().open(settings)) {
      Finder finder = Finder.of(session.search());
      evaluation = Evaluation.of(finder, JudgedQueries.read(QUERIES.resolve("kbic-dev.jsonl")));
      byOthers = Evaluation.of(finder, JudgedQueries.read(QUERIES.resolve("by-others.jsonl")));
    }
  }

  @Test
  void aKnownItemComesFirstInNearlyEveryClassOfSpelling() {
    assertThat(evaluation.macro("known-item").success1())
        .as(table(evaluation))
        .isGreaterThanOrEqualTo(0.97);
    assertThat(evaluation.macro("known-item").success10())
        .as(table(evaluation))
        .isGreaterThanOrEqualTo(0.98);
  }

  @Test
  void aNeedInOnesOwnWordsFindsTheRightOnes() {
    assertThat(evaluation.macro("topic").ndcg10())
        .as(table(evaluation))
        .isGreaterThanOrEqualTo(0.85);
  }

  @Test
  void whatIsNotThereFindsNothing() {
    assertThat(evaluation.negatives().empty()).as(table(evaluation)).isGreaterThanOrEqualTo(9);
  }

  /**
   * 190 needs and 40 vain queries by two readers of the data who knew neither program nor words.
   */
  @Test
  void needsThatOthersThoughtOfAreMetAndTheirVainQueriesFindNothing() {
    assertThat(byOthers.macro("topic").ndcg10()).as(table(byOthers)).isGreaterThanOrEqualTo(0.7);
    assertThat(byOthers.negatives().empty()).as(table(byOthers)).isGreaterThanOrEqualTo(38);
  }

  private static String table(Evaluation evaluation) {
    List<Evaluation.Row> rows = evaluation.rows();
    String classes =
        rows.stream()
            .map(
                r ->
                    "%-36s %4d s@1 %.3f nDCG %.3f"
                        .formatted(r.name(), r.queries(), r.success1(), r.ndcg10()))
            .collect(Collectors.joining("\n"));
    String misses =
        evaluation.misses().stream()
            .map(m -> m.query().id() + " " + m.query().query() + " of " + m.total())
            .collect(Collectors.joining("\n"));
    return classes + "\n" + misses + "\n";
  }
}
