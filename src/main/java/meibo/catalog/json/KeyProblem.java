package meibo.catalog.json;

/**
 * What is wrong at one key of a JSON object.
 *
 * @param key the path to the key, such as {@code sources[0].asOf}; empty: the object as a whole
 * @param expected what should be there
 * @param found what is there
 */
public record KeyProblem(String key, String expected, String found) {}
