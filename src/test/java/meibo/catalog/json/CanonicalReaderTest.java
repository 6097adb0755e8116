package meibo.catalog.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import meibo.catalog.Entry;
import meibo.catalog.EntryType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is read without a tree is what the tree says; where it is not canonical, the tree is asked.
 */
class CanonicalReaderTest {

  private static final Map<EntryType, String> FILES =
      Map.of(
          EntryType.ORGANIZATION, "organizations.jsonl",
          EntryType.CASE_STUDY, "case-studies.jsonl",
          EntryType.FACILITY, "facilities.jsonl",
          EntryType.SERVICE, "support-services.jsonl");

  private static final int MUTATIONS = 5_000;

  @ParameterizedTest
  @EnumSource
  void everyRecordOfTheDirectoryIsReadWithoutATreeAndAlike(EntryType type) throws IOException {
    for (String line : Files.readAllLines(Path.of("index-data", FILES.get(type)))) {
      Entry entry = good(type, line.getBytes(UTF_8));
      assertThat(canonical(type, EntryWriter.write(entry))).contains(entry);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aRecordWithEveryKeyIsReadWithoutATreeAndAlike(EntryType type) {
    Entry entry = good(type, Examples.FULL.get(type).getBytes(UTF_8));
    assertThat(canonical(type, EntryWriter.write(entry))).contains(entry);
  }

  @ParameterizedTest
  @EnumSource
  void keysInAnotherOrderAreReadFromTheTree(EntryType type) {
    byte[] canonical = EntryWriter.write(good(type, Examples.FULL.get(type).getBytes(UTF_8)));
    ObjectNode tree = (ObjectNode) Examples.JSON.readTree(canonical);
    tree.set("id", tree.remove("id"));
    byte[] idLast = Examples.JSON.writeValueAsBytes(tree);
    assertThat(canonical(type, idLast)).isEmpty();
    assertThat(EntryReader.trusted(type, idLast)).isEqualTo(EntryReader.trusted(type, canonical));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "null",
        "[]",
        "\"a\"",
        "{",
        "{}",
        "{\"id\":\"a\"}",
        "{\"id\":null,\"category\":\"company\",\"name\":{\"ja\":\"甲\"},\"sources\":[{\"seed\":true}]}",
        "{\"id\":\"a\",\"category\":\"company\",\"name\":\"甲\",\"sources\":[{\"seed\":true}]}",
        "{\"id\":\"a\",\"category\":\"company\",\"name\":{\"ja\":\"甲\"},\"status\":\"asleep\",\"sources\":[{\"seed\":true}]}",
        "{\"id\":\"a\",\"category\":\"company\",\"name\":{\"ja\":\"甲\"},\"since\":\"soon\",\"sources\":[{\"seed\":true}]}",
        "{\"id\":\"a\",\"category\":\"company\",\"name\":{\"ja\":\"甲\"},\"sources\":[{\"seed\":\"yes\"}]}",
        "{\"id\":\"a\",\"category\":\"company\",\"name\":{\"ja\":\"甲\"},\"sources\":[{\"seed\":true}"
      })
  void whatIsNoRecordIsRefusedByBothWays(String json) {
    assertThat(canonical(EntryType.ORGANIZATION, json.getBytes(UTF_8))).isEmpty();
    assertThatThrownBy(() -> EntryReader.trusted(EntryType.ORGANIZATION, json.getBytes(UTF_8)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"a\",\"id\":\"b\",\"category\":\"company\",\"name\":{\"ja\":\"甲\"},\"sources\":[{\"seed\":true}]}",
        "{\"id\":\"a\",\"category\":\"company\",\"name\":{\"ja\":\"甲\",\"fr\":\"x\"},\"sources\":[{\"seed\":true}]}",
        "{\"id\":\"a\",\"category\":\"company\",\"name\":{\"ja\":\"甲\"},\"sources\":[{\"seed\":true}],\"more\":1}",
        "{\"id\":\"a\",\"category\":\"company\",\"name\":{\"ja\":\"甲\"},\"sources\":[{\"seed\":true}]}{}"
      })
  void moreThanARecordIsNotCanonical(String json) {
    assertThat(canonical(EntryType.ORGANIZATION, json.getBytes(UTF_8))).isEmpty();
  }

  /** Of lines that were damaged: never another exception, never another record than the tree's. */
  @ParameterizedTest
  @EnumSource
  void damagedRecordsAreReadAlikeOrNotAtAll(EntryType type) {
    byte[] whole = EntryWriter.write(good(type, Examples.FULL.get(type).getBytes(UTF_8)));
    Random random = new Random(20261129);
    int read = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] damaged = damaged(whole, random);
      Optional<Entry> canonical = canonical(type, damaged);
      if (EntryReader.read(type, damaged) instanceof Read.Good<Entry>(Entry entry)) {
        read += canonical.isPresent() ? 1 : 0;
        assertThat(canonical.orElse(entry)).as(new String(damaged, UTF_8)).isEqualTo(entry);
      }
    }
    assertThat(read).as("damage that leaves a record").isPositive();
  }

  private static byte[] damaged(byte[] whole, Random random) {
    byte[] bytes = whole.clone();
    for (int changes = random.nextInt(1, 3); changes > 0; changes--) {
      bytes[random.nextInt(bytes.length)] =
          random.nextBoolean() ? (byte) random.nextInt(256) : bytes[random.nextInt(bytes.length)];
    }
    return bytes;
  }

  private static Optional<Entry> canonical(EntryType type, byte[] json) {
    return CanonicalReader.read(json, EntryShapes.of(type)).map(entry -> entry);
  }

  private static Entry good(EntryType type, byte[] json) {
    return switch (EntryReader.read(type, json)) {
      case Read.Good<Entry>(Entry entry) -> entry;
      case Read.Bad<Entry> bad -> throw new AssertionError(bad.problems());
    };
  }
}
