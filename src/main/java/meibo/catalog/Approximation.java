package meibo.catalog;

/** How a number that is not exact relates to the true one. */
public enum Approximation implements Coded {
  ABOUT("about"),
  MORE_THAN("more than"),
  NEARLY("nearly");

  private final String id;

  Approximation(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
