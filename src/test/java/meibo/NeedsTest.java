package meibo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import meibo.catalog.Language;
import meibo.search.SearchQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a need in a visitor's own words reaches through the thesaurus. */
class NeedsTest {

  private static final String ORGANIZATIONS =
      """
      {"id":"eyes","category":"hospital","name":{"ja":"若葉病院"},"description":{"ja":"眼科を持つ。"},"sources":[{"url":"https://example.org"}]}
      {"id":"retina","category":"company","name":{"ja":"株式会社青葉"},"description":{"ja":"網膜の病気の薬をつくる。"},"sources":[{"url":"https://example.org"}]}
      {"id":"frames","category":"company","name":{"ja":"株式会社紅葉"},"description":{"ja":"眼鏡枠をつくる。"},"headquarters":"JP-18","sources":[{"url":"https://example.org"}]}
      {"id":"blood","category":"company","name":{"ja":"株式会社双葉"},"description":{"ja":"リンパ腫の薬をつくる。"},"sources":[{"url":"https://example.org"}]}
      """;

  private static final String THESAURUS =
      """
      {"id":"eye-disease","prefLabel":{"ja":"眼疾患","en":"eye disease"},"related":["ophthalmology"]}
      {"id":"glaucoma","prefLabel":{"ja":"緑内障","en":"glaucoma"},"hiddenLabel":{"ja":["視野が欠ける"]},"broader":["eye-disease"]}
      {"id":"retinal-disease","prefLabel":{"ja":"網膜の病気","en":"retinal disease"},"altLabel":{"ja":["網膜症"]},"broader":["eye-disease"]}
      {"id":"ophthalmology","prefLabel":{"ja":"眼科","en":"ophthalmology"}}
      {"id":"glasses","prefLabel":{"ja":"眼鏡","en":"glasses"},"altLabel":{"ja":["メガネ","眼鏡枠"]}}
      {"id":"leukaemia","prefLabel":{"ja":"白血病","en":"leukaemia"}}
      {"id":"lymphoma","prefLabel":{"ja":"リンパ腫","en":"lymphoma"}}
      """;

  @TempDir private static Path folder;
  private static Session session;

  @BeforeAll
  static void open() throws Exception {
    Path data = Files.createDirectory(folder.resolve("data"));
    Files.writeString(data.resolve("organizations.jsonl"), ORGANIZATIONS);
    Files.writeString(data.resolve("thesaurus.jsonl"), THESAURUS);
    Settings settings =
        new Settings(data, folder.resolve("index"), Settings.Engine.LUCENE, Optional.empty());
    session = new EngineWorkshop().open(settings);
  }

  @AfterAll
  static void close() throws Exception {
    session.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"緑内障", "glaucoma", "視野が欠ける"})
  void anIllnessThatNobodyNamesIsFoundByTheClinicThatTreatsItsOrgan(String need) {
    assertThat(found(need)).contains("eyes");
  }

  @Test
  void whatIsNamedKeepsWhatIsOnlyNearOut() {
    assertThat(found("網膜症")).containsExactly("retina");
  }

  @Test
  void theTermsOfASentenceAreEnough() {
    assertThat(found("祖母の緑内障を相談できるところを探している")).contains("eyes");
  }

  @Test
  void aNameInANeedMustMatchToo() {
    assertThat(found("札幌で緑内障を相談できるところ")).isEmpty();
  }

  @Test
  void otherTradesFindNothing() {
    assertThat(found("中古車を安く買えるところ")).isEmpty();
  }

  @Test
  void aDotBetweenTermsMeansEither() {
    assertThat(found("白血病・リンパ腫")).containsExactly("blood");
  }

  @Test
  void thePrefectureOfTheHeadOfficeIsAPlace() {
    assertThat(found("福井 メガネ")).containsExactly("frames");
  }

  private static List<String> found(String need) {
    return session.search().search(SearchQuery.of(need, Language.JA)).hits().stream()
        .map(hit -> hit.entry().id())
        .toList();
  }
}
