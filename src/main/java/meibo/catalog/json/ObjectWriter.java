package meibo.catalog.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import meibo.catalog.Coded;
import meibo.catalog.PartialDate;
import tools.jackson.core.JsonGenerator;

/** Writes a record: each key with its value, nothing for what the record does not have. */
final class ObjectWriter<T> implements Keys<T> {

  private final T record;
  private final JsonGenerator out;

  private ObjectWriter(T record, JsonGenerator out) {
    this.record = record;
    this.out = out;
  }

  static <T> void write(T record, Shape<T> shape, JsonGenerator out) {
    out.writeStartObject();
    shape.of(new ObjectWriter<>(record, out));
    out.writeEndObject();
  }

  @Override
  public String required(String key, Format format, Function<T, String> get) {
    String value = get.apply(record);
    out.writeStringProperty(key, value);
    return value;
  }

  @Override
  public Optional<String> optional(String key, Format format, Function<T, Optional<String>> get) {
    Optional<String> value = get.apply(record);
    value.ifPresent(text -> out.writeStringProperty(key, text));
    return value;
  }

  @Override
  public List<String> list(String key, Format format, Function<T, List<String>> get) {
    List<String> values = get.apply(record);
    if (!values.isEmpty()) {
      out.writeArrayPropertyStart(key);
      values.forEach(out::writeString);
      out.writeEndArray();
    }
    return values;
  }

  @Override
  public <E extends Enum<E> & Coded> Optional<E> code(
      String key, Class<E> codes, Function<T, Optional<E>> get) {
    Optional<E> value = get.apply(record);
    value.ifPresent(code -> out.writeStringProperty(key, code.id()));
    return value;
  }

  @Override
  public Optional<PartialDate> date(String key, Function<T, Optional<PartialDate>> get) {
    Optional<PartialDate> value = get.apply(record);
    value.ifPresent(date -> out.writeStringProperty(key, date.text()));
    return value;
  }

  @Override
  public Optional<PartialDate> day(String key, Function<T, Optional<PartialDate>> get) {
    return date(key, get);
  }

  @Override
  public boolean flag(String key, Predicate<T> get) {
    boolean value = get.test(record);
    if (value) {
      out.writeBooleanProperty(key, true);
    }
    return value;
  }

  @Override
  public double number(String key, Bounds bounds, ToDoubleFunction<T> get) {
    double value = get.applyAsDouble(record);
    out.writeName(key);
    if (value == (long) value) {
      out.writeNumber((long) value);
    } else {
      out.writeNumber(value);
    }
    return value;
  }

  @Override
  public Optional<Double> optionalNumber(
      String key, Bounds bounds, Function<T, Optional<Double>> get) {
    Optional<Double> value = get.apply(record);
    value.ifPresent(number -> number(key, bounds, r -> number));
    return value;
  }

  @Override
  public <V> V required(String key, Shape<V> shape, V standIn, Function<T, V> get) {
    V value = get.apply(record);
    out.writeName(key);
    write(value, shape, out);
    return value;
  }

  @Override
  public <V> Optional<V> optional(String key, Shape<V> shape, Function<T, Optional<V>> get) {
    Optional<V> value = get.apply(record);
    value.ifPresent(v -> required(key, shape, v, r -> v));
    return value;
  }

  @Override
  public <V> List<V> list(String key, Shape<V> shape, Function<T, List<V>> get) {
    List<V> values = get.apply(record);
    if (!values.isEmpty()) {
      out.writeArrayPropertyStart(key);
      values.forEach(v -> write(v, shape, out));
      out.writeEndArray();
    }
    return values;
  }

  @Override
  public <V> List<V> oneOrMore(String key, Shape<V> shape, Function<T, List<V>> get) {
    return list(key, shape, get);
  }

  /** A record keeps this by itself. */
  @Override
  public void needsOneOf(String one, String other) {}

  @Override
  public void notBoth(String one, String other) {}

  /** What is written was read, or checked, before. */
  @Override
  public void inOrder(String earlier, String later) {}
}
