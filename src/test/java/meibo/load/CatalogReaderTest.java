package meibo.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import meibo.catalog.Companions;
import meibo.catalog.Concept;
import meibo.catalog.DirectoryInfo;
import meibo.catalog.Language;
import meibo.catalog.Term;
import meibo.catalog.Vocabulary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogReaderTest {

  private static final Path MINATO = Path.of("src/test/resources/directories/minato");

  @TempDir private Path folder;

  @BeforeEach
  void startsWithASoundDirectory() throws IOException {
    for (DataFile file : new DataFiles(MINATO).present()) {
      Files.copy(MINATO.resolve(file.fileName()), folder.resolve(file.fileName()));
    }
  }

  @Test
  void aSoundDirectoryIsReadWhole() throws IOException {
    Checked.Sound sound = sound();

    Companions companions = sound.companions();
    assertThat(sound.organizations()).isEqualTo(3);
    assertThat(companions.caseStudies()).extracting(c -> c.id()).containsExactly("arm");
    assertThat(companions.facilities()).extracting(f -> f.id()).containsExactly("pier-one");
    assertThat(companions.services()).extracting(s -> s.id()).containsExactly("desk");
    assertThat(companions.thesaurus())
        .first()
        .extracting(Concept::labels)
        .isEqualTo(List.of("がん", "Cancer", "癌", "悪性腫瘍", "tumour"));
    assertThat(companions.userDictionary()).isEqualTo("創薬,創薬,ソウヤク,カスタム名詞\n視細胞,視 細胞,シ サイボウ,カスタム名詞");
    assertThat(companions.vocabulary().sector("medical-devices").words())
        .containsExactly("医療機器", "装置", "device");
    assertThat(companions.directory().name().in(Language.EN)).contains("Minato Medical City");
  }

  @Test
  void entriesComeTypeByTypeInTheOrderOfTheirFilesWithLineAndBytes() throws IOException {
    List<String> seen = new ArrayList<>();

    CatalogReader.open(new DataFiles(folder))
        .read((entry, line, json) -> seen.add(entry.key() + " " + line + " " + json.length));

    assertThat(seen)
        .containsExactly(
            "organization/minato-robotics 1 " + lengthOf(DataFile.ORGANIZATIONS, 1),
            "organization/minato-holdings 2 " + lengthOf(DataFile.ORGANIZATIONS, 2),
            "organization/yamate-hospital 4 " + lengthOf(DataFile.ORGANIZATIONS, 4),
            "case-study/arm 1 " + lengthOf(DataFile.CASE_STUDIES, 1),
            "facility/pier-one 1 " + lengthOf(DataFile.FACILITIES, 1),
            "service/desk 1 " + lengthOf(DataFile.SUPPORT_SERVICES, 1));
  }

  @Test
  void nothingIsSentAfterTheFirstProblem() throws IOException {
    append(DataFile.ORGANIZATIONS, "{}", organization("b", ""));
    List<String> seen = new ArrayList<>();

    Checked checked =
        CatalogReader.open(new DataFiles(folder)).read((entry, line, json) -> seen.add(entry.id()));

    assertThat(checked).isInstanceOf(Checked.Unsound.class);
    assertThat(seen).containsExactly("minato-robotics", "minato-holdings", "yamate-hospital");
  }

  @Test
  void organizationsAloneAreADirectory() throws IOException {
    for (DataFile file : DataFile.values()) {
      if (file != DataFile.ORGANIZATIONS) {
        Files.deleteIfExists(folder.resolve(file.fileName()));
      }
    }
    append(DataFile.ORGANIZATIONS, organization("b", "\"sectors\":[\"航空\"]", "club"));

    Companions companions = sound().companions();

    assertThat(companions.directory()).isEqualTo(DirectoryInfo.unnamed());
    assertThat(companions.vocabulary().categories())
        .startsWith(Vocabulary.standard().categories().getFirst())
        .endsWith(Term.unlabelled("club"));
    assertThat(companions.vocabulary().sectors())
        .extracting(Term::id)
        .containsExactly("medical-devices", "regenerative-medicine", "航空");
    assertThat(companions.userDictionary()).isEmpty();
  }

  @Test
  void aDirectoryWithoutOrganizationsIsNone() throws IOException {
    for (DataFile file : DataFile.values()) {
      Files.deleteIfExists(folder.resolve(file.fileName()));
    }

    assertThat(problems())
        .containsExactly("organizations.jsonl: expected a file in " + folder + ", found none");
  }

  @Test
  void idsThatPointNowhereAreReported() throws IOException {
    append(
        DataFile.ORGANIZATIONS,
        organization("b", "\"parent\":\"nobody\""),
        organization("c", "\"address\":{\"facility\":\"pier-two\"}"));
    append(
        DataFile.CASE_STUDIES,
        "{\"id\":\"c\",\"title\":{\"ja\":\"丙\"},\"organizations\":[\"b\",\"x\"],"
            + "\"sources\":[{\"seed\":true}]}");
    append(
        DataFile.FACILITIES,
        "{\"id\":\"f\",\"name\":{\"ja\":\"丁\"},\"address\":{\"facility\":\"y\"},"
            + "\"sources\":[{\"seed\":true}]}");
    append(
        DataFile.SUPPORT_SERVICES,
        "{\"id\":\"s\",\"title\":{\"ja\":\"戊\"},\"provider\":\"z\",\"sources\":[{\"seed\":true}]}");

    assertThat(problems())
        .containsExactly(
            "case-studies.jsonl:2 organizations[1]: expected an id of organizations.jsonl, found \"x\"",
            "facilities.jsonl:2 address.facility: expected an id of facilities.jsonl, found \"y\"",
            "organizations.jsonl:5 parent: expected an id of organizations.jsonl, found \"nobody\"",
            "organizations.jsonl:6 address.facility: expected an id of facilities.jsonl,"
                + " found \"pier-two\"",
            "support-services.jsonl:2 provider: expected an id of organizations.jsonl, found \"z\"");
  }

  @Test
  void idsOfRecordsWithProblemsAreNotMissedOnTopOfIt() throws IOException {
    append(
        DataFile.ORGANIZATIONS,
        organization("b", "\"parent\":\"c\""),
        organization("c", "\"status\":\"gone\""));

    assertThat(problems())
        .containsExactly(
            "organizations.jsonl:6 status: expected active, former, unknown, found \"gone\"");
  }

  @Test
  void repeatedIdsAreReportedWithinATypeAndAllowedBetweenTypes() throws IOException {
    append(
        DataFile.ORGANIZATIONS, organization("pier-one", ""), organization("minato-robotics", ""));
    append(
        DataFile.FACILITIES,
        "{\"id\":\"pier-one\",\"name\":{\"ja\":\"丁\"},\"sources\":[{\"seed\":true}]}");

    assertThat(problems())
        .containsExactly(
            "facilities.jsonl:2 id: expected an id of its own, found \"pier-one\" as in line 1",
            "organizations.jsonl:6 id: expected an id of its own, found \"minato-robotics\" as in"
                + " line 1");
  }

  @Test
  void whatTheVocabularyDoesNotHaveIsReported() throws IOException {
    append(
        DataFile.ORGANIZATIONS,
        organization("b", "\"sectors\":[\"medical-device\",\"x\"],\"clusters\":[\"bio\"]", "club"));
    replace(DataFile.DIRECTORY, "\"id\": \"medical\"", "\"id\": \"medcal\"");

    assertThat(problems())
        .containsExactly(
            "directory.json:30 clusters[0].id: expected a cluster of vocabulary.json, perhaps"
                + " medical, found \"medcal\"",
            "organizations.jsonl:5 category: expected a category of vocabulary.json, found"
                + " \"club\"",
            "organizations.jsonl:5 sectors[0]: expected a sector of vocabulary.json, perhaps"
                + " medical-devices, found \"medical-device\"",
            "organizations.jsonl:5 sectors[1]: expected a sector of vocabulary.json, found \"x\"",
            "organizations.jsonl:5 clusters[0]: expected a cluster of vocabulary.json, found"
                + " \"bio\"");
  }

  @Test
  void parentsInACircleAreReportedOnce() throws IOException {
    append(
        DataFile.ORGANIZATIONS,
        organization("a", "\"parent\":\"b\""),
        organization("b", "\"parent\":\"c\""),
        organization("c", "\"parent\":\"b\""),
        organization("d", "\"parent\":\"d\""));

    assertThat(problems())
        .containsExactly(
            "organizations.jsonl:6 parent: expected no circle of parents, found b → c → b",
            "organizations.jsonl:8 parent: expected no circle of parents, found d → d");
  }

  @Test
  void problemsOfFilesOfManyLinesHaveTheLineOfTheirKey() throws IOException {
    replace(DataFile.DIRECTORY, "\"FY2011\"", "\"FY11\"");
    replace(DataFile.DIRECTORY, "\"contact\"", "\"contacts\"");
    replace(DataFile.VOCABULARY, "\"label\": {\"ja\": \"再生医療\"", "\"labels\": {\"ja\": \"再生医療\"");

    assertThat(problems())
        .containsExactly(
            "directory.json:11 contacts: expected contact, found an unknown key",
            "directory.json:21 figures[0].values[1].date: expected YYYY, YYYY-MM, YYYY-MM-DD or a"
                + " fiscal year FYYYYY, found \"FY11\"",
            "vocabulary.json:4 sectors[1].label: expected an object, found nothing",
            "vocabulary.json:4 sectors[1].labels: expected label, found an unknown key");
  }

  @Test
  void aFileOfManyLinesThatIsNotJsonHasTheLineWhereItStopsBeingSo() throws IOException {
    replace(DataFile.DIRECTORY, "\"started\": \"1998\",", "\"started\": \"1998\"");

    assertThat(problems())
        .containsExactly(
            "directory.json:5: expected JSON, found Unexpected character ('\"' (code 34)): was"
                + " expecting comma to separate Object entries at column 3");
  }

  @Test
  void theThesaurusPointsToItsOwnConceptsAndNeverInACircle() throws IOException {
    append(
        DataFile.THESAURUS,
        "{\"id\":\"a\",\"prefLabel\":{\"ja\":\"甲\"},\"broader\":[\"b\"],\"related\":[\"x\"]}",
        "{\"id\":\"b\",\"prefLabel\":{\"ja\":\"乙\"},\"broader\":[\"a\"]}",
        "{\"id\":\"a\",\"prefLabel\":{\"ja\":\"丙\"}}",
        "{\"id\":\"c\",\"altLabel\":[\"丁\"]}");

    assertThat(problems())
        .containsExactly(
            "thesaurus.jsonl:4 related[0]: expected an id of thesaurus.jsonl, found \"x\"",
            "thesaurus.jsonl:4 broader: expected no circle of broader concepts, found a",
            "thesaurus.jsonl:5 broader: expected no circle of broader concepts, found b",
            "thesaurus.jsonl:6 id: expected an id of its own, found \"a\" as in line 4",
            "thesaurus.jsonl:7 prefLabel: expected an object, found nothing",
            "thesaurus.jsonl:7 altLabel: expected an object, found a list");
  }

  @Test
  void aWordMeansOneConceptAndOneTermOnly() throws IOException {
    append(
        DataFile.THESAURUS,
        "{\"id\":\"a\",\"prefLabel\":{\"en\":\"ＣＡＮＣＥＲ\"},\"altLabel\":{\"ja\":[\"甲\",\"甲\"]}}");
    replace(
        DataFile.VOCABULARY,
        "\"en\": \"Regenerative medicine\"}",
        "\"en\": \"R\"}, \"words\": {\"en\": [\"Device\"]}");
    replace(
        DataFile.VOCABULARY,
        "{\"id\": \"medical\"",
        "{\"id\": \"medical\", \"label\": {\"ja\": \"乙\"}},\n    {\"id\": \"medical\"");

    assertThat(problems())
        .containsExactly(
            "thesaurus.jsonl:4 altLabel: expected labels of one concept only, found \"ＣＡＮＣＥＲ\" of"
                + " cancer",
            "vocabulary.json:4 sectors[1].words: expected words of one id only, found \"Device\" of"
                + " medical-devices",
            "vocabulary.json:8 clusters[1].id: expected an id of its own, found \"medical\" again");
  }

  @Test
  void rowsThatTheTokenizerCouldNotTakeAreReported() throws IOException {
    append(
        DataFile.USER_DICTIONARY,
        "羊膜,羊膜,ヨウマク",
        "胆管,胆 菅,タン カン,カスタム名詞",
        "培地,培 地,バイチ,カスタム名詞",
        "創薬,創薬,ソウヤク,",
        ",,,名詞");

    assertThat(problems())
        .containsExactly(
            "user-dictionary.csv:4: expected four columns: surface, segments, readings, part of"
                + " speech, found \"羊膜,羊膜,ヨウマク\"",
            "user-dictionary.csv:5 segments: expected parts that join to 胆管, found \"胆 菅\"",
            "user-dictionary.csv:6 readings: expected as many as segments (2), found \"バイチ\"",
            "user-dictionary.csv:7 surface: expected each surface once, found \"創薬\" as in line 2",
            "user-dictionary.csv:7 part of speech: expected a text, found \"\"",
            "user-dictionary.csv:8 surface: expected a text, found \"\"");
  }

  @Test
  void aThousandProblemsAreKeptAndTheRestCounted() throws IOException {
    String[] broken = new String[1_500];
    Arrays.fill(broken, "x");
    append(DataFile.ORGANIZATIONS, broken);

    Checked.Unsound unsound = (Checked.Unsound) CatalogReader.check(new DataFiles(folder));

    assertThat(unsound.problems()).hasSize(1_000).isSorted();
    assertThat(unsound.count()).isEqualTo(1_500);
  }

  private Checked.Sound sound() throws IOException {
    return switch (CatalogReader.check(new DataFiles(folder))) {
      case Checked.Sound sound -> sound;
      case Checked.Unsound unsound -> throw new AssertionError(unsound.problems().toString());
    };
  }

  private List<String> problems() throws IOException {
    return switch (CatalogReader.check(new DataFiles(folder))) {
      case Checked.Sound sound -> List.of();
      case Checked.Unsound unsound -> unsound.problems().stream().map(Problem::toString).toList();
    };
  }

  private static String organization(String id, String keys) {
    return organization(id, keys, "company");
  }

  private static String organization(String id, String keys, String category) {
    return "{\"id\":\"%s\",\"category\":\"%s\",\"name\":{\"ja\":\"甲\"},%s\"sources\":[{\"seed\":true}]}"
        .formatted(id, category, keys.isEmpty() ? "" : keys + ",");
  }

  private void append(DataFile file, String... lines) throws IOException {
    Path path = folder.resolve(file.fileName());
    Files.writeString(path, Files.readString(path) + String.join("\n", lines) + "\n");
  }

  private void replace(DataFile file, String what, String with) throws IOException {
    Path path = folder.resolve(file.fileName());
    Files.writeString(path, Files.readString(path).replace(what, with));
  }

  private int lengthOf(DataFile file, int line) throws IOException {
    return Files.readAllLines(folder.resolve(file.fileName())).get(line - 1).getBytes(UTF_8).length;
  }
}
