package meibo.catalog;

import java.util.List;
import java.util.Optional;

/**
 * Something the cluster made happen, with those who took part: 事例.
 *
 * @param organizations ids of organizations that took part
 * @param otherOrganizations names of those who took part and are not in the directory
 */
public record CaseStudy(
    String id,
    Optional<Stage> stage,
    Text title,
    Text summary,
    List<String> sectors,
    List<String> organizations,
    List<String> otherOrganizations,
    Optional<PartialDate> year,
    List<String> products,
    List<Source> sources)
    implements Entry {

  public CaseStudy {
    sectors = List.copyOf(sectors);
    organizations = List.copyOf(organizations);
    otherOrganizations = List.copyOf(otherOrganizations);
    products = List.copyOf(products);
    sources = List.copyOf(sources);
  }

  @Override
  public EntryType type() {
    return EntryType.CASE_STUDY;
  }

  @Override
  public Name name() {
    return new Name(title.ja(), Optional.empty(), title.en());
  }

  @Override
  public Text description() {
    return summary;
  }
}
