package meibo.catalog.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import meibo.catalog.Entry;
import meibo.catalog.EntryType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever stands in a line, it is an entry or a list of problems, and never an exception. */
class EntryReaderFuzzTest {

  private static final int LINES = 5_000;
  private static final byte[] TELLING = "{}[]\",:\\u0-9.eE+tfn \t\r\n\0\u00e9".getBytes(UTF_8);

  @ParameterizedTest
  @EnumSource
  void mutatedLinesAreGoodOrBad(EntryType type) {
    Random random = new Random(20261124);
    byte[] line = Examples.FULL.get(type).getBytes(UTF_8);
    int bad = 0;
    for (int i = 0; i < LINES; i++) {
      byte[] mutated = mutated(line, random);
      switch (EntryReader.read(type, mutated)) {
        case Read.Good<Entry>(Entry entry) -> assertThatItSurvivesWriting(type, entry);
        case Read.Bad<Entry> problems -> {
          bad++;
          assertThat(problems.problems()).as(new String(mutated, UTF_8)).isNotEmpty();
        }
      }
    }
    assertThat(bad).isGreaterThan(LINES / 10);
  }

  private static void assertThatItSurvivesWriting(EntryType type, Entry entry) {
    assertThat(EntryReader.read(type, EntryWriter.write(entry))).isEqualTo(new Read.Good<>(entry));
  }

  private static byte[] mutated(byte[] line, Random random) {
    byte[] bytes = line.clone();
    for (int changes = random.nextInt(1, 4); changes > 0; changes--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(5)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] = TELLING[random.nextInt(TELLING.length)];
        case 2 -> bytes = without(bytes, at, random.nextInt(1, 20));
        case 3 -> bytes[at] = bytes[random.nextInt(bytes.length)];
        case 4 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
        default -> throw new AssertionError();
      }
    }
    return bytes;
  }

  private static byte[] without(byte[] bytes, int from, int length) {
    int to = Math.min(bytes.length, from + length);
    byte[] left = Arrays.copyOf(bytes, Math.max(1, bytes.length - (to - from)));
    System.arraycopy(bytes, to, left, from, bytes.length - to);
    return left;
  }
}
