package meibo.match;

/**
 * How likely a candidate is, as the sum of what speaks for and against it in log odds (Fellegi and
 * Sunter 1969): a logistic model whose weights are named and set by hand, against the labelled list
 * of the tests. {@code matching.md} says how.
 */
final class Scoring {

  /** From here a row is taken for the organization: 90 in 100. */
  static final double MATCH = Math.log(9);

  /** From here a person should look: 35 in 100. */
  static final double REVIEW = Math.log(35.0 / 65);

  /** Two candidates closer than this cannot be told apart: a factor of two. */
  static final double MARGIN = 0.7;

  /** A number that two records share makes them one, whatever the row calls it. */
  private static final double SAME_NUMBER = 6.5;

  private static final double OTHER_NUMBER = -6;

  /** Of a body and its unit, the one that accounts for more of the row is the better answer. */
  private static final double UNEXPLAINED = -1.0;

  /** Units of a body share its host. */
  private static final double SAME_HOST = 2.2;

  private Scoring() {}

  /** The log odds of a candidate. */
  static double logit(Comparison name, Features features) {
    return name.agreement().weight()
        + name.name().role().weight()
        + name.doubt()
        + UNEXPLAINED * (1 - features.explained())
        + features.inRow().inRow()
        + features.inName().inName()
        + features.legalForm().weight()
        + features.address().weight()
        + number(features.corporateNumber())
        + website(features.website());
  }

  /** Log odds as a score from 0 to 100. */
  static int score(double logit) {
    return (int) Math.round(100 / (1 + Math.exp(-logit)));
  }

  private static double number(FactAgreement agreement) {
    return switch (agreement) {
      case EQUAL -> SAME_NUMBER;
      case UNKNOWN -> 0;
      case DIFFERENT -> OTHER_NUMBER;
    };
  }

  private static double website(FactAgreement agreement) {
    return agreement == FactAgreement.EQUAL ? SAME_HOST : 0;
  }
}
