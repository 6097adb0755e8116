package meibo.catalog.json;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import meibo.catalog.Coded;
import meibo.catalog.PartialDate;
import meibo.catalog.Text;

/**
 * The keys of one JSON object. Every method names a key and says how to get its value from the
 * record {@code T}: who reads takes the value out of the JSON, who writes takes it out of the
 * record and puts it into the JSON. Both return it.
 *
 * <p>While reading, a value that is missing or wrong is reported and something harmless is returned
 * in its place; the record built with it is thrown away.
 */
interface Keys<T> {

  String required(String key, Format format, Function<T, String> get);

  Optional<String> optional(String key, Format format, Function<T, Optional<String>> get);

  /** Any number of texts; none is written as no key. */
  List<String> list(String key, Format format, Function<T, List<String>> get);

  <E extends Enum<E> & Coded> Optional<E> code(
      String key, Class<E> codes, Function<T, Optional<E>> get);

  Optional<PartialDate> date(String key, Function<T, Optional<PartialDate>> get);

  Optional<PartialDate> day(String key, Function<T, Optional<PartialDate>> get);

  /** A key that is either {@code true} or not there. */
  boolean flag(String key, Predicate<T> get);

  double number(String key, Bounds bounds, ToDoubleFunction<T> get);

  Optional<Double> optionalNumber(String key, Bounds bounds, Function<T, Optional<Double>> get);

  /**
   * An object that must be there.
   *
   * @param standIn what is returned where it is not
   */
  <V> V required(String key, Shape<V> shape, V standIn, Function<T, V> get);

  <V> Optional<V> optional(String key, Shape<V> shape, Function<T, Optional<V>> get);

  <V> List<V> list(String key, Shape<V> shape, Function<T, List<V>> get);

  /** A list of at least one object. */
  <V> List<V> oneOrMore(String key, Shape<V> shape, Function<T, List<V>> get);

  /** Demands that at least one of the keys is there. */
  void needsOneOf(String one, String other);

  /** Demands that not both keys are there. */
  void notBoth(String one, String other);

  /** Demands that the date of {@code later} is not before the one of {@code earlier}. */
  void inOrder(String earlier, String later);

  /** Words in one or both languages, or none at all. */
  default Text text(String key, Function<T, Text> get) {
    return optional(
            key,
            EntryShapes::text,
            record -> Optional.of(get.apply(record)).filter(t -> !t.isEmpty()))
        .orElse(Text.NONE);
  }

  /**
   * Which numbers are allowed.
   *
   * @param whole whether only whole numbers are
   * @param expected the same in words
   */
  record Bounds(double least, double most, boolean whole, String expected) {

    boolean contain(double number) {
      return number >= least && number <= most && (!whole || number == Math.rint(number));
    }
  }
}
