package meibo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import meibo.bench.Request.Kind;
import tools.jackson.databind.json.JsonMapper;

/**
 * What visitors ask, by a seed: 40 % names as somebody types them, 20 % topics, 25 % filters and
 * facets, 15 % suggestions. Each is another one, as long as there are others: the beginnings of
 * names run out. Larger directories are asked the same.
 */
public final class Mix {

  private static final long SEED = 7;
  private static final int NAMES = 40;
  private static final int TOPICS = 60;
  private static final int FILTERS = 85;
  private static final int TRIES = 10;

  /** Records whose names are asked for, the first ones: every directory has them. */
  private static final int POOL = 10_000;

  private static final int FIRST_YEAR = 1998;
  private static final int YEARS = 27;
  private static final int PAGES = 3;

  private static final List<String> NEEDS =
      List.of(
          "細胞培養", "手術支援", "検査試薬", "画像診断", "内視鏡", "化粧品", "培地", "心電計", "滅菌", "創薬支援", "再生医療", "動物実験",
          "製薬", "医療機器", "がん", "iPS細胞", "遺伝子検査", "リハビリ", "介護ロボット", "ワクチン");
  private static final List<String> WHO =
      List.of("会社", "研究所", "病院", "メーカー", "サービス", "開発", "支援", "大学", "クリニック", "財団");
  private static final List<String> SECTORS =
      List.of(
          "medical-devices",
          "drug-discovery",
          "research-services",
          "digital-health",
          "diagnostics");
  private static final List<String> CATEGORIES = List.of("company", "hospital", "research");
  private static final List<String> PREFECTURES = List.of("JP-13", "JP-27", "JP-28", "JP-14");

  private final Random random = new Random(SEED);
  private final Set<String> asked = new HashSet<>();
  private final List<Named> names;

  private Mix(List<Named> names) {
    this.names = names;
  }

  /** Requests for the directory in the folder, always the same. */
  public static List<Request> requests(Path folder, int count) throws IOException {
    JsonMapper json = JsonMapper.builder().build();
    try (Stream<String> lines = Files.lines(folder.resolve("organizations.jsonl"))) {
      Mix mix =
          new Mix(
              lines.limit(POOL).map(line -> Named.of(json.readTree(line).path("name"))).toList());
      return Stream.generate(mix::another).limit(count).toList();
    }
  }

  private Request another() {
    Request request = request();
    for (int i = 0; i < TRIES && !asked.add(request.path()); i++) {
      request = request(request.kind());
    }
    return request;
  }

  private Request request() {
    int share = random.nextInt(100);
    if (share < NAMES) {
      return request(Kind.NAME);
    }
    if (share < TOPICS) {
      return request(Kind.TOPIC);
    }
    return request(share < FILTERS ? Kind.FILTER : Kind.SUGGESTION);
  }

  private Request request(Kind kind) {
    return switch (kind) {
      case NAME -> name();
      case TOPIC -> Request.of(kind, topic(), Map.of());
      case FILTER -> Request.of(kind, random.nextBoolean() ? any(NEEDS) : "", filters());
      case SUGGESTION -> Request.of(kind, beginning(), Map.of());
    };
  }

  private Request name() {
    Named wanted = any(names);
    Spelling spelling = Spelling.any(random);
    return new Request(Kind.NAME, spelling.type(wanted, random), Map.of(), spelling, wanted);
  }

  private String topic() {
    List<String> words = new ArrayList<>(List.of(any(NEEDS)));
    if (random.nextInt(3) > 0) {
      words.add(any(WHO));
    }
    if (random.nextInt(3) > 0) {
      words.add(any(NameParts.HEADS).ja() + "町");
    }
    return String.join(" ", words);
  }

  private Map<String, String> filters() {
    Map<String, String> filters = new HashMap<>();
    filters.put("sector", any(SECTORS));
    filters.put("page", "" + (1 + random.nextInt(PAGES)));
    if (random.nextInt(3) == 0) {
      filters.put("year", "" + (FIRST_YEAR + random.nextInt(YEARS)));
    }
    if (random.nextInt(3) == 0) {
      filters.put("headquarters", any(PREFECTURES));
    }
    if (random.nextInt(3) == 0) {
      filters.put("category", any(CATEGORIES));
    }
    return filters;
  }

  private String beginning() {
    Named name = any(names);
    String typed = random.nextBoolean() || name.kana().isEmpty() ? name.core() : name.kana();
    return typed.substring(0, Math.min(typed.length(), 1 + random.nextInt(5)));
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
