package meibo.index;

import java.util.List;
import java.util.Set;
import meibo.catalog.Coded;
import meibo.catalog.EntryType;

/** What hits can be counted and narrowed by; the ids are parameters of the address. */
public enum Facet implements Coded {
  CATEGORY("category", EntryType.ORGANIZATION),
  SECTOR("sector", EntryType.ORGANIZATION, EntryType.CASE_STUDY),
  CLUSTER("cluster", EntryType.ORGANIZATION),
  FACILITY("facility", EntryType.ORGANIZATION),
  STATUS("status", EntryType.ORGANIZATION),
  BASIS("basis", EntryType.ORGANIZATION),
  HEADQUARTERS("headquarters", EntryType.ORGANIZATION),
  INITIAL("initial", EntryType.ORGANIZATION, EntryType.FACILITY),
  STAGE("stage", EntryType.CASE_STUDY),
  PHASE("phase", EntryType.SERVICE);

  /** The value of an entry that has none. */
  public static final String NONE = "none";

  private final String id;

  @SuppressWarnings("ImmutableEnumChecker") // a Set.of cannot change; Error Prone cannot see it
  private final Set<EntryType> types;

  Facet(String id, EntryType... types) {
    this.id = id;
    this.types = Set.of(types);
  }

  @Override
  public String id() {
    return id;
  }

  /** True where entries of the type have this facet. */
  public boolean isOf(EntryType type) {
    return types.contains(type);
  }

  /** The facets of a type, in the order in which pages show them. */
  public static List<Facet> of(EntryType type) {
    return List.of(values()).stream().filter(f -> f.isOf(type)).toList();
  }
}
