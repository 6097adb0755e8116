package meibo.oracle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import meibo.LiveDirectory;
import tools.jackson.databind.json.JsonMapper;

/** A generated directory without a vocabulary, of whose entries little is known. */
final class ScatteredDirectory {

  /** Words that nothing else in the directory is like. */
  static final List<String> WORDS = List.of("quorvexil", "blizzumta", "dwarnthop");

  private static final int ORGANIZATIONS = 300;

  /** More than the values that an answer lists of a facet. */
  private static final int FACILITIES = 130;

  private static final List<String> SYLLABLES =
      List.of(
          "ア", "カ", "ガ", "キャ", "サ", "シ", "ショ", "ジ", "タ", "チ", "ツ", "ト", "ナ", "ノ", "ハ", "バ", "パ",
          "フ", "マ", "ヤ", "ラ", "リュ", "ワ", "ン", "ー", "ッカ", "ヴァ");
  private static final List<String> LETTERS =
      List.of("Al", "be", "Co", "dy", "3", "É", "za", "-", " ");

  private final Random random;

  private ScatteredDirectory(long seed) {
    this.random = new Random(seed);
  }

  static LiveDirectory in(Path folder, long seed) {
    ScatteredDirectory directory = new ScatteredDirectory(seed);
    return LiveDirectory.in(folder)
        .with("organizations.jsonl", directory.lines(ORGANIZATIONS, directory::organization))
        .with("facilities.jsonl", directory.lines(FACILITIES, directory::facility))
        .with("case-studies.jsonl", directory.lines(40, directory::caseStudy))
        .with("support-services.jsonl", directory.lines(25, directory::service));
  }

  private interface Maker {
    void put(Map<String, Object> record, int number);
  }

  private List<String> lines(int count, Maker maker) {
    List<String> lines = new ArrayList<>();
    for (int number : IntStream.range(0, count).toArray()) {
      Map<String, Object> record = new LinkedHashMap<>();
      // Ids that do not come in the order of the file, and some of which repeat between types.
      record.put("id", "e" + number * 7919 % 1009);
      maker.put(record, number);
      record.put("sources", List.of(Map.of("seed", true)));
      lines.add(JsonMapper.shared().writeValueAsString(record));
    }
    return lines;
  }

  private void organization(Map<String, Object> record, int number) {
    record.put("category", one("company", "research", "hospital", "guild"));
    record.put("name", name());
    String status = one("", "active", "former", "unknown");
    maybe(record, "status", status);
    maybe(record, "basis", one("", "reported", "registered", "related"));
    maybe(record, "since", one("", "2001", "2010", "2010-04", "2010-04-02", "2018-11"));
    maybe(record, "until", status.equals("former") ? one("", "2018-12", "2020", "2024-03-31") : "");
    some(record, "sectors", "drugs", "devices", "data", "food");
    some(record, "clusters", "east", "west");
    words(record, "description");
    if (random.nextInt(3) > 0) {
      String place = "e" + random.nextInt(FACILITIES) * 7919 % 1009;
      record.put("address", Map.of("facility", place));
    }
    maybe(record, "headquarters", one("", "JP-13", "JP-27", "US", "US-CA"));
  }

  private void facility(Map<String, Object> record, int number) {
    record.put("name", name());
    maybe(record, "opened", one("", "1999", "2010-04", "2010-04-02"));
    words(record, "description");
  }

  private void caseStudy(Map<String, Object> record, int number) {
    record.put("title", title());
    maybe(record, "stage", one("", "research", "product"));
    words(record, "summary");
    some(record, "sectors", "drugs", "devices", "toys");
    maybe(record, "year", one("", "2005", "2010-04"));
  }

  private void service(Map<String, Object> record, int number) {
    record.put("title", title());
    words(record, "summary");
    maybe(record, "phase", one("", "needs", "funding", "market"));
  }

  private Map<String, String> name() {
    String kana = kana();
    return switch (random.nextInt(4)) {
      case 0 -> Map.of("ja", "株式会社" + kana);
      case 1 -> Map.of("ja", kana + "研究所", "kana", kana + "ケンキュウジョ");
      case 2 -> Map.of("en", english());
      default -> Map.of("ja", kana, "kana", kana, "en", english());
    };
  }

  private Map<String, String> title() {
    return random.nextBoolean() ? Map.of("ja", kana()) : Map.of("ja", kana(), "en", english());
  }

  /** Few different ones, so that many names are alike. */
  private String kana() {
    String first = one("カ", "シ", "ジャ", "チュ", "フ", "ヴィ", "ヲ", "ワ");
    return first + SYLLABLES.get(random.nextInt(SYLLABLES.size())) + one("", "ラ", "ー", "ト");
  }

  private String english() {
    String name = one("Alpha", "beta", "Éclat", "4 Corners", "J-Net");
    return (name + LETTERS.get(random.nextInt(LETTERS.size())) + one("", "s", " Labs")).strip();
  }

  private void words(Map<String, Object> record, String key) {
    if (random.nextInt(3) == 0) {
      record.put(key, Map.of("en", "About " + one(WORDS.toArray(String[]::new)) + "."));
    }
  }

  private void some(Map<String, Object> record, String key, String... values) {
    List<String> chosen = List.of(values).stream().filter(v -> random.nextInt(4) == 0).toList();
    if (!chosen.isEmpty()) {
      record.put(key, chosen);
    }
  }

  private static void maybe(Map<String, Object> record, String key, String value) {
    if (!value.isEmpty()) {
      record.put(key, value);
    }
  }

  private String one(String... values) {
    return values[random.nextInt(values.length)];
  }
}
