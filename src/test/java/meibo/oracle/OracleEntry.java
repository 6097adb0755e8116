package meibo.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import meibo.catalog.EntryType;
import tools.jackson.databind.JsonNode;

/** A record as its line has it, and what the design says it counts as. */
record OracleEntry(EntryType type, JsonNode json, Spoken spoken) {

  private static final List<String> OF_ORGANIZATIONS =
      List.of(
          "category",
          "sector",
          "cluster",
          "facility",
          "status",
          "basis",
          "headquarters",
          "initial");

  /** Whether it was there in a year. */
  enum Presence {
    THERE,
    NOT_THERE,
    NOT_KNOWN
  }

  static List<String> facetsOf(EntryType type) {
    return switch (type) {
      case ORGANIZATION -> OF_ORGANIZATIONS;
      case CASE_STUDY -> List.of("sector", "stage");
      case FACILITY -> List.of("initial");
      case SERVICE -> List.of("phase");
    };
  }

  String id() {
    return json.at("/id").asString();
  }

  /** As answers name it: type and id. */
  String key() {
    return type.id() + "/" + id();
  }

  /** What it counts as in the facet; nothing where its type has no such facet. */
  List<String> values(String facet) {
    if (!facetsOf(type).contains(facet)) {
      return List.of();
    }
    List<String> values =
        switch (facet) {
          case "sector" -> texts("/sectors").toList();
          case "cluster" -> texts("/clusters").toList();
          case "facility" -> texts("/address/facility").toList();
          case "status" -> List.of(json.path("status").asString("unknown"));
          case "initial" -> initials();
          default -> texts("/" + facet).toList();
        };
    return values.isEmpty() ? List.of("none") : values;
  }

  boolean contains(String word) {
    return json.toString().contains(word);
  }

  Presence in(int year) {
    Optional<Integer> since = year("/since");
    Optional<Integer> until = year("/until");
    boolean former = texts("/status").anyMatch("former"::equals);
    if (type != EntryType.ORGANIZATION || since.isEmpty() || (former && until.isEmpty())) {
      return Presence.NOT_KNOWN;
    }
    boolean there = since.get() <= year && (!former || until.orElseThrow() >= year);
    return there ? Presence.THERE : Presence.NOT_THERE;
  }

  Optional<String> since() {
    return switch (type) {
      case ORGANIZATION -> text("/since");
      case CASE_STUDY -> text("/year");
      case FACILITY -> text("/opened");
      case SERVICE -> Optional.empty();
    };
  }

  /** What the order by name compares, in the language. */
  String order(boolean english) {
    return english
        ? english().map(Spoken::englishOrder).or(() -> reading().map(Spoken::romaji)).orElse("")
        : Spoken.order(reading().or(this::english).orElse(""));
  }

  private List<String> initials() {
    List<String> initials = new ArrayList<>();
    reading().flatMap(Spoken::row).ifPresent(initials::add);
    english().flatMap(Spoken::letter).ifPresent(initials::add);
    return initials.isEmpty() ? List.of("#") : initials;
  }

  private Optional<String> english() {
    return text("/name/en").or(() -> text("/title/en"));
  }

  private Optional<String> reading() {
    return text("/name/kana")
        .or(() -> text("/name/ja").or(() -> text("/title/ja")).flatMap(spoken::reading));
  }

  private Optional<Integer> year(String pointer) {
    return text(pointer).map(date -> Integer.valueOf(date.substring(0, 4)));
  }

  private Optional<String> text(String pointer) {
    return texts(pointer).findFirst();
  }

  private Stream<String> texts(String pointer) {
    JsonNode node = json.at(pointer);
    if (node.isArray()) {
      return StreamSupport.stream(node.spliterator(), false).map(JsonNode::asString);
    }
    return node.isMissingNode() ? Stream.empty() : Stream.of(node.asString());
  }
}
