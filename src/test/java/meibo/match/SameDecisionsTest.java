package meibo.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import meibo.LiveDirectory;
import meibo.Session;
import meibo.engine.opensearch.SharedNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A list is matched alike on both engines: the same decisions for the same organizations. */
@Tag("long")
class SameDecisionsTest {

  private static final Path LIST = Path.of("src/test/resources/meibo/match/labelled.tsv");

  @TempDir private Path folder;

  @Test
  void everyRowOfTheLabelledListIsDecidedTheSame() throws Exception {
    List<LabelledRow> rows = LabelledRow.read(LIST);
    LiveDirectory own = LiveDirectory.own(folder);
    try (Session embedded = own.open();
        Session cluster = own.on(SharedNode.index(1)).open()) {
      Matcher ours = new Matcher(embedded.search());
      Matcher theirs = new Matcher(cluster.search());
      assertThat(rows).hasSizeGreaterThan(400);
      assertThat(rows)
          .allSatisfy(
              row ->
                  assertThat(decided(theirs, row))
                      .as(row.query().name())
                      .isEqualTo(decided(ours, row)));
    }
  }

  private static String decided(Matcher matcher, LabelledRow row) {
    MatchResult result = matcher.match(row.query(), 5);
    return result.decision() + " " + result.matches().stream().map(Candidate::id).toList();
  }
}
