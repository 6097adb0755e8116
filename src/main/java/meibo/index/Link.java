package meibo.index;

import java.util.Locale;

/** How one entry points to another. */
public enum Link {
  /** An organization to the one that it belongs to. */
  PARENT,
  /** An organization to the facility that it is in. */
  FACILITY,
  /** A case study to an organization that took part. */
  PART,
  /** A service to the organization that gives it. */
  PROVIDER,
  /** An organization to a case study that it took part in. */
  SHARED;

  /** The keyword of entries that point so to {@code id}. */
  public String to(String id) {
    return name().toLowerCase(Locale.ROOT) + ":" + id;
  }
}
