package meibo.catalog;

import java.util.List;
import java.util.Optional;

/**
 * A company, institute, hospital, university, supporter or public body: 企業・機関.
 *
 * @param category an id of the vocabulary's categories
 * @param since since when it is in the cluster (not when it was founded)
 * @param until until when it was in the cluster
 * @param updated the day on which a curator last went over the record
 * @param clusters ids of the vocabulary's areas
 * @param headquarters ISO 3166-1 or -2: {@code JP-28}
 * @param parent the id of the organization that it belongs to
 * @param parentName the name of a parent that is not in the directory
 * @param corporateNumber the 13 digits of 法人番号
 * @param ror the id in the Research Organization Registry
 */
public record Organization(
    String id,
    String category,
    Name name,
    List<String> aliases,
    List<String> formerNames,
    Optional<Status> status,
    Optional<Basis> basis,
    Optional<PartialDate> since,
    Optional<PartialDate> until,
    Optional<PartialDate> updated,
    List<String> sectors,
    List<String> clusters,
    Text description,
    List<String> products,
    Optional<Address> address,
    Optional<String> website,
    Optional<String> headquarters,
    Optional<String> parent,
    Optional<String> parentName,
    Optional<String> corporateNumber,
    Optional<String> ror,
    List<Source> sources)
    implements Entry {

  public Organization {
    aliases = List.copyOf(aliases);
    formerNames = List.copyOf(formerNames);
    sectors = List.copyOf(sectors);
    clusters = List.copyOf(clusters);
    products = List.copyOf(products);
    sources = List.copyOf(sources);
  }

  @Override
  public EntryType type() {
    return EntryType.ORGANIZATION;
  }

  public boolean isFormer() {
    return status.filter(Status.FORMER::equals).isPresent();
  }
}
