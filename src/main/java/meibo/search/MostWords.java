package meibo.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import meibo.search.QueryAnalysis.Analysis;

/**
 * Most of the telling words of a query.
 *
 * @param atLeast how many of them have to match
 * @param names what has to match besides
 */
record MostWords(int atLeast, List<Unit> telling, List<Unit> names) {

  private static final int LONG = 3;

  /** Empty where the query has too few words for "most" to be less than all. */
  static Optional<MostWords> of(Analysis words) {
    List<Unit> telling = telling(words);
    // More than half, so that what is missing never outweighs what is there.
    int atLeast = telling.size() / 2 + 1;
    boolean fewer = atLeast < telling.size() || telling.size() < words.required().size();
    return telling.size() > 1 && fewer
        ? Optional.of(new MostWords(atLeast, telling, List.of()))
        : Optional.empty();
  }

  /**
   * In a sentence of three and more telling words nobody knows which of them the records use: that
   * most match is what the visitor asks for, and those that match all come first.
   */
  static Optional<MostWords> ofLongSentence(Analysis words) {
    List<Unit> telling = telling(words);
    return words.sentence() && telling.size() >= LONG
        ? Optional.of(new MostWords(telling.size() / 2 + 1, telling, List.of()))
        : Optional.empty();
  }

  /**
   * The terms of the field in a need that says more than any record: any of them in a sentence, and
   * in bare words where they are most. Names say which is meant, so that all of them must match.
   */
  static Optional<MostWords> terms(Analysis words) {
    List<Unit> telling = telling(words);
    List<Unit> terms = telling.stream().filter(u -> u.concept().isPresent()).toList();
    List<Unit> names = telling.stream().filter(u -> u.named() && u.concept().isEmpty()).toList();
    boolean most = 2 * terms.size() > telling.size() - names.size();
    boolean fewer = telling.size() > 1 || words.required().size() > 1;
    return terms.isEmpty() || !fewer || !(words.sentence() || most)
        ? Optional.empty()
        : Optional.of(new MostWords(1, terms, names));
  }

  Match match(UnitMatches units) {
    Match most = new Match.Any(atLeast, telling.stream().map(units::match).toList());
    return names.isEmpty()
        ? most
        : Match.all(Stream.concat(Stream.of(most), names.stream().map(units::match)).toList());
  }

  private static List<Unit> telling(Analysis words) {
    List<Unit> telling = new ArrayList<>();
    words.required().forEach(u -> tell(u, telling));
    return telling;
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
