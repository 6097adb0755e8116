package meibo.match;

import meibo.catalog.Coded;

/** Which of an organization's names a row was compared with. */
public enum NameRole implements Coded {
  NAME("name", 0),
  ENGLISH("english", 0),
  /** Names that others may share. */
  ALIAS("alias", -0.3),
  /** A name that somebody else may bear by now. */
  FORMER("former", -0.4);

  private final String id;
  private final double weight;

  NameRole(String id, double weight) {
    this.id = id;
    this.weight = weight;
  }

  @Override
  public String id() {
    return id;
  }

  double weight() {
    return weight;
  }
}
