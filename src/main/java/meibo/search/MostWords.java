package meibo.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Most of the telling words of a query.
 *
 * @param atLeast how many of them have to match
 */
record MostWords(int atLeast, List<Unit> telling) {

  /** Empty where the query has too few words for "most" to be less than all. */
  static Optional<MostWords> of(List<Unit> required) {
    List<Unit> telling = new ArrayList<>();
    required.forEach(u -> tell(u, telling));
    // More than half, so that what is missing never outweighs what is there.
    int atLeast = telling.size() / 2 + 1;
    boolean fewer = atLeast < telling.size() || telling.size() < required.size();
    return telling.isEmpty() || !fewer || telling.size() < 2
        ? Optional.empty()
        : Optional.of(new MostWords(atLeast, telling));
  }

  Match match(UnitMatches units) {
    return new Match.Any(atLeast, telling.stream().map(units::match).toList());
  }

  /** A compound without a name in it is taken apart; one with a name stands or falls as a whole. */
  private static void tell(Unit unit, List<Unit> telling) {
    if (unit.parts().isEmpty() || unit.proper() || unit.concept().isPresent()) {
      if (!unit.generic()) {
        telling.add(unit);
      }
    } else {
      unit.parts().forEach(p -> tell(p, telling));
    }
  }
}
