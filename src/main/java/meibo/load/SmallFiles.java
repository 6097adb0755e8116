package meibo.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import meibo.catalog.Companions;
import meibo.catalog.Concept;
import meibo.catalog.DirectoryInfo;
import meibo.catalog.Vocabulary;
import meibo.catalog.json.CompanionReader;
import meibo.catalog.json.Read;

/**
 * The files that are no entries: few, small, and kept with every commit of an index, so that
 * questions are understood by the words that the index was made with.
 */
public final class SmallFiles {

  /** Spreadsheets put it in front of a CSV in UTF-8. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private static final List<DataFile> FILES =
      List.of(
          DataFile.DIRECTORY,
          DataFile.VOCABULARY,
          DataFile.THESAURUS,
          DataFile.USER_DICTIONARY,
          DataFile.OUTLINE);

  private SmallFiles() {}

  /**
   * Their texts by file name; those that are there. Bytes that are no text are no error here: who
   * checks the files says where they are, and nothing is published then.
   */
  public static Map<String, String> read(DataFiles files) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (DataFile file : FILES) {
      if (files.has(file)) {
        String text = new String(Files.readAllBytes(files.path(file)), StandardCharsets.UTF_8);
        texts.put(file.fileName(), text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text);
      }
    }
    return texts;
  }

  /** What they say; they were sound when the index was made. No entries are among it. */
  public static Companions companions(Map<String, String> texts) {
    return new Companions(
        value(texts, DataFile.DIRECTORY, CompanionReader::directory)
            .orElseGet(DirectoryInfo::unnamed),
        value(texts, DataFile.OUTLINE, CompanionReader::outline),
        value(texts, DataFile.VOCABULARY, CompanionReader::vocabulary)
            .orElseGet(Vocabulary::standard),
        concepts(texts),
        texts.getOrDefault(DataFile.USER_DICTIONARY.fileName(), ""),
        List.of(),
        List.of(),
        List.of());
  }

  private static List<Concept> concepts(Map<String, String> texts) {
    return texts
        .getOrDefault(DataFile.THESAURUS.fileName(), "")
        .lines()
        .filter(line -> !line.isBlank())
        .flatMap(line -> good(CompanionReader.checkedConcept(bytes(line))).stream())
        .toList();
  }

  private static <T> Optional<T> value(
      Map<String, String> texts, DataFile file, Function<byte[], Read<T>> reader) {
    return Optional.ofNullable(texts.get(file.fileName()))
        .flatMap(text -> good(reader.apply(bytes(text))));
  }

  private static <T> Optional<T> good(Read<T> read) {
    return read instanceof Read.Good<T>(T value) ? Optional.of(value) : Optional.empty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
