package meibo.catalog.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import meibo.catalog.Coded;
import meibo.catalog.PartialDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes a record out of a JSON object. It remembers the keys it was asked for, so that the others
 * are known to be mistakes, and collects every problem instead of stopping at the first.
 */
final class ObjectReader<T> implements Keys<T> {

  private final ObjectNode object;
  private final Place place;
  private final Reading reading;
  private final List<String> asked = new ArrayList<>();

  private ObjectReader(ObjectNode object, Place place, Reading reading) {
    this.object = object;
    this.place = place;
    this.reading = reading;
  }

  /** The record; empty where a problem was added to the list. */
  static <T> Optional<T> read(JsonNode node, Shape<T> shape, Place place, Reading reading) {
    int before = reading.count();
    if (!(node instanceof ObjectNode object)) {
      reading.report(place, "an object", Found.in(node));
      return Optional.empty();
    }
    ObjectReader<T> keys = new ObjectReader<>(object, place, reading);
    Optional<T> read = keys.build(shape);
    if (reading.strict()) {
      keys.reportUnknown();
    }
    return reading.count() == before ? read : Optional.empty();
  }

  private Optional<T> build(Shape<T> shape) {
    int before = reading.count();
    try {
      return Optional.of(shape.of(this));
    } catch (IllegalArgumentException refused) {
      if (reading.count() == before) {
        reading.report(place, String.valueOf(refused.getMessage()), "other values");
      }
      return Optional.empty();
    }
  }

  private void reportUnknown() {
    if (object.isEmpty() && reading.count() == 0) {
      reading.report(place, "at least one key", "an empty object");
    }
    for (String key : object.propertyNames()) {
      if (!asked.contains(key)) {
        String allowed = Nearest.of(key, asked).orElse("one of " + String.join(", ", asked));
        reading.report(place.key(key), allowed, "an unknown key");
      }
    }
  }

  /** The keys that the shape has. */
  static <T> List<String> names(Shape<T> shape) {
    ObjectReader<T> keys =
        new ObjectReader<>(JsonNodeFactory.instance.objectNode(), Place.TOP, Reading.trusting());
    keys.build(shape);
    return List.copyOf(keys.asked);
  }

  @Override
  public String required(String key, Format format, Function<T, String> get) {
    Optional<JsonNode> node = find(key);
    if (node.isEmpty()) {
      reading.report(place.key(key), format.expected(), "nothing");
    }
    return node.flatMap(n -> text(n, place.key(key), format)).orElse("");
  }

  @Override
  public Optional<String> optional(String key, Format format, Function<T, Optional<String>> get) {
    return find(key).flatMap(node -> text(node, place.key(key), format));
  }

  @Override
  public List<String> list(String key, Format format, Function<T, List<String>> get) {
    return find(key)
        .map(node -> elements(node, key, "texts", (n, at) -> text(n, at, format)))
        .orElse(List.of());
  }

  @Override
  public <E extends Enum<E> & Coded> Optional<E> code(
      String key, Class<E> codes, Function<T, Optional<E>> get) {
    return parsed(key, String.join(", ", Coded.ids(codes)), text -> Coded.find(codes, text));
  }

  @Override
  public Optional<PartialDate> date(String key, Function<T, Optional<PartialDate>> get) {
    return parsed(key, "a date: YYYY, YYYY-MM or YYYY-MM-DD", PartialDate::parse);
  }

  @Override
  public Optional<PartialDate> day(String key, Function<T, Optional<PartialDate>> get) {
    return parsed(
        key, "a day: YYYY-MM-DD", text -> PartialDate.parse(text).filter(PartialDate::isDay));
  }

  @Override
  public boolean flag(String key, Predicate<T> get) {
    Optional<JsonNode> node = find(key);
    if (node.isPresent() && !(node.get().isBoolean() && node.get().booleanValue())) {
      reading.report(place.key(key), "true, or no key", Found.in(node));
    }
    return node.isPresent();
  }

  @Override
  public Optional<Double> optionalNumber(
      String key, Bounds bounds, Function<T, Optional<Double>> get) {
    return object.has(key)
        ? Optional.of(number(key, bounds, record -> get.apply(record).orElseThrow()))
        : absent(key);
  }

