package meibo.catalog;

import java.util.List;
import java.util.Optional;

/** A building or installation of the cluster: 施設. */
public record Facility(
    String id,
    Name name,
    List<String> aliases,
    Optional<Address> address,
    Optional<Location> location,
    Optional<PartialDate> opened,
    Optional<PartialDate> closed,
    Optional<PartialDate> planned,
    Text description,
    List<Source> sources)
    implements Entry {

  public Facility {
    aliases = List.copyOf(aliases);
    sources = List.copyOf(sources);
  }

  @Override
  public EntryType type() {
    return EntryType.FACILITY;
  }
}
