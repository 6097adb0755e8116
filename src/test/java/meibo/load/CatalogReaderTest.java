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

  @TempDir private Path folder;

  private DirectoryCopy copy;

  @BeforeEach
  void startsWithASoundDirectory() throws IOException {
    copy = DirectoryCopy.ofMinato(folder);
  }

  @Test
  void aSoundDirectoryIsReadWhole() throws IOException {
    Checked.Sound sound = copy.sound();

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
    copy.append(DataFile.ORGANIZATIONS, "{}", organization("b", ""));
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
    copy.append(DataFile.ORGANIZATIONS, organization("b", "\"sectors\":[\"航空\"]", "club"));

    Companions companions = copy.sound().companions();

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

    assertThat(copy.problems())
        .containsExactly("organizations.jsonl: expected a file in " + folder + ", found none");
  }

  @Test
  void idsThatPointNowhereAreReported() throws IOException {
    copy.append(
        DataFile.ORGANIZATIONS,
        organization("b", "\"parent\":\"nobody\""),
        organization("c", "\"address\":{\"facility\":\"pier-two\"}"));
    copy.append(
        DataFile.CASE_STUDIES,
        "{\"id\":\"c\",\"title\":{\"ja\":\"丙\"},\"organizations\":[\"b\",\"x\"],"
            + "\"sources\":[{\"seed\":true}]}");
    copy.append(
        DataFile.FACILITIES,
        "{\"id\":\"f\",\"name\":{\"ja\":\"丁\"},\"address\":{\"facility\":\"y\"},"
            + "\"sources\":[{\"seed\":true}]}");
    copy.append(
        DataFile.SUPPORT_SERVICES,
        "{\"id\":\"s\",\"title\":{\"ja\":\"戊\"},\"provider\":\"z\",\"sources\":[{\"seed\":true}]}");

    assertThat(copy.problems())
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
    copy.append(
        DataFile.ORGANIZATIONS,
        organization("b", "\"parent\":\"c\""),
        organization("c", "\"status\":\"gone\""));

    assertThat(copy.problems())
        .containsExactly(
            "organizations.jsonl:6 status: expected active, former, unknown, found \"gone\"");
  }

  @Test
  void repeatedIdsAreReportedWithinATypeAndAllowedBetweenTypes() throws IOException {
    copy.append(
        DataFile.ORGANIZATIONS, organization("pier-one", ""), organization("minato-robotics", ""));
    copy.append(
        DataFile.FACILITIES,
        "{\"id\":\"pier-one\",\"name\":{\"ja\":\"丁\"},\"sources\":[{\"seed\":true}]}");

    assertThat(copy.problems())
        .containsExactly(
            "facilities.jsonl:2 id: expected an id of its own, found \"pier-one\" as in line 1",
            "organizations.jsonl:6 id: expected an id of its own, found \"minato-robotics\" as in"
                + " line 1");
  }

  @Test
  void whatTheVocabularyDoesNotHaveIsReported() throws IOException {
    copy.append(
        DataFile.ORGANIZATIONS,
        organization("b", "\"sectors\":[\"medical-device\",\"x\"],\"clusters\":[\"bio\"]", "club"));
    copy.replace(DataFile.DIRECTORY, "\"id\": \"medical\"", "\"id\": \"medcal\"");

    assertThat(copy.problems())
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
    copy.append(
        DataFile.ORGANIZATIONS,
        organization("a", "\"parent\":\"b\""),
        organization("b", "\"parent\":\"c\""),
        organization("c", "\"parent\":\"b\""),
        organization("d", "\"parent\":\"d\""));

    assertThat(copy.problems())
        .containsExactly(
            "organizations.jsonl:6 parent: expected no circle of parents, found b → c → b",
            "organizations.jsonl:8 parent: expected no circle of parents, found d → d");
  }

  @Test
  void aThousandProblemsAreKeptAndTheRestCounted() throws IOException {
    String[] broken = new String[1_500];
    Arrays.fill(broken, "x");
    copy.append(DataFile.ORGANIZATIONS, broken);

    Checked.Unsound unsound = (Checked.Unsound) CatalogReader.check(new DataFiles(folder));

    assertThat(unsound.problems()).hasSize(1_000).isSorted();
    assertThat(unsound.count()).isEqualTo(1_500);
  }

  private static String organization(String id, String keys) {
    return organization(id, keys, "company");
  }

  private static String organization(String id, String keys, String category) {
    return "{\"id\":\"%s\",\"category\":\"%s\",\"name\":{\"ja\":\"甲\"},%s\"sources\":[{\"seed\":true}]}"
        .formatted(id, category, keys.isEmpty() ? "" : keys + ",");
  }

  private int lengthOf(DataFile file, int line) throws IOException {
    return Files.readAllLines(folder.resolve(file.fileName())).get(line - 1).getBytes(UTF_8).length;
  }
}
