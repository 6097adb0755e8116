package meibo.load;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineReaderTest {

  @TempDir private Path folder;

  private final Problems problems = new Problems();

  @Test
  void theLastLineNeedsNoEnd() throws IOException {
    assertThat(lines("一\n二")).containsExactly("1 一", "2 二");
  }

  @Test
  void anEmptyFileHasNoLines() throws IOException {
    assertThat(lines("")).isEmpty();
  }

  @Test
  void blankLinesCountAndAreNotHandedOut() throws IOException {
    assertThat(lines("\n \t\n三\n\n")).containsExactly("3 三");
  }

  @Test
  void linesMayEndAsOnWindows() throws IOException {
    assertThat(lines("一\r\n\r\n三\r\n")).containsExactly("1 一", "3 三");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstLine() throws IOException {
    assertThat(lines("\uFEFF一\n\uFEFF二")).containsExactly("1 一", "2 \uFEFF二");
  }

  @Test
  void aLineInAnotherEncodingIsReportedWithItsColumnAndPassedOver() throws IOException {
    byte[] good = "一\n".getBytes(UTF_8);
    byte[] bad = "ab神戸\n".getBytes(Charset.forName("Shift_JIS"));
    Files.write(path(), concat(good, bad, good));

    assertThat(lines()).containsExactly("1 一", "3 一");
    assertThat(problems.sorted())
        .extracting(Problem::toString)
        .containsExactly("organizations.jsonl:2: expected UTF-8, found other bytes at column 3");
  }

  @Test
  void overlongFormsOfCharactersAreNotUtf8() throws IOException {
    Files.write(path(), new byte[] {(byte) 0xC0, (byte) 0xAF});

    assertThat(lines()).isEmpty();
    assertThat(problems.count()).isEqualTo(1);
  }

  @Test
  void aLineThatIsTooLongIsReportedAndPassedOver() throws IOException {
    String longest = "x".repeat(LineReader.LONGEST);
    String tooLong = "x".repeat(3 * LineReader.LONGEST);

    assertThat(lines(longest + "\n" + tooLong + "\n三")).containsExactly("1 " + longest, "3 三");
    assertThat(problems.sorted())
        .extracting(Problem::toString)
        .containsExactly(
            "organizations.jsonl:2: expected a line of at most 1048576 bytes, found a longer one");
  }

  @Test
  void linesAreWholeWhereverTheBufferEnds() throws IOException {
    StringBuilder text = new StringBuilder();
    List<String> expected = new ArrayList<>();
    for (int i = 1; text.length() < 2 * LineReader.LONGEST; i++) {
      String line = "行" + "x".repeat(i % 3_000);
      text.append(line).append('\n');
      expected.add(i + " " + line);
    }

    assertThat(lines(text.toString())).isEqualTo(expected);
  }

  private List<String> lines(String text) throws IOException {
    Files.writeString(path(), text);
    return lines();
  }

  private List<String> lines() throws IOException {
    List<String> lines = new ArrayList<>();
    LineReader.forEach(
        new DataFiles(folder),
        DataFile.ORGANIZATIONS,
        problems,
        line -> lines.add(line.number() + " " + new String(line.bytes(), UTF_8)));
    return lines;
  }

  private Path path() {
    return folder.resolve(DataFile.ORGANIZATIONS.fileName());
  }

  private static byte[] concat(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
