package meibo.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a visitor asks.
 *
 * @param q the words, empty where only filters are asked
 * @param filters further parameters of the search
 * @param spelling how the name is typed, where it is one
 * @param wanted the organization whose name it is, otherwise {@link Named#NONE}
 */
public record Request(
    Kind kind, String q, Map<String, String> filters, Spelling spelling, Named wanted) {

  /** What it is about. */
  public enum Kind {
    NAME,
    TOPIC,
    FILTER,
    SUGGESTION
  }

  public Request {
    filters = Map.copyOf(filters);
  }

  static Request of(Kind kind, String q, Map<String, String> filters) {
    return new Request(kind, q, filters, Spelling.REGISTERED, Named.NONE);
  }

  public boolean isSuggestion() {
    return kind == Kind.SUGGESTION;
  }

  /** A name in full, which few entries match. */
  public boolean isSelective() {
    return kind == Kind.NAME
        && (spelling == Spelling.REGISTERED || spelling == Spelling.WITHOUT_FORM);
  }

  /** As an address of Meibo's API. */
  public String path() {
    String words = "q=" + URLEncoder.encode(q, StandardCharsets.UTF_8);
    String more =
        filters.entrySet().stream()
            .map(e -> "&" + e.getKey() + "=" + e.getValue())
            .sorted()
            .collect(Collectors.joining());
    return (isSuggestion() ? "/api/v1/suggest?" : "/api/v1/search?") + words + more;
  }

  /** As the parameters of the address. */
  public Map<String, List<String>> parameters() {
    Map<String, List<String>> parameters = new HashMap<>(Map.of("q", List.of(q)));
    filters.forEach((name, value) -> parameters.put(name, List.of(value)));
    return parameters;
  }

  /** The page that is asked for, from 1. */
  public int page() {
    return Integer.parseInt(filters.getOrDefault("page", "1"));
  }
}
