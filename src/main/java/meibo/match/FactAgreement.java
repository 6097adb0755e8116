package meibo.match;

import java.util.Optional;
import meibo.catalog.Coded;

/** Whether a row and a record state the same fact. */
public enum FactAgreement implements Coded {
  EQUAL("equal"),
  UNKNOWN("unknown"),
  DIFFERENT("different");

  private final String id;

  FactAgreement(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  static FactAgreement of(Optional<String> row, Optional<String> record) {
    if (row.isEmpty() || record.isEmpty()) {
      return UNKNOWN;
    }
    return row.equals(record) ? EQUAL : DIFFERENT;
  }
}
