package meibo.web.page;

import meibo.catalog.Coded;

/** What may have changed, by the dates that records carry; a parameter of the page of changes. */
public enum ChangeKind implements Coded {
  /** An organization came: {@code since}. */
  ARRIVED("arrived"),
  /** An organization left or ended: {@code until}. */
  LEFT("left"),
  OPENED("opened"),
  CLOSED("closed"),
  PLANNED("planned"),
  /** A case study is of that year. */
  STUDY("case-study"),
  /** A source speaks for the address, as where somebody moved. */
  ADDRESS("address"),
  /** The record was looked through: {@code updated}. */
  REVIEWED("reviewed"),
  /** The latest source says so: {@code asOf}. */
  CONFIRMED("confirmed");

  private final String id;

  ChangeKind(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  Label label() {
    return switch (this) {
      case ARRIVED -> ChangesLabel.ARRIVED;
      case LEFT -> ChangesLabel.LEFT;
      case OPENED -> ChangesLabel.OPENED;
      case CLOSED -> ChangesLabel.CLOSED;
      case PLANNED -> ChangesLabel.PLANNED;
      case STUDY -> ChangesLabel.STUDY;
      case ADDRESS -> ChangesLabel.ADDRESS;
      case REVIEWED -> ChangesLabel.REVIEWED;
      case CONFIRMED -> ChangesLabel.CONFIRMED;
    };
  }
}
