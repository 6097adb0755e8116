package meibo.catalog;

/** The phase of a project in which a support service helps, in its natural order. */
public enum Phase implements Coded {
  /** Finding needs. */
  NEEDS("needs"),
  /** Research. */
  RESEARCH("research"),
  /** Development. */
  DEVELOPMENT("development"),
  /** Approval and regulation. */
  REGULATORY("regulatory"),
  /** Sales and markets. */
  MARKET("market"),
  /** Money, in any phase. */
  FUNDING("funding"),
  /** Rooms and equipment, in any phase. */
  FACILITY("facility");

  private final String id;

  Phase(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
