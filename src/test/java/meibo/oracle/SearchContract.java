package meibo.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import meibo.LiveDirectory;
import meibo.catalog.EntryType;
import meibo.web.LiveServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the API answers is what one finds by looking at every record, whatever the engine. */
public abstract class SearchContract {

  /** Values that an answer lists of a facet, besides selected ones. */
  private static final int LISTED = 100;

  /** Orders that do not come from a directory. */
  private static final Map<String, List<String>> CODES =
      Map.of(
          "status", List.of("active", "former", "unknown"),
          "basis", List.of("reported", "registered", "related"),
          "stage", List.of("research", "product"),
          "phase",
              List.of(
                  "needs",
                  "research",
                  "development",
                  "regulatory",
                  "market",
                  "funding",
                  "facility"),
          "initial", List.of("あかさたなはまやらわABCDEFGHIJKLMNOPQRSTUVWXYZ#".split("")));

  @TempDir private Path folder;

  /** The directory in the engine under test. */
  protected abstract LiveDirectory engine(LiveDirectory directory);

  /** How many searches are compared. */
  protected abstract int searches();

  @Test
  void theOwnDirectoryAnswersAsItsRecordsSay() {
    JsonNode vocabulary =
        JsonMapper.shared().readTree(LiveDirectory.OWN_DATA.resolve("vocabulary.json").toFile());
    Map<String, List<String>> orders = new HashMap<>(CODES);
    orders.put("category", vocabulary.at("/categories").findValuesAsString("id"));
    orders.put("sector", vocabulary.at("/sectors").findValuesAsString("id"));
    orders.put("cluster", vocabulary.at("/clusters").findValuesAsString("id"));
    compare(LiveDirectory.own(folder), orders, List.of());
  }

  @Test
  void aDirectoryOfWhichLittleIsKnownAnswersAsItsRecordsSay() {
    Map<String, List<String>> orders = new HashMap<>(CODES);
    orders.put(
        "category",
        List.of("company", "research", "hospital", "university", "support", "government"));
    compare(ScatteredDirectory.in(folder, 3), orders, ScatteredDirectory.WORDS);
  }

  private void compare(
      LiveDirectory directory, Map<String, List<String>> orders, List<String> words) {
    Oracle oracle = new Oracle(directory.data(), orders);
    RandomSearches searches = new RandomSearches(oracle, words, new Random(11));
    try (LiveServer server = engine(directory).serve()) {
      for (int i = 0; i < searches(); i++) {
        compare(server, oracle, searches.next(), i % 5 == 0);
      }
    }
  }

  private static void compare(LiveServer server, Oracle oracle, Asked asked, boolean exported) {
    String address = asked.address("/api/v1/search", true);
    HttpResponse<String> response = server.get(address);
    assertThat(response.statusCode()).as(address + " " + response.body()).isEqualTo(200);
    JsonNode answer = JsonMapper.shared().readTree(response.body());
    List<String> expected = oracle.hits(asked);
    counts(answer, oracle, asked, expected.size(), address);
    facets(answer, oracle, asked, address);
    List<String> whole = expected;
    if (asked.order().equals("relevance")) {
      whole = everyPage(server, asked);
      assertThat(whole).as(address).containsExactlyInAnyOrderElementsOf(expected);
    }
    int from = Math.min(whole.size(), (asked.page() - 1) * asked.size());
    List<String> page = whole.subList(from, Math.min(whole.size(), from + asked.size()));
    assertThat(keys(answer)).as(address).isEqualTo(page);
    assertThat(answer.at("/links/next").isMissingNode())
        .as("no next in " + address)
        .isEqualTo(from + page.size() >= whole.size());
    if (exported) {
      assertThat(exported(server, asked)).as(address + " exported").isEqualTo(ids(whole));
    }
  }

  private static void counts(
      JsonNode answer, Oracle oracle, Asked asked, int total, String address) {
    assertThat(answer.at("/total").asInt()).as("total of " + address).isEqualTo(total);
    assertThat(answer.at("/pages").asInt()).isEqualTo(Math.ceilDiv(total, asked.size()));
    assertThat(answer.at("/unknownYear").asInt())
        .as("unknownYear of " + address)
        .isEqualTo(oracle.unknownYear(asked));
    for (EntryType type : EntryType.values()) {
      assertThat(answer.at("/types/" + type.id()).asInt())
          .as(type + " of " + address)
          .isEqualTo(oracle.hits(asked, type));
    }
  }

