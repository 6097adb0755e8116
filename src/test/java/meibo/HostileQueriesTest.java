package meibo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import meibo.web.LiveServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Whatever is typed into the search box, an answer comes, soon, and it is in itself right. */
class HostileQueriesTest {

  private static final int RANDOM_QUERIES = 120;
  private static final int SLOWEST_MS = 2_000;

  private static final OperatingSystemMXBean PROCESS =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

  private static final List<String> PATHS =
      List.of("/api/v1/search", "/api/v1/suggest", "/search", "/en/search", "/search.csv");

  private static final List<String> PIECES =
      List.of(
          "\"",
          "”",
          "“",
          "「",
          "」",
          "-",
          "－",
          "ー",
          "(",
          ")",
          "（",
          "[",
          "]",
          "{",
          "}",
          "*",
          "?",
          "？",
          ".*",
          "\\",
          "/",
          "+",
          "&&",
          "||",
          "!",
          "^",
          "~",
          "~2",
          ":",
          "：",
          "name:",
          "product:",
          "address:",
          "sector:",
          "sector：",
          "name:name:",
          "AND",
          "OR",
          "NOT",
          "TO",
          "の",
          "と",
          "株式会社",
          "(株)",
          "㈱",
          "㍿",
          "大学",
          "研究所",
          "再生医療",
          "ﾛﾎﾞｯﾄ",
          "ろぼっt",
          "シスメックス",
          "しすめk",
          "kobe",
          "KOBE",
          "Ｋｏｂｅ",
          "iPS",
          "β",
          "\uD83E\uDD16",
          "\uD842\uDFB7野家",
          "\uD800",
          "\uDC00",
          "\u202E",
          "\u200F",
          "שלום",
          "مرحبا",
          "e\u0301",
          "が\u3099",
          "\u0000",
          "\u0007",
          "\t",
          "\n",
          "\r\n",
          "　",
          "\u00A0",
          "\u200B",
          "\uFEFF",
          "%",
          "%00",
          "<script>",
          "';--",
          "=1+1",
          "々",
          "ゝ",
          "〻",
          "･",
          "・",
          "第一",
          "1-1",
          "１丁目",
          "650-0047",
          "3011803004506",
          "\uFFFF",
          "\uFDFA",
          "ﬀ",
          "İ",
          "ß",
          "ŉ",
          "㌀",
          "㎎",
          "\u0390",
          "ｶﾞｶﾞ",
          "んん",
          "っっ",
          "ぁぁ",
          "ッ",
          "xn",
          "tt");

  @TempDir private static Path folder;
  private static LiveServer server;
  private static String slowest = "";
  private static long slowestMs;

  @BeforeAll
  static void serve() {
    server = LiveDirectory.own(folder).serve();
    PATHS.forEach(path -> server.get(LiveServer.address(path, "q", "神戸 医療")));
  }

  @AfterAll
  static void close() {
    server.close();
    System.out.printf("slowest hostile query: %d ms %s%n", slowestMs, slowest);
  }

  static Stream<String> extremes() {
    return Stream.of(
        "",
        " ",
        "　",
        "-",
        "- - -",
        "-----------",
        "\"",
        "\"\"",
        "\"\"\"\"",
        "\"未完",
        "“未完",
        "-\"大学",
        "の は が を と に",
        "the of and for in",
        "について を 教えて ください",
        "株式会社 有限会社 (株)",
        "name:",
        "name:name:x",
        "name:\"",
        "-name:x",
        "sector:sector:sector:medical-devices",
        "address:\"神戸市 -\"",
        "*:*",
        "[* TO *]",
        "/.*/",
        "a~2 b~",
        "\uD83E\uDD16".repeat(250),
        "あ".repeat(500),
        "ー".repeat(500),
        "漢".repeat(500),
        "医療機器開発".repeat(83),
        "々".repeat(500),
        "(".repeat(500),
        "\"".repeat(500),
        "-".repeat(500),
        "*".repeat(500),
        "a".repeat(500),
        "kyo".repeat(166),
        "1".repeat(500),
        "a ".repeat(250),
        "医 ".repeat(250),
        "-医 ".repeat(166),
        "\"医\" ".repeat(125),
        "name:医 ".repeat(80),
        "第一二三四五".repeat(80),
        "㍿".repeat(500),
        "㈱ ".repeat(250),
        "ｶﾞ".repeat(250),
        "e\u0301".repeat(250),
        "がが\u3099".repeat(160),
        "\u202Eabc\u202C",
        "\uD800",
        "\uDC00\uD800",
        "x\u0000y",
        "日本日本日本日本の日本の大学の研究所の病院の会社の支援の機器の開発の製造の販売の検査の診断の治療の",
        "内視鏡手術支援ロボットの研究開発と製造販売を手がける神戸の医療機器メーカーと大学病院",
        "q".repeat(10_000),
        "漢字 ".repeat(3_000));
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("extremes")
  void anExtremeQueryIsAnswered(String q) {
    PATHS.forEach(path -> ask(path, q));
  }

  @Test
  void anyMixtureOfPiecesIsAnswered() {
    Random random = new Random(20);
    for (int i = 0; i < RANDOM_QUERIES; i++) {
      String q = mixture(random);
      ask("/api/v1/search", q);
      ask(PATHS.get(1 + random.nextInt(PATHS.size() - 1)), q);
    }
  }

  private static String mixture(Random random) {
    String glue = random.nextBoolean() ? "" : " ";
    return IntStream.range(0, 1 + random.nextInt(random.nextInt(10) == 0 ? 120 : 8))
        .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
        .collect(Collectors.joining(glue));
  }

  private static void ask(String path, String q) {
    String type = path.equals("/api/v1/suggest") ? "" : "&type=all";
    String address = path + "?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + type;
    String shown = path + " " + shown(q);
    long start = cpuNanos();
    HttpResponse<String> answer = server.get(address);
    long tookMs = (cpuNanos() - start) / 1_000_000;
    if (tookMs > slowestMs) {
      slowestMs = tookMs;
      slowest = shown;
    }
    assertThat(answer.statusCode()).as(shown + " " + answer.body()).isIn(200, 400, 414, 431);
    assertThat(tookMs).as("milliseconds for " + shown).isLessThan(SLOWEST_MS);
    if (answer.statusCode() != 200) {
      assertThat(q.length()).as(shown + " refused: " + answer.body()).isGreaterThan(500);
    } else if (path.equals("/api/v1/search")) {
      SoundAnswer.isRightInItself(JsonMapper.shared().readTree(answer.body()), shown);
    }
  }

  /** Of the whole process: another one on a busy machine cannot make an answer late. */
  private static long cpuNanos() {
    return PROCESS.getProcessCpuTime();
  }

  private static String shown(String q) {
    String start = q.length() > 40 ? q.substring(0, 40) + "… (" + q.length() + ")" : q;
    return start
        .codePoints()
        .mapToObj(c -> Character.isISOControl(c) ? "\\u%04x".formatted(c) : Character.toString(c))
        .collect(Collectors.joining("", "«", "»"));
  }
}
