package meibo.catalog;

import java.util.List;
import java.util.Optional;

/** Anything with an id and a page of its own. */
public sealed interface Entry permits Organization, CaseStudy, Facility, SupportService {

  /** Kebab-case ASCII, unique within {@link #type()}. */
  String id();

  EntryType type();

  /** What it is called: an organization's or facility's name, a case study's or service's title. */
  Name name();

  /** What it is, in a sentence or two; empty where nobody wrote one. */
  Text description();

  /** Other names in use. */
  default List<String> aliases() {
    return List.of();
  }

  default List<String> sectors() {
    return List.of();
  }

  default List<String> products() {
    return List.of();
  }

  default Optional<Address> address() {
    return Optional.empty();
  }

  /** Where the facts come from; at least one. */
  List<Source> sources();

  /** Type and id together: ids alone may repeat between types. */
  default EntryKey key() {
    return new EntryKey(type(), id());
  }
}
