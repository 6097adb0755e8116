package meibo.catalog;

/** How far a case study has come. */
public enum Stage implements Coded {
  /** A study, not yet for sale. */
  RESEARCH("research"),
  /** On the market or on its way there. */
  PRODUCT("product");

  private final String id;

  Stage(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
