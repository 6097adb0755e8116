package meibo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import meibo.catalog.Language;
import meibo.search.Hit;
import meibo.search.SearchQuery;
import meibo.search.Why;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each hit says why it is one, also where nothing in its record shows it. */
class ReasonsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"しまうませいさくしょ, READING", "シマウマ, READING", "shimauma, ROMAJI", "縞馬, NAME"})
  void aNameIsFoundByAReadingThatNobodyRecorded(String q, Why why) throws Exception {
    LiveDirectory directory =
        LiveDirectory.in(folder)
            .organizations(
                "{\"id\":\"a\",\"category\":\"company\",\"name\":{\"ja\":\"縞馬製作所\"},\"sources\":[{\"seed\":true}]}");
    try (Session session = directory.open()) {
      assertThat(session.search().search(SearchQuery.of(q, Language.JA)).hits())
          .extracting(Hit::why)
          .containsExactly(Set.of(why));
    }
  }
}
