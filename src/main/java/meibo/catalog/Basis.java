package meibo.catalog;

/** Why an organization is listed: 掲載根拠. */
public enum Basis implements Coded {
  /** A news or official page places it in the cluster. */
  REPORTED("reported"),
  /** Only a public register places its office there. */
  REGISTERED("registered"),
  /** Outside the cluster, but part of its story. */
  RELATED("related");

  private final String id;

  Basis(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
