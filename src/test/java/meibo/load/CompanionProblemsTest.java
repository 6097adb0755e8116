package meibo.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is said of the files beside the records: directory, vocabulary, thesaurus, dictionary. */
class CompanionProblemsTest {

  @TempDir private Path folder;
  private DirectoryCopy copy;

  @BeforeEach
  void startsWithASoundDirectory() throws IOException {
    copy = DirectoryCopy.ofMinato(folder);
  }

  @Test
  void problemsOfFilesOfManyLinesHaveTheLineOfTheirKey() throws IOException {
    copy.replace(DataFile.DIRECTORY, "\"FY2011\"", "\"FY11\"");
    copy.replace(DataFile.DIRECTORY, "\"contact\"", "\"contacts\"");
    copy.replace(
        DataFile.VOCABULARY, "\"label\": {\"ja\": \"再生医療\"", "\"labels\": {\"ja\": \"再生医療\"");

    assertThat(copy.problems())
        .containsExactly(
            "directory.json:11 contacts: expected contact, found an unknown key",
            "directory.json:21 figures[0].values[1].date: expected YYYY, YYYY-MM, YYYY-MM-DD or a"
                + " fiscal year FYYYYY, found \"FY11\"",
            "vocabulary.json:4 sectors[1].label: expected an object, found nothing",
            "vocabulary.json:4 sectors[1].labels: expected label, found an unknown key");
  }

  @Test
  void aFileOfManyLinesThatIsNotJsonHasTheLineWhereItStopsBeingSo() throws IOException {
    copy.replace(DataFile.DIRECTORY, "\"started\": \"1998\",", "\"started\": \"1998\"");

    assertThat(copy.problems())
        .containsExactly(
            "directory.json:5: expected JSON, found Unexpected character ('\"' (code 34)): was"
                + " expecting comma to separate Object entries at column 3");
  }

  @Test
  void theThesaurusPointsToItsOwnConceptsAndNeverInACircle() throws IOException {
    copy.append(
        DataFile.THESAURUS,
        "{\"id\":\"a\",\"prefLabel\":{\"ja\":\"甲\"},\"broader\":[\"b\"],\"related\":[\"x\"]}",
        "{\"id\":\"b\",\"prefLabel\":{\"ja\":\"乙\"},\"broader\":[\"a\"]}",
        "{\"id\":\"a\",\"prefLabel\":{\"ja\":\"丙\"}}",
        "{\"id\":\"c\",\"altLabel\":[\"丁\"]}");

    assertThat(copy.problems())
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
    copy.append(
        DataFile.THESAURUS,
        "{\"id\":\"a\",\"prefLabel\":{\"en\":\"ＣＡＮＣＥＲ\"},\"altLabel\":{\"ja\":[\"甲\",\"甲\"]}}");
    copy.replace(
        DataFile.VOCABULARY,
        "\"en\": \"Regenerative medicine\"}",
        "\"en\": \"R\"}, \"words\": {\"en\": [\"Device\"]}");
    copy.replace(
        DataFile.VOCABULARY,
        "{\"id\": \"medical\"",
        "{\"id\": \"medical\", \"label\": {\"ja\": \"乙\"}},\n    {\"id\": \"medical\"");

    assertThat(copy.problems())
        .containsExactly(
            "thesaurus.jsonl:4 altLabel: expected labels of one concept only, found \"ＣＡＮＣＥＲ\" of"
                + " cancer",
            "vocabulary.json:4 sectors[1].words: expected words of one id only, found \"Device\" of"
                + " medical-devices",
            "vocabulary.json:8 clusters[1].id: expected an id of its own, found \"medical\" again");
  }

  @Test
  void rowsThatTheTokenizerCouldNotTakeAreReported() throws IOException {
    copy.append(
        DataFile.USER_DICTIONARY,
        "羊膜,羊膜,ヨウマク",
        "胆管,胆 菅,タン カン,カスタム名詞",
        "培地,培 地,バイチ,カスタム名詞",
        "創薬,創薬,ソウヤク,",
        ",,,名詞");

    assertThat(copy.problems())
        .containsExactly(
            "user-dictionary.csv:4: expected four columns: surface, segments, readings, part of"
                + " speech, found \"羊膜,羊膜,ヨウマク\"",
            "user-dictionary.csv:5 segments: expected parts that join to 胆管, found \"胆 菅\"",
            "user-dictionary.csv:6 readings: expected as many as segments (2), found \"バイチ\"",
            "user-dictionary.csv:7 surface: expected each surface once, found \"創薬\" as in line 2",
            "user-dictionary.csv:7 part of speech: expected a text, found \"\"",
            "user-dictionary.csv:8 surface: expected a text, found \"\"");
  }
}
