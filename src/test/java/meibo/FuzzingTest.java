package meibo;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import meibo.catalog.Entry;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.catalog.Vocabulary;
import meibo.catalog.json.EntryReader;
import meibo.catalog.json.EntryWriter;
import meibo.catalog.json.Read;
import meibo.load.importing.ImportRequest;
import meibo.load.importing.Progress;
import meibo.search.BadParameters;
import meibo.search.SearchAddress;
import meibo.search.SearchParameter;
import meibo.search.SearchQuery;
import meibo.text.Folding;
import meibo.text.LegalName;
import meibo.text.Morphology;
import meibo.text.NameAnalysis;
import meibo.text.NameKey;
import meibo.text.Sound;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

/**
 * Input led by the coverage of the code (Jazzer), a minute for each method, one method at a time:
 * {@code JAZZER_FUZZ=1 mvn -Plong -Dtest=FuzzingTest#anyTextIsFolded test}. Without the variable it
 * runs with nothing and with what is kept as seeds.
 */
@Tag("long")
class FuzzingTest {

  private static final NameAnalysis NAMES = new NameAnalysis(Morphology.standard());
  private static final SearchAddress ADDRESSES = new SearchAddress(Vocabulary.standard());

  /** Code points of a query. */
  private static final int LONGEST = 500;

  private static final String ROBOT =
      "{\"id\":\"robot\",\"category\":\"company\",\"name\":{\"ja\":\"港\"},\"sources\":[{\"seed\":true}]}";

  @TempDir private static Path folder;
  private static LiveDirectory directory;
  private static Session session;

  @BeforeAll
  static void open() throws Exception {
    directory = LiveDirectory.in(folder).organizations(ROBOT);
    session = LiveDirectory.own(folder.resolve("own")).open();
  }

  @AfterAll
  static void close() throws IOException {
    session.close();
  }

  @FuzzTest(maxDuration = "60s")
  void anyWordsAreASearch(FuzzedDataProvider data) {
    String q = data.consumeString(LONGEST);
    var results = session.search().search(SearchQuery.of(q, Language.JA));
    assertThat(results.total()).isGreaterThanOrEqualTo(results.hits().size());
    assertThat(session.search().suggest(q, 5, Language.EN)).hasSizeLessThanOrEqualTo(5);
  }

  @FuzzTest(maxDuration = "60s")
  void anyTextIsFolded(FuzzedDataProvider data) {
    String text = data.consumeString(LONGEST);
    String folded = Folding.text(text);
    assertThat(Folding.text(folded)).as("folding twice").isEqualTo(folded);
    NameKey.of(folded);
    LegalName.parse(folded);
    Sound.of(folded);
    NAMES.readings(text, 3);
    NAMES.tokens();
  }

  @FuzzTest(maxDuration = "60s")
  void anyLineIsAnEntryOrAProblem(FuzzedDataProvider data) {
    EntryType type = data.pickValue(EntryType.values());
    switch (EntryReader.read(type, data.consumeRemainingAsBytes())) {
      case Read.Good<Entry>(Entry entry) ->
          assertThat(EntryReader.read(type, EntryWriter.write(entry)))
              .isEqualTo(new Read.Good<>(entry));
      case Read.Bad<Entry> bad -> assertThat(bad.problems()).isNotEmpty();
    }
  }

  @FuzzTest(maxDuration = "60s")
  void anyParametersAreASearchOrRefusedInWords(FuzzedDataProvider data) {
    Map<String, List<String>> parameters = new HashMap<>();
    List<String> names = List.copyOf(SearchParameter.names());
    while (data.remainingBytes() > 0) {
      String name = data.consumeBoolean() ? data.pickValue(names) : data.consumeString(10);
      parameters.put(name, List.of(data.consumeString(50), data.consumeString(10)));
    }
    try {
      SearchQuery query = ADDRESSES.parse(parameters);
      assertThat(SearchAddress.format(query)).isNotNull();
    } catch (BadParameters bad) {
      assertThat(bad.problems()).isNotEmpty();
    }
  }

  @FuzzTest(maxDuration = "60s")
  void anyFileIsImportedOrRefused(FuzzedDataProvider data) throws IOException {
    String ending = data.pickValue(List.of(".csv", ".tsv", ".jsonl", ".xlsx", ".json"));
    Path file = Files.write(folder.resolve("list" + ending), data.consumeRemainingAsBytes());
    String before = Files.readString(directory.data().resolve("organizations.jsonl"));
    try {
      new EngineWorkshop()
          .bringIn(
              new Settings(
                  directory.data(),
                  directory.index(),
                  Settings.Engine.LUCENE,
                  java.util.Optional.empty()),
              new ImportRequest(file, EntryType.ORGANIZATION, true, false),
              Progress.NONE);
    } catch (IOException | DataProblems refused) {
      assertThat(refused.getMessage()).isNotBlank();
    }
    assertThat(Files.readString(directory.data().resolve("organizations.jsonl")))
        .as("a dry run writes nothing")
        .isEqualTo(before);
  }
}
