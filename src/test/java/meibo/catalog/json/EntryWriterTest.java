package meibo.catalog.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import meibo.catalog.Entry;
import meibo.catalog.EntryType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EntryWriterTest {

  @ParameterizedTest
  @EnumSource
  void writesBackWhatWasRead(EntryType type) {
    String json = Examples.FULL.getOrDefault(type, "");

    assertThat(new String(EntryWriter.write(read(type, json)), UTF_8)).isEqualTo(json);
  }

  @ParameterizedTest
  @EnumSource
  void theExamplesHaveEveryKeyOfTheirType(EntryType type) {
    List<String> keys = new ArrayList<>(ObjectReader.names(EntryShapes.of(type)));
    keys.remove("parentName"); // never beside parent

    assertThat(Examples.JSON.readTree(Examples.FULL.get(type)).propertyNames())
        .containsExactlyElementsOf(keys);
  }

  @ParameterizedTest
  @EnumSource
  void whatItWroteIsReadAsTheSameEntry(EntryType type) {
    Entry entry = read(type, Examples.FULL.getOrDefault(type, ""));

    assertThat(EntryReader.trusted(type, EntryWriter.write(entry))).isEqualTo(entry);
  }

  @Test
  void aParentMayHaveANameOnly() {
    String json = Examples.changed(Examples.SMALL_ORGANIZATION, "{\"parentName\":\"乙\"}");

    assertThat(new String(EntryWriter.write(read(EntryType.ORGANIZATION, json)), UTF_8))
        .contains("\"parentName\":\"乙\"");
  }

  @Test
  void theOrderOfKeysInTheFileDoesNotMatter() {
    Entry sorted = read(EntryType.ORGANIZATION, Examples.SMALL_ORGANIZATION);
    Entry mixed =
        read(
            EntryType.ORGANIZATION,
            """
            { "sources": [ {"seed": true} ], "name": {"ja": "\\u7532"}, "aliases": [],
              "category": "company", "id": "a" }""");

    assertThat(EntryWriter.write(mixed)).isEqualTo(EntryWriter.write(sorted));
  }

  private static Entry read(EntryType type, String json) {
    return switch (EntryReader.read(type, json.getBytes(UTF_8))) {
      case Read.Good<Entry>(Entry entry) -> entry;
      case Read.Bad<Entry> bad -> throw new AssertionError(bad.problems().toString());
    };
  }
}
