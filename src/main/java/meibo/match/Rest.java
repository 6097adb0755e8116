package meibo.match;

import java.util.Collection;
import java.util.Comparator;
import meibo.catalog.Coded;

/**
 * What is left over when a row and a name are laid on one another: in the row what the name does
 * not explain, in the name what the row does not have. The worst of several counts.
 */
public enum Rest implements Coded {
  NOTHING("nothing", 0, 0),
  /** Another organization of the directory. */
  ORGANIZATION("organization", 0, -4),
  /** Streets, floors, titles. */
  NOISE("noise", -0.2, -0.4),
  /** Words that say nothing about which body it is: 附属, a campus. */
  NEUTRAL("neutral", -0.5, -0.5),
  /** A department, a branch, a plant: a part of the body. */
  UNIT("unit", -0.9, -4.3),
  /** The body that a unit belongs to; only names have it, for units are known by their own name. */
  OWNER("owner", -0.9, -1.3),
  /** A trade word: of 武田薬品工業, 工業. */
  TRADE("trade", -2.6, -1.2),
  /** A place that the address does not confirm. */
  PLACE("place", -2.5, -2.5),
  /** A unit that may as well be a company: 大塚製薬 and 大塚製薬工場. */
  LOOSE_UNIT("loose-unit", -2.4, -4.3),
  /** Other words, set apart by a blank or mark. */
  OTHER_APART("other-apart", -2.5, -3.5),
  /** Other words. */
  OTHER("other", -5.2, -5),
  /** A body of another kind: a university's hospital, alumni, cooperative. */
  KIND("kind", -7, -7);

  private final String id;
  private final double inRow;
  private final double inName;

  Rest(String id, double inRow, double inName) {
    this.id = id;
    this.inRow = inRow;
    this.inName = inName;
  }

  @Override
  public String id() {
    return id;
  }

  double inRow() {
    return inRow;
  }

  double inName() {
    return inName;
  }

  static Rest worstInRow(Collection<Rest> rests) {
    return rests.stream().min(Comparator.comparingDouble(Rest::inRow)).orElse(NOTHING);
  }

  static Rest worstInName(Collection<Rest> rests) {
    return rests.stream().min(Comparator.comparingDouble(Rest::inName)).orElse(NOTHING);
  }
}
