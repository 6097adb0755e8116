package meibo.search;

import java.util.List;

/**
 * An organization like another one, with what they share.
 *
 * @param sectors ids of sectors that both have
 * @param caseStudies ids of case studies that name both
 * @param words words that both use
 */
public record Similar(
    Found organization, List<String> sectors, List<String> caseStudies, List<String> words) {}
