package meibo.tiny;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import meibo.LiveDirectory;
import meibo.Session;
import meibo.catalog.Entry;
import meibo.catalog.json.EntryWriter;
import meibo.search.CatalogSearch;

/** The tiny records as data files, indexed and opened once for all tests of a virtual machine. */
public final class TinyDirectory {

  private static final String VOCABULARY =
      """
      {"sectors":[
        {"id":"robotics","label":{"ja":"ロボット","en":"Robotics"},"words":{"ja":["ロボット"]}},
        {"id":"imaging","label":{"ja":"画像診断","en":"Imaging"},"words":{"en":["MRI"]}}],
       "clusters":[{"id":"medical","label":{"ja":"医療","en":"Medical"}}]}
      """;

  private static final Session SESSION = files().openSound();

  private TinyDirectory() {}

  /** Open until the virtual machine ends. */
  public static Session session() {
    return SESSION;
  }

  public static CatalogSearch search() {
    return SESSION.search();
  }

  /** {@link Large#SIZE} organizations {@code o0}, {@code o1} …, with nothing but names. */
  public static CatalogSearch large() {
    return Large.SESSION.search();
  }

  /** A directory of its own, for who changes it: the tiny records, not yet indexed. */
  public static LiveDirectory files() {
    return files(TinyRecords.all().stream());
  }

  private static LiveDirectory files(Stream<Entry> entries) {
    Map<String, List<String>> files =
        entries.collect(
            Collectors.groupingBy(
                TinyDirectory::file, Collectors.mapping(TinyDirectory::line, Collectors.toList())));
    LiveDirectory directory = LiveDirectory.lasting("tiny").with("vocabulary.json", VOCABULARY);
    files.forEach(directory::with);
    return directory;
  }

  private static String file(Entry entry) {
    return switch (entry.type()) {
      case ORGANIZATION -> "organizations.jsonl";
      case CASE_STUDY -> "case-studies.jsonl";
      case FACILITY -> "facilities.jsonl";
      case SERVICE -> "support-services.jsonl";
    };
  }

  private static String line(Entry entry) {
    return new String(EntryWriter.write(entry), StandardCharsets.UTF_8);
  }

  /**
   * Made when a test asks for it: more entries in two languages than a sitemap takes, and an export
   * is far more than the buffers of two sockets take.
   */
  public static final class Large {

    public static final int SIZE = 26_000;

    private static final Session SESSION =
        LiveDirectory.lasting("large")
            .organizations(IntStream.range(0, SIZE).mapToObj(Large::line).toArray(String[]::new))
            .openSound();

    private Large() {}

    private static String line(int number) {
      return """
          {"id":"o%1$d","category":"company","name":{"ja":"組織%1$d"},"sources":[{"url":"https://example.org/%2$s"}]}"""
          .formatted(number, "long/".repeat(40));
    }
  }
}