  private static void facets(JsonNode answer, Oracle oracle, Asked asked, String address) {
    assertThat(answer.at("/facets").propertyNames())
        .as("facets of " + address)
        .containsExactlyElementsOf(oracle.facets(asked));
    for (String facet : oracle.facets(asked)) {
      List<Oracle.Counted> all = oracle.values(asked, facet);
      List<Oracle.Counted> listed = new ArrayList<>(all.subList(0, Math.min(LISTED, all.size())));
      all.stream().skip(LISTED).filter(Oracle.Counted::selected).forEach(listed::add);
      assertThat(stream(answer.at("/facets/" + facet)).map(SearchContract::counted))
          .as(facet + " of " + address)
          .containsExactlyElementsOf(listed);
    }
  }

  private static Oracle.Counted counted(JsonNode value) {
    return new Oracle.Counted(
        value.at("/value").asString(),
        value.at("/count").asInt(),
        value.at("/selected").asBoolean());
  }

  private static List<String> everyPage(LiveServer server, Asked asked) {
    List<String> keys = new ArrayList<>();
    Optional<String> next = Optional.of(asked.whole().address("/api/v1/search", true));
    double score = Double.MAX_VALUE;
    while (next.isPresent()) {
      JsonNode answer = server.json(next.get());
      for (JsonNode hit : answer.at("/hits")) {
        assertThat(hit.at("/score").asDouble())
            .as(next.get())
            .isPositive()
            .isLessThanOrEqualTo(score);
        score = hit.at("/score").asDouble();
      }
      keys.addAll(keys(answer));
      next =
          Optional.of(answer.at("/links/next").asString(""))
              .filter(url -> !url.isEmpty())
              .map(url -> url.substring(server.server().address().toString().length()));
    }
    return keys;
  }

  private static List<String> exported(LiveServer server, Asked asked) {
    return server
        .get(asked.address("/search.jsonl", false))
        .body()
        .lines()
        .map(line -> JsonMapper.shared().readTree(line).at("/id").asString())
        .toList();
  }

  private static List<String> keys(JsonNode answer) {
    return stream(answer.at("/hits"))
        .map(hit -> hit.at("/type").asString() + "/" + hit.at("/id").asString())
        .toList();
  }

  private static List<String> ids(List<String> keys) {
    return keys.stream().map(key -> key.substring(key.indexOf('/') + 1)).toList();
  }

  private static Stream<JsonNode> stream(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  /** Combinations of parameters, most of which find something. */
  private record RandomSearches(Oracle oracle, List<String> words, Random random) {

    private static final List<String> SORTS = List.of("name", "-name", "since", "-since");

    Asked next() {
      Optional<EntryType> type =
          random.nextInt(3) == 0
              ? Optional.ofNullable(any(EntryType.values()))
              : Optional.of(EntryType.ORGANIZATION).filter(t -> random.nextInt(3) > 0);
      Map<String, List<String>> filters = new HashMap<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        String facet = any(oracle.facets(everything(type)).toArray(String[]::new));
        filters.put(facet, values(facet));
      }
      return new Asked(
          words.isEmpty() || random.nextBoolean()
              ? Optional.empty()
              : Optional.of(any(words.toArray(String[]::new))),
          type,
          filters,
          random.nextInt(3) == 0 ? Optional.of(1998 + random.nextInt(28)) : Optional.empty(),
          random.nextBoolean() ? Optional.empty() : Optional.of(any(SORTS.toArray(String[]::new))),
          random.nextBoolean(),
          1 + random.nextInt(3),
          any(1, 7, 20, 100));
    }

    private List<String> values(String facet) {
      TreeSet<String> known = new TreeSet<>();
      oracle.entries().forEach(e -> known.addAll(e.values(facet)));
      known.add("none");
      String[] all = known.toArray(String[]::new);
      return Stream.generate(() -> any(all)).limit(1 + random.nextInt(3)).distinct().toList();
    }

    private static Asked everything(Optional<EntryType> type) {
      return new Asked(
          Optional.empty(), type, Map.of(), Optional.empty(), Optional.empty(), false, 1, 20);
    }

    @SafeVarargs
    private <T> T any(T... values) {
      return values[random.nextInt(values.length)];
    }
  }
}