  @Override
  public double number(String key, Bounds bounds, ToDoubleFunction<T> get) {
    Optional<JsonNode> node = find(key);
    if (node.filter(n -> n.isNumber() && bounds.contain(n.doubleValue())).isEmpty()) {
      reading.report(place.key(key), bounds.expected(), Found.in(node));
      return bounds.least();
    }
    return node.get().doubleValue() + 0.0; // -0.0 becomes 0.0
  }

  @Override
  public <V> V required(String key, Shape<V> shape, V standIn, Function<T, V> get) {
    Optional<JsonNode> node = find(key);
    if (node.isEmpty()) {
      reading.report(place.key(key), "an object", "nothing");
    }
    return node.flatMap(n -> read(n, shape, place.key(key), reading)).orElse(standIn);
  }

  @Override
  public <V> Optional<V> optional(String key, Shape<V> shape, Function<T, Optional<V>> get) {
    return find(key).flatMap(node -> read(node, shape, place.key(key), reading));
  }

  @Override
  public <V> List<V> list(String key, Shape<V> shape, Function<T, List<V>> get) {
    return find(key)
        .map(node -> elements(node, key, "objects", (n, at) -> read(n, shape, at, reading)))
        .orElse(List.of());
  }

  @Override
  public <V> List<V> oneOrMore(String key, Shape<V> shape, Function<T, List<V>> get) {
    JsonNode node = object.path(key);
    if (node.isMissingNode() || (node.isArray() && node.isEmpty())) {
      reading.report(place.key(key), "one or more", Found.in(node));
    }
    return list(key, shape, get);
  }

  @Override
  public void needsOneOf(String one, String other) {
    if (!object.has(one) && !object.has(other)) {
      reading.report(place, one + " or " + other, object.isEmpty() ? "an empty object" : "neither");
    }
  }

  @Override
  public void notBoth(String one, String other) {
    if (object.has(one) && object.has(other)) {
      reading.report(place.key(other), "no such key beside " + one, Found.in(object.path(other)));
    }
  }

  @Override
  public void inOrder(String earlier, String later) {
    Optional<PartialDate> first = PartialDate.parse(object.path(earlier).asString(""));
    Optional<PartialDate> second = PartialDate.parse(object.path(later).asString(""));
    if (first.isPresent() && second.isPresent() && second.get().isBefore(first.get())) {
      reading.report(
          place.key(later),
          "a date not before %s (%s)".formatted(first.get(), earlier),
          Found.in(object.path(later)));
    }
  }

  private <V> Optional<V> absent(String key) {
    asked.add(key);
    return Optional.empty();
  }

  private Optional<JsonNode> find(String key) {
    asked.add(key);
    return object.optional(key);
  }

  private Optional<String> text(JsonNode node, Place at, Format format) {
    if (!node.isString()) {
      reading.report(at, format.expected(), Found.in(node));
      return Optional.empty();
    }
    String text = node.stringValue();
    Optional<String> expected =
        reading.strict() ? format.expectedInsteadOf(text) : Optional.empty();
    expected.ifPresent(e -> reading.report(at, e, Found.in(node)));
    return expected.isEmpty() ? Optional.of(text) : Optional.empty();
  }

  private <V> Optional<V> parsed(String key, String expected, Function<String, Optional<V>> parse) {
    Optional<JsonNode> node = find(key);
    Optional<V> value = node.filter(JsonNode::isString).map(JsonNode::stringValue).flatMap(parse);
    if (node.isPresent() && value.isEmpty()) {
      reading.report(place.key(key), expected, Found.in(node));
    }
    return value;
  }

  private <V> List<V> elements(
      JsonNode node, String key, String what, BiFunction<JsonNode, Place, Optional<V>> read) {
    if (!node.isArray()) {
      reading.report(place.key(key), "a list of " + what, Found.in(node));
      return List.of();
    }
    List<V> values = new ArrayList<>(node.size());
    for (int i = 0; i < node.size(); i++) {
      read.apply(node.get(i), place.key(key).element(i)).ifPresent(values::add);
    }
    return values;
  }
}
