package meibo.catalog;

import java.util.Optional;

/**
 * Where something is.
 *
 * @param facility the id of the facility in whose building it is
 */
public record Address(
    Optional<String> postalCode,
    Optional<String> text,
    Optional<String> building,
    Optional<String> facility) {}
