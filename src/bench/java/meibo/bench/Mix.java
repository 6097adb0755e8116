package meibo.bench;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What visitors ask, by a seed, each request another one: 40 % names as somebody types them, 20 %
 * topics, 25 % filters and facets, 15 % suggestions.
 */
public final class Mix {

  private static final long SEED = 7;
  private static final int NAMES = 40;
  private static final int TOPICS = 60;
  private static final int FILTERS = 85;

  /** Records whose names are asked for; more would only make the file slower to read. */
  private static final int POOL = 50_000;

  private static final List<String> NEEDS =
      List.of(
          "細胞培養", "手術支援", "検査試薬", "画像診断", "内視鏡", "化粧品", "培地", "心電計", "滅菌", "創薬支援", "再生医療", "動物実験");
  private static final List<String> WHERE = List.of("青葉町", "灘町", "北野町", "森本町", "山陽町", "六甲町");
  private static final List<String> WHO = List.of("会社", "研究所", "病院", "メーカー", "サービス", "開発");
  private static final List<String> SECTORS =
      List.of("medical-devices", "drug-discovery", "research-services", "digital-health");

  /**
   * One request.
   *
   * @param q the words, empty where only filters are asked
   * @param filter a parameter of the search, empty for none
   * @param suggestion true where it is typed into the search box
   */
  public record Request(String q, String filter, boolean suggestion) {

    /** As an address of the API. */
    public String path() {
      String words = "q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
      return suggestion
          ? "/api/v1/suggest?" + words
          : "/api/v1/search?" + words + (filter.isEmpty() ? "" : "&" + filter);
    }

    /** As the parameters of the address. */
    public Map<String, List<String>> parameters() {
      Map<String, List<String>> parameters = new HashMap<>(Map.of("q", List.of(q)));
      for (String one : filter.isEmpty() ? new String[0] : filter.split("&")) {
        String[] sides = one.split("=");
        parameters.put(sides[0], List.of(sides[1]));
      }
      return parameters;
    }
  }

  private final Random random = new Random(SEED);
  private final List<String> names;

  private Mix(List<String> names) {
    this.names = names;
  }

  /** Requests for the directory in the folder, always the same. */
  public static List<Request> requests(Path folder, int count) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    List<String> names = new ArrayList<>();
    try (Stream<String> lines = Files.lines(folder.resolve("organizations.jsonl"))) {
      lines
          .limit(POOL)
          .forEach(
              line -> {
                JsonNode name = json.readTree(line).path("name");
                name.forEach(n -> names.add(n.asString()));
              });
    }
    Mix mix = new Mix(names);
    return Stream.generate(mix::request).limit(count).toList();
  }

  private Request request() {
    int kind = random.nextInt(100);
    if (kind < NAMES) {
      return new Request(asTyped(any(names)), "", false);
    }
    if (kind < TOPICS) {
      return new Request(any(NEEDS) + " " + any(WHO) + " " + any(WHERE), "", false);
    }
    if (kind < FILTERS) {
      String words = random.nextBoolean() ? any(NEEDS) : "";
      String year = "&year=" + (1998 + random.nextInt(27));
      String filter = "sector=" + any(SECTORS) + (random.nextInt(3) == 0 ? year : "");
      return new Request(words, filter + "&page=" + (1 + random.nextInt(3)), false);
    }
    String name = any(names);
    return new Request(name.substring(0, Math.min(name.length(), 1 + random.nextInt(4))), "", true);
  }

  /** Without its legal form, in lower case, in part, or with a slip. */
  private String asTyped(String name) {
    String core = name.replaceAll("株式会社|合同会社| Co., Ltd\\.", "");
    return switch (random.nextInt(10)) {
      case 0 -> name;
      case 1, 2 -> core.substring(0, Math.max(2, core.length() * 2 / 3));
      case 3 -> core.length() < 6 ? core : core.substring(0, 3) + core.substring(4);
      default -> core;
    };
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
