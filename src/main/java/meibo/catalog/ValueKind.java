package meibo.catalog;

/** What kind of value of a figure this is; most are plain counts and have no kind. */
public enum ValueKind implements Coded {
  /** The round number that was passed at that date. */
  MILESTONE("milestone");

  private final String id;

  ValueKind(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
