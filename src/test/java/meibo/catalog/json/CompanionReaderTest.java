package meibo.catalog.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import meibo.catalog.Approximation;
import meibo.catalog.DirectoryInfo;
import meibo.catalog.Figure;
import meibo.catalog.FigureDate;
import meibo.catalog.PartialDate;
import meibo.catalog.Text;
import meibo.catalog.ValueKind;
import meibo.catalog.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompanionReaderTest {

  private static final Path EXAMPLE =
      Path.of("src/test/resources/directories/minato/directory.json");

  @Test
  void aDirectoryNeedsNoMoreThanAName() {
    DirectoryInfo directory = good("{\"name\":{\"ja\":\"港\"}}");

    assertThat(directory.name().ja()).contains("港");
    assertThat(directory.contact()).isEmpty();
    assertThat(directory.figures()).isEmpty();
  }

  @Test
  void aDirectoryMaySayMuchOfItself() throws IOException {
    DirectoryInfo directory = good(Files.readString(EXAMPLE));

    assertThat(directory.expected().map(e -> e.count())).contains(360L);
    assertThat(directory.expected().flatMap(e -> e.asOf())).contains(new PartialDate("2024-07"));
    assertThat(directory.licence().map(l -> l.id())).contains("CC-BY-4.0");
    assertThat(directory.contact().flatMap(c -> c.email())).contains("list@owner.example");
    assertThat(directory.visions().getFirst().number()).contains(1);
    assertThat(directory.facts().getFirst().value()).contains(78.0);
  }

  @Test
  void aFigureMayBeOfAFiscalYearAndLessThanExact() throws IOException {
    List<Figure.Value> values = good(Files.readString(EXAMPLE)).figures().getFirst().values();

    assertThat(values.getFirst().approximate()).contains(Approximation.MORE_THAN);
    assertThat(values.getLast())
        .isEqualTo(
            new Figure.Value(
                new FigureDate(new PartialDate("2011"), true),
                200.5,
                Optional.empty(),
                Optional.of(ValueKind.MILESTONE),
                new Text(Optional.of("節目"), Optional.empty()),
                List.of()));
  }

  @Test
  void aDirectoryIsWrittenBackAsItWasRead() throws IOException {
    String json = Files.readString(EXAMPLE);

    byte[] written = EntryWriter.write(good(json), DirectoryShapes::directory);

    assertThat(Examples.JSON.readTree(written)).isEqualTo(Examples.JSON.readTree(json));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {}                                  | name: expected an object, found nothing
          "contact":{}                        | contact: expected url or email, found an empty object
          "contact":{"email":"nobody"}        | contact.email: expected an e-mail address, found "nobody"
          "expected":{"count":1.5}            | expected.count: expected a whole number from 0, found 1.5
          "expected":{"count":"many"}         | expected.count: expected a whole number from 0, found "many"
          "licence":{"code":{"id":"MIT"}}     | licence.data: expected an object, found nothing
          "figures":[{"id":"f","label":{"ja":"数"},"values":[]}] | figures[0].values: expected one or more, found an empty list
          "figures":[{"id":"f","label":{"ja":"数"},"values":[{"date":"2001","value":1,"approximate":"around"}]}] | figures[0].values[0].approximate: expected about, more than, nearly, found "around"
          "history":[{"date":"1995-1","text":{"ja":"震災"}}] | history[0].date: expected a date: YYYY, YYYY-MM or YYYY-MM-DD, found "1995-1"
          "purpose":[]                        | purpose: expected purposes, found an unknown key
          """)
  void saysWhatIsWrongWithADirectory(String keys, String problem) {
    String json = keys.equals("{}") ? keys : "{\"name\":{\"ja\":\"港\"}," + keys + "}";

    assertThat(bad(CompanionReader.directory(json.getBytes(UTF_8)))).contains(problem);
  }

  @Test
  void aVocabularyWithoutCategoriesHasTheStandardOnes() {
    Read<Vocabulary> read =
        CompanionReader.vocabulary(
            "{\"sectors\":[{\"id\":\"it\",\"label\":{\"ja\":\"情報\"}}]}".getBytes(UTF_8));

    assertThat(read)
        .isInstanceOfSatisfying(
            Read.Good.class,
            good ->
                assertThat(((Vocabulary) good.value()).categories())
                    .isEqualTo(Vocabulary.standard().categories()));
  }

  private static DirectoryInfo good(String json) {
    return switch (CompanionReader.directory(json.getBytes(UTF_8))) {
      case Read.Good<DirectoryInfo>(DirectoryInfo directory) -> directory;
      case Read.Bad<DirectoryInfo> bad -> throw new AssertionError(bad.problems().toString());
    };
  }

  private static List<String> bad(Read<?> read) {
    return switch (read) {
      case Read.Good<?> good -> throw new AssertionError("no problem in " + good.value());
      case Read.Bad<?> bad ->
          bad.problems().stream()
              .map(p -> p.key() + ": expected " + p.expected() + ", found " + p.found())
              .toList();
    };
  }
}
