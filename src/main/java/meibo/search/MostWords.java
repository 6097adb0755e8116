package meibo.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import meibo.search.QueryAnalysis.Analysis;

/**
 * Most of the telling words of a query.
 *
 * @param atLeast how many of them have to match
 */
record MostWords(int atLeast, List<Unit> telling) {

  private static final int LONG = 3;

  /** Empty where the query has too few words for "most" to be less than all. */
  static Optional<MostWords> of(Analysis words) {
    List<Unit> telling = new ArrayList<>();
    words.required().forEach(u -> tell(u, telling));
    // More than half, so that what is missing never outweighs what is there.
    int atLeast = telling.size() / 2 + 1;
    boolean fewer = atLeast < telling.size() || telling.size() < words.required().size();
    if (telling.size() > 1 && fewer) {
      return Optional.of(new MostWords(atLeast, telling));
    }
    return words.sentence() ? terms(telling) : Optional.empty();
  }

  /**
   * In a sentence of three and more telling words nobody knows which of them the records use: that
   * most match is what the visitor asks for, and those that match all come first.
   */
  static Optional<MostWords> ofLongSentence(Analysis words) {
    List<Unit> telling = new ArrayList<>();
    words.required().forEach(u -> tell(u, telling));
    return words.sentence() && telling.size() >= LONG
        ? Optional.of(new MostWords(telling.size() / 2 + 1, telling))
        : Optional.empty();
  }

  /** Of a need in two words, the one that is a term of the field is most of it. */
  private static Optional<MostWords> terms(List<Unit> telling) {
    List<Unit> terms = telling.stream().filter(u -> u.concept().isPresent()).toList();
    return terms.isEmpty() || telling.size() < 2
        ? Optional.empty()
        : Optional.of(new MostWords(1, terms));
  }

  Match match(UnitMatches units) {
    return new Match.Any(atLeast, telling.stream().map(units::match).toList());
  }

  /** A compound is taken apart; one with a name in it stands or falls as a whole. */
  private static void tell(Unit unit, List<Unit> telling) {
    if (unit.bond() != Unit.Bond.ALL || unit.concept().isPresent()) {
      if (!unit.generic()) {
        telling.add(unit);
      }
    } else {
      unit.parts().forEach(p -> tell(p, telling));
    }
  }
}
