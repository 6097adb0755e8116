package meibo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import meibo.catalog.Language;
import meibo.load.CatalogReader;
import meibo.load.Checked;
import meibo.load.DataFiles;
import meibo.search.SearchQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The curated words of a directory, as spreadsheets save them and as people mistype them. */
class UserDictionaryTest {

  private static final String ROW = "視細胞,視 細胞,シ サイボウ,カスタム名詞\n";
  private static final int FILES = 2_000;

  private static final List<String> PIECES =
      List.of("視", "Ａ", "a", "シ", "#", " ", "　", "\t", "\"", "\"\"", ",", ",", ",", ",");

  @TempDir private Path folder;
  private LiveDirectory directory;

  @BeforeEach
  void oneOrganization() {
    directory =
        LiveDirectory.in(folder)
            .organizations(
                "{\"id\":\"a\",\"category\":\"company\",\"name\":{\"ja\":\"視細胞研究所\"},\"sources\":[{\"seed\":true}]}");
  }

  @Test
  void aByteOrderMarkInFrontIsPassedOver() throws Exception {
    write("\uFEFF# 語\n" + ROW, StandardCharsets.UTF_8);
    try (Session session = directory.open()) {
      assertThat(session.search().search(SearchQuery.of("視細胞", Language.JA)).total()).isOne();
    }
  }

  @Test
  void anotherEncodingIsSaidWithItsLine() throws IOException {
    write(ROW, Charset.forName("windows-31j"));
    assertThatThrownBy(directory::sync)
        .isInstanceOf(DataProblems.class)
        .hasMessageContaining(
            "user-dictionary.csv:1: expected UTF-8, found other bytes at column 1");
  }

  @Test
  void aRowWithAProblemIsSaidAndNeverReachesTheTokenizer() throws IOException {
    write("C#研究,C# 研究,シーシャープ ケンキュウ,名詞\n視 細胞,視 細胞,シ サイボウ,名詞\n", StandardCharsets.UTF_8);
    assertThatThrownBy(directory::sync)
        .isInstanceOf(DataProblems.class)
        .hasMessageContaining(
            "user-dictionary.csv:1 surface: expected a text without blanks and #, found \"C#研究\"")
        .hasMessageContaining("user-dictionary.csv:2 surface:");
  }

  @Test
  void whatTheCheckAcceptsTheTokenizerTakes() throws IOException {
    Random random = new Random(5);
    int accepted = 0;
    for (int i = 0; i < FILES; i++) {
      write(row(random) + "\n" + row(random) + "\n", StandardCharsets.UTF_8);
      if (CatalogReader.check(new DataFiles(directory.data())) instanceof Checked.Sound sound) {
        assertThat(Archive.language(sound.companions())).isNotNull();
        accepted++;
      }
    }
    assertThat(accepted).isGreaterThan(FILES / 20);
  }

  /** Mostly a sound one, now and then with something odd in it. */
  private static String row(Random random) {
    String word = pieces(random, 1 + random.nextInt(2), 3 + random.nextInt(4));
    String odd = random.nextInt(4) == 0 ? pieces(random, 1, PIECES.size()) : "";
    return word + odd + "," + word + odd + ",シ,名詞" + odd;
  }

  private static String pieces(Random random, int count, int kinds) {
    return IntStream.range(0, count)
        .mapToObj(_ -> PIECES.get(random.nextInt(kinds)))
        .collect(Collectors.joining());
  }

  private void write(String rows, Charset charset) throws IOException {
    Files.write(directory.data().resolve("user-dictionary.csv"), rows.getBytes(charset));
  }
}
