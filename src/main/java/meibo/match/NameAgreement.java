package meibo.match;

import meibo.catalog.Coded;

/**
 * How a name in a row and a name in the directory agree, each with what it weighs in the score. The
 * weights are log odds: {@link Scoring} says how they were found.
 */
public enum NameAgreement implements Coded {
  /** The same but for legal form, width, case, old kanji, marks. */
  EXACT("exact", 5.0),
  /** The same sound as the recorded reading, or as the name spelled in kana or Latin letters. */
  READING("reading", 4.3),
  /** The same words in another order, without small ones. */
  SAME_WORDS("same-words", 4.4),
  /** The name stands whole in the row, and something is left over. */
  CONTAINED("contained", 4.4),
  /** The row is a part of the name. */
  PART("part", 4.0),
  /** One is the other with words left out in the middle. */
  GAPPED("gapped", 4.0),
  /** A short form as Japanese speakers make them. */
  SHORT_FORM("short-form", 2.7),
  /** The same sound as a reading that had to be guessed. */
  GUESSED_READING("guessed-reading", 2.9),
  /** A slip of the hand in a long name. */
  SLIP("slip", 3.0),
  /** English names that share their rare words. */
  SHARED_WORDS("shared-words", 2.4),
  /** The initials of an English name. */
  INITIALS("initials", 0.6),
  /** Alike, and no more. */
  ALIKE("alike", 0.6),
  NONE("none", -6);

  private final String id;
  private final double weight;

  NameAgreement(String id, double weight) {
    this.id = id;
    this.weight = weight;
  }

  @Override
  public String id() {
    return id;
  }

  double weight() {
    return weight;
  }
}
