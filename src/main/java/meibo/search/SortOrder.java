package meibo.search;

import meibo.catalog.Coded;
import meibo.catalog.Language;
import meibo.index.IndexField;

/** The order of hits; ties are broken by type, then id. */
public enum SortOrder implements Coded {
  RELEVANCE("relevance", false),
  NAME("name", false),
  NAME_BACKWARDS("-name", true),
  SINCE("since", false),
  SINCE_BACKWARDS("-since", true),
  /** The newest record first, for feeds; not a value of the address. */
  NEWEST("newest", true);

  private final String id;
  private final boolean backwards;

  SortOrder(String id, boolean backwards) {
    this.id = id;
    this.backwards = backwards;
  }

  @Override
  public String id() {
    return id;
  }

  public boolean isBackwards() {
    return backwards;
  }

  /** The field that holds the order in a language; there is none for relevance. */
  public IndexField field(Language language) {
    return switch (this) {
      case RELEVANCE -> throw new IllegalArgumentException("relevance is no field");
      case NAME, NAME_BACKWARDS ->
          language == Language.JA ? IndexField.SORT_JA : IndexField.SORT_EN;
      case SINCE, SINCE_BACKWARDS -> IndexField.SORT_SINCE;
      case NEWEST -> IndexField.SORT_UPDATED;
    };
  }
}
