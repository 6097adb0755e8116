package meibo.catalog.json;

/**
 * All keys of one kind of JSON object, each named once, in the order in which they are written. The
 * same shape reads, given an {@link ObjectReader}, and writes, given an {@link ObjectWriter}.
 */
@FunctionalInterface
interface Shape<T> {

  T of(Keys<T> keys);
}
