package meibo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import meibo.catalog.Language;
import meibo.search.SearchQuery;
import meibo.search.SearchResults;
import meibo.search.SyncReport;
import meibo.web.LiveServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The index follows the files: all that changed, nothing else, whatever the engine. */
public abstract class SyncContract {

  protected static final String SOURCES = "\"sources\":[{\"seed\":true}]}";
  protected static final String ALPHA =
      "{\"id\":\"alpha\",\"category\":\"company\",\"name\":{\"ja\":\"株式会社青葉\"},"
          + "\"address\":{\"facility\":\"tower\"},"
          + SOURCES;
  protected static final String BETA =
      "{\"id\":\"beta\",\"category\":\"company\",\"name\":{\"ja\":\"紅梅製作所\"}," + SOURCES;
  protected static final String GAMMA =
      "{\"id\":\"gamma\",\"category\":\"hospital\",\"name\":{\"ja\":\"銀杏病院\"}," + SOURCES;
  protected static final String STORY =
      "{\"id\":\"story\",\"title\":{\"ja\":\"内視鏡の開発\"},\"organizations\":[\"alpha\",\"beta\"],"
          + SOURCES;
  protected static final String TOWER = "{\"id\":\"tower\",\"name\":{\"ja\":\"海の塔\"}," + SOURCES;

  @TempDir protected Path folder;
  protected LiveDirectory directory;

  @BeforeEach
  void makeDirectory() throws IOException {
    Files.createDirectories(folder.resolve(".meibo"));
    directory =
        engine(LiveDirectory.in(folder))
            .organizations(ALPHA, BETA, GAMMA)
            .with("case-studies.jsonl", STORY)
            .with("facilities.jsonl", TOWER);
  }

  /** The directory in an index of its own of the engine under test. */
  protected abstract LiveDirectory engine(LiveDirectory directory);

  @Test
  void theFirstSyncWritesEverything() throws Exception {
    assertThat(directory.sync()).isEqualTo(new SyncReport(5, 0, 0, 0, true));
    assertThat(found("青葉")).containsExactly("alpha");
  }

  @Test
  void theOrderOfTheLinesChangesNoEntry() throws Exception {
    directory.sync();
    directory.organizations(GAMMA, "", ALPHA, BETA);
    assertThat(directory.sync()).isEqualTo(new SyncReport(0, 0, 0, 5, false));
  }

  @Test
  void aChangedOrganizationIsOneChangedDocument() throws Exception {
    directory.sync();
    directory.organizations(ALPHA, BETA, GAMMA.replace("銀杏病院", "楓病院"));
    assertThat(directory.sync()).isEqualTo(new SyncReport(0, 1, 0, 4, false));
    assertThat(found("楓病院")).containsExactly("gamma");
  }

  @Test
  void aChangedCaseStudyChangesThoseThatDrawFromIt() throws Exception {
    directory.sync();
    directory.with("case-studies.jsonl", STORY.replace("内視鏡", "補聴器"));
    assertThat(directory.sync()).isEqualTo(new SyncReport(0, 3, 0, 2, false));
    assertThat(found("補聴器")).containsExactlyInAnyOrder("alpha", "beta");
  }

  @Test
  void aRenamedFacilityChangesWhoIsThere() throws Exception {
    directory.sync();
    directory.with("facilities.jsonl", TOWER.replace("海の塔", "山の館"));
    assertThat(directory.sync()).isEqualTo(new SyncReport(0, 2, 0, 3, false));
    assertThat(found("山の館")).containsExactly("alpha");
  }

