package meibo.load;

/** A line of a data file, without its end: well-formed UTF-8. */
final class Line {

  private final int number;
  private final byte[] bytes;

  Line(int number, byte[] bytes) {
    this.number = number;
    this.bytes = bytes;
  }

  /** From 1. */
  int number() {
    return number;
  }

  /** The bytes themselves, not a copy. */
  byte[] bytes() {
    return bytes;
  }
}
