package meibo.catalog;

/** The two languages of a directory. */
public enum Language implements Coded {
  JA("ja"),
  EN("en");

  private final String id;

  Language(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  public Language other() {
    return this == JA ? EN : JA;
  }
}
