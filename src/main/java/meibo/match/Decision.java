package meibo.match;

import meibo.catalog.Coded;

/** What is to be done with a row. None is better than a wrong match. */
public enum Decision implements Coded {
  /** The row is this organization. */
  MATCH("match"),
  /** A person should look: it may be one of the candidates. */
  REVIEW("review"),
  /** The directory does not have it, or nobody could tell. */
  NONE("none");

  private final String id;

  Decision(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
