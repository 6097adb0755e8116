package meibo.catalog.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import meibo.catalog.Coded;
import meibo.catalog.PartialDate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Takes a record out of canonical JSON, in which the keys stand in the order in which the shape
 * asks for them: each is read when it is asked for, and no tree of the whole is made. What an
 * {@link ObjectReader} would check is not looked at again.
 */
final class CanonicalReader<T> implements Keys<T> {

  private static final JsonFactory JSON = new JsonFactory();

  private final JsonParser in;

  private CanonicalReader(JsonParser in) {
    this.in = in;
  }

  /** The record; empty where the JSON is not canonical, though it may be right. */
  static <T> Optional<T> read(byte[] json, Shape<T> shape) {
    try (JsonParser in = JSON.createParser(ObjectReadContext.empty(), json)) {
      in.nextToken();
      T record = new CanonicalReader<T>(in).object(shape);
      return in.nextToken() == null ? Optional.of(record) : Optional.empty();
    } catch (JacksonException | IllegalArgumentException notCanonical) {
      return Optional.empty();
    }
  }

  /** Stands at the beginning of an object before, and at its end afterwards. */
  private T object(Shape<T> shape) {
    expect(JsonToken.START_OBJECT);
    in.nextToken();
    T record = shape.of(this);
    expect(JsonToken.END_OBJECT);
    return record;
  }

  @Override
  public String required(String key, Format format, Function<T, String> get) {
    return there(optional(key, format, record -> Optional.of(get.apply(record))));
  }

  @Override
  public Optional<String> optional(String key, Format format, Function<T, Optional<String>> get) {
    return value(key, this::string);
  }

  @Override
  public List<String> list(String key, Format format, Function<T, List<String>> get) {
    return value(key, () -> elements(this::string)).orElse(List.of());
  }

  @Override
  public <E extends Enum<E> & Coded> Optional<E> code(
      String key, Class<E> codes, Function<T, Optional<E>> get) {
    return value(key, this::string).map(text -> there(Coded.find(codes, text)));
  }

  @Override
  public Optional<PartialDate> date(String key, Function<T, Optional<PartialDate>> get) {
    return value(key, this::string).map(PartialDate::new);
  }

  @Override
  public Optional<PartialDate> day(String key, Function<T, Optional<PartialDate>> get) {
    return date(key, get);
  }

  @Override
  public boolean flag(String key, Predicate<T> get) {
    return value(key, in::getBooleanValue).orElse(false);
  }

  @Override
  public double number(String key, Bounds bounds, ToDoubleFunction<T> get) {
    return there(value(key, in::getDoubleValue));
  }

  @Override
  public Optional<Double> optionalNumber(
      String key, Bounds bounds, Function<T, Optional<Double>> get) {
    return value(key, in::getDoubleValue);
  }

  @Override
  public <V> V required(String key, Shape<V> shape, V standIn, Function<T, V> get) {
    return there(value(key, () -> inner(shape)));
  }

  @Override
  public <V> Optional<V> optional(String key, Shape<V> shape, Function<T, Optional<V>> get) {
    return value(key, () -> inner(shape));
  }

  @Override
  public <V> List<V> list(String key, Shape<V> shape, Function<T, List<V>> get) {
    return value(key, () -> elements(() -> inner(shape))).orElse(List.of());
  }

  @Override
  public <V> List<V> oneOrMore(String key, Shape<V> shape, Function<T, List<V>> get) {
    return there(value(key, () -> elements(() -> inner(shape))));
  }

  @Override
  public void needsOneOf(String one, String other) {
    // was checked before the JSON was written
  }

  @Override
  public void notBoth(String one, String other) {
    // was checked before the JSON was written
  }

  @Override
  public void inOrder(String earlier, String later) {
    // was checked before the JSON was written
  }

  /** The value of the key, where it is the next one. */
  private <V> Optional<V> value(String key, Supplier<V> read) {
    if (in.currentToken() != JsonToken.PROPERTY_NAME || !key.equals(in.currentName())) {
      return Optional.empty();
    }
    in.nextToken();
    V value = read.get();
    in.nextToken();
    return Optional.of(value);
  }

  private <V> List<V> elements(Supplier<V> read) {
    expect(JsonToken.START_ARRAY);
    List<V> values = new ArrayList<>();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      values.add(read.get());
    }
    return values;
  }

  private <V> V inner(Shape<V> shape) {
    return new CanonicalReader<V>(in).object(shape);
  }

  private String string() {
    expect(JsonToken.VALUE_STRING);
    return in.getString();
  }

  private void expect(JsonToken token) {
    if (in.currentToken() != token) {
      throw new IllegalArgumentException("expected " + token + ", found " + in.currentToken());
    }
  }

  private static <V> V there(Optional<V> value) {
    return value.orElseThrow(() -> new IllegalArgumentException("no such value"));
  }
}
