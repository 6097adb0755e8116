package meibo.search;

import java.util.List;
import java.util.Optional;

/**
 * What an entry's page links to, each list by name.
 *
 * @param organizations for a case study: who took part; for a facility: who is in it; for a
 *     service: who gives it
 * @param neighbours other organizations in the same facility
 */
public record Related(
    List<Found> caseStudies,
    Optional<Found> facility,
    Optional<Found> parent,
    List<Found> children,
    List<Found> services,
    List<Found> neighbours,
    List<Found> organizations) {}
