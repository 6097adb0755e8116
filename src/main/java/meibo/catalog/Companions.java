package meibo.catalog;

import java.util.List;
import java.util.Optional;

/**
 * All of a catalog but its organizations: few enough to be held in memory however large the
 * directory is.
 *
 * @param userDictionary rows of surface, segments, readings and part of speech that the tokenizer
 *     must follow; empty where there are none
 */
public record Companions(
    DirectoryInfo directory,
    Optional<Outline> outline,
    Vocabulary vocabulary,
    List<Concept> thesaurus,
    String userDictionary,
    List<CaseStudy> caseStudies,
    List<Facility> facilities,
    List<SupportService> services) {

  public Companions {
    thesaurus = List.copyOf(thesaurus);
    caseStudies = List.copyOf(caseStudies);
    facilities = List.copyOf(facilities);
    services = List.copyOf(services);
  }
}
