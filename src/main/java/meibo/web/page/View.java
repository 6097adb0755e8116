package meibo.web.page;

import meibo.catalog.Coded;

/** How hits are laid out; a parameter of the search page alone. */
public enum View implements Coded {
  LIST("list"),
  TABLE("table");

  private final String id;

  View(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
