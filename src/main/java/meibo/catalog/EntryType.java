package meibo.catalog;

/** The four kinds of entry, in the order in which tabs show them and ties are broken. */
public enum EntryType implements Coded {
  ORGANIZATION("organization", "organizations"),
  CASE_STUDY("case-study", "case-studies"),
  FACILITY("facility", "facilities"),
  SERVICE("service", "services");

  private final String id;
  private final String path;

  EntryType(String id, String path) {
    this.id = id;
    this.path = path;
  }

  @Override
  public String id() {
    return id;
  }

  /** The first part of the address of such an entry's page: {@code organizations}. */
  public String path() {
    return path;
  }
}
