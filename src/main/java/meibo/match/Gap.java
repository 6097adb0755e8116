package meibo.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import meibo.match.Leftover.Joint;

/** What the longer of two keys has more, where the shorter is its beginning and a later piece. */
record Gap(List<Leftover> leftovers) {

  /** Single characters meet by chance. */
  private static final int SHORTEST = 2;

  static Optional<Gap> of(String shorter, String longer) {
    if (shorter.length() >= longer.length()) {
      return Optional.empty();
    }
    int common = common(shorter, longer);
    for (int cut = common; cut >= SHORTEST; cut--) {
      String rest = shorter.substring(cut);
      int at = rest.length() < SHORTEST ? -1 : longer.indexOf(rest, cut);
      if (at > cut) {
        return Optional.of(gap(longer, cut, at, at + rest.length()));
      }
    }
    return Optional.empty();
  }

  private static Gap gap(String longer, int cut, int at, int end) {
    List<Leftover> leftovers = new ArrayList<>();
    // 北都女学院大学 is no 北都大学 with a level left out.
    Joint joint = longer.startsWith("大学", at) ? Joint.JOINED : Joint.BETWEEN;
    leftovers.add(new Leftover(longer.substring(cut, at), joint));
    if (end < longer.length()) {
      leftovers.add(new Leftover(longer.substring(end), Joint.SEAM));
    }
    return new Gap(leftovers);
  }

  private static int common(String one, String other) {
    int i = 0;
    while (i < one.length() && i < other.length() && one.charAt(i) == other.charAt(i)) {
      i++;
    }
    return i;
  }
}
