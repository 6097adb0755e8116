package meibo.match;

import java.util.ArrayList;
import java.util.List;

/**
 * How a part of a row and a name agree.
 *
 * @param explained how many characters of the row the name accounts for
 * @param inRow what of the row is left over
 * @param inName what of the name is left over
 * @param doubt log odds taken away for names too short to tell, as a number from 0 down
 */
record Comparison(
    KnownName name,
    NameAgreement agreement,
    int explained,
    List<Leftover> inRow,
    List<Leftover> inName,
    double doubt) {

  Comparison {
    inRow = List.copyOf(inRow);
    inName = List.copyOf(inName);
  }

  static Comparison whole(KnownName name, NameAgreement agreement, int explained) {
    return new Comparison(name, agreement, explained, List.of(), List.of(), 0);
  }

  Comparison doubted(double less) {
    return new Comparison(name, agreement, explained, inRow, inName, doubt + less);
  }

  /** The same with more of the row that the name does not account for. */
  Comparison beside(List<Leftover> more) {
    List<Leftover> all = new ArrayList<>(inRow);
    all.addAll(more);
    boolean part = !more.isEmpty() && agreement == NameAgreement.EXACT;
    return new Comparison(
        name, part ? NameAgreement.CONTAINED : agreement, explained, all, inName, doubt);
  }
}
