package meibo.catalog;

/** Whether an organization is in the cluster today. */
public enum Status implements Coded {
  /** In the cluster, as far as the sources say. */
  ACTIVE("active"),
  /** Was in the cluster and has left, closed or become part of another. */
  FORMER("former"),
  /** The sources do not say. */
  UNKNOWN("unknown");

  private final String id;

  Status(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