  @Test
  void aRemovedRecordGoesAndAnAddedOneComes() throws Exception {
    directory.sync();
    directory.organizations(ALPHA, BETA, GAMMA.replace("gamma", "delta").replace("銀杏", "柊"));
    assertThat(directory.sync()).isEqualTo(new SyncReport(1, 0, 1, 4, false));
    assertThat(found("銀杏病院")).doesNotContain("gamma");
    assertThat(found("柊病院")).containsExactly("delta");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "user-dictionary.csv | 紅梅製作所,紅梅製作所,コウバイセイサクショ,カスタム名詞",
        "vocabulary.json     | {\"sectors\":[{\"id\":\"x\",\"label\":{\"ja\":\"札\"}}]}",
        "thesaurus.jsonl     | {\"id\":\"ear\",\"prefLabel\":{\"ja\":\"耳\"}}"
      })
  void whatChangesTheLanguageRebuilds(String file, String content) throws Exception {
    directory.sync();
    directory.with(file, content);
    assertThat(directory.sync()).isEqualTo(new SyncReport(5, 0, 0, 0, true));
    assertThat(found("青葉")).containsExactly("alpha");
  }

  @Test
  void badDataWithoutAnIndexOpensNothing() {
    directory.organizations("{\"id\":\"alone\"}");
    assertThatThrownBy(directory::open).isInstanceOf(DataProblems.class);
    directory.organizations(ALPHA, BETA);
    try (LiveServer server = directory.serve()) {
      assertThat(server.get("/readyz").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aRunningServerShowsACommitWithinFiveSecondsWithoutAFailedRequest() throws Exception {
    String words = LiveServer.address("/api/v1/search", "q", "楓病院");
    try (LiveServer server = directory.serve()) {
      assertThat(server.json(words).at("/hits/0/id").asString("")).isNotEqualTo("delta");
      String delta = GAMMA.replace("gamma", "delta").replace("銀杏", "楓");
      directory.organizations(ALPHA, BETA, GAMMA, delta).sync();
      Instant until = Instant.now().plus(Duration.ofSeconds(5));
      String first = "";
      while (!first.equals("delta") && Instant.now().isBefore(until)) {
        HttpResponse<String> answer = server.get(words);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        first = server.json(words).at("/hits/0/id").asString("");
      }
      assertThat(first).isEqualTo("delta");
    }
  }

  @Test
  void afterAnyEditsASyncAnswersAsAFreshBuild() throws Exception {
    Random random = new Random(5);
    List<String> lines =
        new ArrayList<>(
            Files.readAllLines(LiveDirectory.OWN_DATA.resolve("organizations.jsonl")).stream()
                .filter(line -> !line.contains("\"parent\""))
                .limit(90)
                .toList());
    LiveDirectory edited = ownCopy("edited", lines);
    edited.sync();
    for (int round = 0; round < 2; round++) {
      IntStream.range(0, 12).forEach(i -> edit(lines, random));
      edited.with("organizations.jsonl", lines);
      assertThat(edited.sync().rebuilt()).isFalse();
      LiveDirectory fresh = ownCopy("fresh" + round, lines);
      assertThat(answers(edited)).containsExactlyElementsOf(answers(fresh));
    }
  }

  /** As when a list is imported: the merge that so many new documents begin must be waited for. */
  @Test
  void afterAnEditOfHalfOfTheEntriesASyncAnswersAsAFreshBuild() throws Exception {
    List<String> lines =
        Files.readAllLines(LiveDirectory.OWN_DATA.resolve("organizations.jsonl")).stream()
            .filter(line -> !line.contains("\"parent\""))
            .toList();
    LiveDirectory edited = ownCopy("half", lines);
    edited.sync();
    List<String> renamed =
        IntStream.range(0, lines.size())
            .mapToObj(i -> i % 2 == 0 ? lines.get(i) : renamed(lines.get(i)))
            .toList();
    edited.with("organizations.jsonl", renamed);
    assertThat(edited.sync().changed()).isGreaterThan(lines.size() / 3);
    assertThat(answers(edited)).containsExactlyElementsOf(answers(ownCopy("anew", renamed)));
  }

  private static String renamed(String line) {
    return line.replaceFirst("\"ja\": \"", "$0新々");
  }

  private LiveDirectory ownCopy(String name, List<String> organizations) throws IOException {
    LiveDirectory copy = engine(LiveDirectory.in(folder.resolve(name)));
    for (String file : List.of("vocabulary.json", "user-dictionary.csv", "facilities.jsonl")) {
      Files.copy(LiveDirectory.OWN_DATA.resolve(file), copy.data().resolve(file));
    }
    return copy.with("organizations.jsonl", organizations);
  }

  /** Changes, moves or removes a record, or gives it another id. */
  private static void edit(List<String> lines, Random random) {
    int at = random.nextInt(lines.size());
    String line = lines.remove(at);
    String id = line.substring(0, line.indexOf(','));
    switch (random.nextInt(4)) {
      case 0 -> lines.add(line.replace("研究", "検査").replace("本社", "事務所"));
      case 1 -> lines.add(random.nextInt(lines.size()), line);
      case 2 -> lines.add(line.replace(id, id.replaceAll("\"$", "-" + lines.size() + "\"")));
      default -> {}
    }
  }

  private static List<String> answers(LiveDirectory directory) throws Exception {
    List<String> answers = new ArrayList<>();
    try (Session session = directory.open()) {
      for (String q :
          List.of(
              "",
              "神戸大学",
              "再生医療",
              "りけん",
              "sisumekkusu",
              "創薬 支援",
              "検査 事務所",
              "ロボット",
              "sysmax",
              "medical device",
              "神戸市中央区港島南町",
              "財団")) {
        SearchResults results = session.search().search(SearchQuery.of(q, Language.JA));
        answers.add(q + " " + results.total() + " " + results.how() + " " + results.facets());
        results
            .hits()
            .forEach(
                h -> answers.add(h.entry().key() + " " + h.score() + h.why() + h.highlights()));
      }
    }
    return answers;
  }

  protected List<String> found(String q) throws Exception {
    try (Session session = directory.open()) {
      return session.search().search(SearchQuery.of(q, Language.JA)).hits().stream()
          .map(h -> h.entry().id())
          .toList();
    }
  }
}
