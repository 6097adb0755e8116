package meibo.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import meibo.catalog.Basis;
import meibo.catalog.Coded;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.catalog.Phase;
import meibo.catalog.Stage;
import meibo.catalog.Status;
import meibo.catalog.Term;
import meibo.catalog.Vocabulary;
import meibo.index.Facet;
import meibo.index.Initial;

/** One reading of the parameters of an address, which remembers every problem. */
final class SearchAddressParser {

  /** More selected values than any page offers; bounds the query. */
  private static final int MAX_VALUES = 100;

  private static final int MIN_YEAR = 1;
  private static final int MAX_YEAR = 9999;

  private final Vocabulary vocabulary;
  private final Map<String, List<String>> parameters;
  private final List<ParameterProblem> problems = new ArrayList<>();

  SearchAddressParser(Vocabulary vocabulary, Map<String, List<String>> parameters) {
    this.vocabulary = vocabulary;
    this.parameters = parameters;
  }

  /** Finds fault with parameters that are neither of a search nor among the others. */
  SearchAddressParser refusing(List<String> others) {
    List<String> allowed =
        Stream.concat(SearchParameter.names().stream(), others.stream()).toList();
    parameters.keySet().stream()
        .filter(name -> !allowed.contains(name))
        .sorted()
        .forEach(name -> problem(name, "a known parameter", "\"" + name + "\"", allowed));
    return this;
  }

  SearchQuery query() {
    String q = words();
    Selection selection = new Selection(type(), filters(), year());
    Optional<SortOrder> sort = sort();
    int size = number("size", SearchQuery.DEFAULT_SIZE, 1, SearchQuery.MAX_SIZE);
    int page = number("page", 1, 1, Integer.MAX_VALUE / SearchQuery.MAX_SIZE);
    if ((long) page * size > SearchQuery.MAX_PAGED && problems.isEmpty()) {
      problem(
          "page",
          "at most " + SearchQuery.MAX_PAGED + " hits to page through; export takes them all",
          page + " with size " + size,
          List.of());
    }
    Language language = language();
    if (!problems.isEmpty()) {
      throw new BadParameters(problems);
    }
    return new SearchQuery(q, selection, sort, page, size, language);
  }

  private String words() {
    String q = single("q").orElse("").replaceAll("\\p{Cntrl}", " ").strip();
    int length = q.codePointCount(0, q.length());
    if (length > SearchQuery.MAX_LENGTH) {
      problem(
          "q",
          "at most " + SearchQuery.MAX_LENGTH + " characters",
          length + " characters",
          List.of());
    }
    return q;
  }

  private Optional<EntryType> type() {
    List<String> allowed =
        Stream.concat(Coded.ids(EntryType.class).stream(), Stream.of(SearchAddress.ALL_TYPES))
            .toList();
    String id = allowed("type", allowed).orElse(EntryType.ORGANIZATION.id());
    return Coded.find(EntryType.class, id);
  }

  private Map<Facet, List<String>> filters() {
    Map<Facet, List<String>> filters = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      List<String> values = values(facet.id());
      if (values.size() > MAX_VALUES) {
        problem(
            facet.id(), "at most " + MAX_VALUES + " values", values.size() + " values", List.of());
      }
      allowedValues(facet)
          .ifPresent(allowed -> values.forEach(v -> mustBeAllowed(facet.id(), v, allowed)));
      filters.put(facet, values);
    }
    return filters;
  }

  /** The values that a facet can have at all; empty where any may come. */
  private Optional<List<String>> allowedValues(Facet facet) {
    return switch (facet) {
      case CATEGORY -> Optional.of(orNone(ids(vocabulary.categories())));
      case SECTOR -> Optional.of(orNone(ids(vocabulary.sectors())));
      case CLUSTER -> Optional.of(orNone(ids(vocabulary.clusters())));
      case STATUS -> Optional.of(orNone(Coded.ids(Status.class)));
      case BASIS -> Optional.of(orNone(Coded.ids(Basis.class)));
      case STAGE -> Optional.of(orNone(Coded.ids(Stage.class)));
      case PHASE -> Optional.of(orNone(Coded.ids(Phase.class)));
      case INITIAL -> Optional.of(orNone(Initial.ALL));
      case FACILITY, HEADQUARTERS -> Optional.empty();
    };
  }

  private Optional<Integer> year() {
    return single("year").isEmpty()
        ? Optional.empty()
        : Optional.of(number("year", MIN_YEAR, MIN_YEAR, MAX_YEAR));
  }

  private Optional<SortOrder> sort() {
    List<String> allowed =
        Arrays.stream(SortOrder.values())
            .filter(order -> order != SortOrder.NEWEST)
            .map(SortOrder::id)
            .toList();
    return allowed("sort", allowed).flatMap(id -> Coded.find(SortOrder.class, id));
  }

  private Language language() {
    return allowed("lang", Coded.ids(Language.class))
        .flatMap(id -> Coded.find(Language.class, id))
        .orElse(Language.JA);
  }

  private int number(String name, int otherwise, int least, int most) {
    Optional<String> text = single(name);
    if (text.isEmpty()) {
      return otherwise;
    }
    try {
      int number = Integer.parseInt(text.get());
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // The problem below says so.
    }
    String range = "a whole number from " + least + " to " + most;
    problem(name, range, quoted(text.get()), List.of());
    return otherwise;
  }

  private Optional<String> allowed(String name, List<String> allowed) {
    Optional<String> value = single(name);
    value.ifPresent(v -> mustBeAllowed(name, v, allowed));
    return value;
  }

  private void mustBeAllowed(String name, String value, List<String> allowed) {
    if (!allowed.contains(value)) {
      problem(name, "one of " + String.join(", ", allowed), quoted(value), allowed);
    }
  }

  private Optional<String> single(String name) {
    List<String> values = values(name);
    if (values.size() > 1) {
      problem(name, "one value", values.size() + " values", List.of());
    }
    return values.stream().findFirst();
  }

  /** Forms send empty inputs too; they say nothing. */
  private List<String> values(String name) {
    return parameters.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(v -> !v.isEmpty())
        .distinct()
        .toList();
  }

  private void problem(String parameter, String expected, String found, List<String> allowed) {
    problems.add(new ParameterProblem(parameter, expected, found, allowed));
  }

  private static List<String> ids(List<Term> terms) {
    return terms.stream().map(Term::id).toList();
  }

  private static List<String> orNone(List<String> ids) {
    return Stream.concat(ids.stream(), Stream.of(Facet.NONE)).toList();
  }

  /** A found value as messages show it: short, in one line. */
  private static String quoted(String value) {
    int longest = 60;
    String shown = value.length() > longest ? value.substring(0, longest) + "…" : value;
    return "\"" + shown.replaceAll("\\p{Cntrl}", " ") + "\"";
  }
}
