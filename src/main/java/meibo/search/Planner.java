package meibo.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import meibo.catalog.Vocabulary;
import meibo.index.IndexField;
import meibo.index.Standing;
import meibo.search.QueryAnalysis.Analysis;
import meibo.search.SearchResults.How;
import meibo.text.Folding;
import meibo.text.NameAnalysis;

/**
 * Turns words into stages of matching (design §6): all words, then most words, then words with
 * slips. Each stage says both what is a hit and in which order.
 */
final class Planner {

  /** A verb or head noun of a sentence against the nouns that it is about. */
  private static final float SOFT = 0.3f;

  private final QueryAnalysis analysis;
  private final UnitMatches units;
  private final UnitMatches wide;
  private final NameTiers tiers;
  private final FuzzyMatches fuzzy;
  private final Kinds kinds;

  Planner(NameAnalysis names, Thesaurus thesaurus, Vocabulary vocabulary) {
    this.kinds = new Kinds(vocabulary);
    this.analysis = new QueryAnalysis(names.tokens().morphology(), thesaurus);
    this.units = new UnitMatches(thesaurus, names, Thesaurus.Reach.NEAR);
    this.wide = new UnitMatches(thesaurus, names, Thesaurus.Reach.FAR);
    this.tiers = new NameTiers(names, units);
    this.fuzzy = new FuzzyMatches(wide, tiers);
  }

  /**
   * @param stages what an engine is asked, one after the other
   * @param near what is shown apart where no stage finds anything
   * @param readAs words that name a kind of entries
   */
  record Plan(Analysis analysis, List<MatchStage> stages, MatchStage near, List<ReadAs> readAs) {

    /** The units that a hit may show a visitor. */
    Stream<Unit> shown() {
      Stream<Unit> quoted =
          analysis.within().stream()
              .map(Plan::text)
              .map(t -> Unit.word(t, Optional.empty(), false));
      return Stream.of(analysis.required().stream(), analysis.soft().stream(), quoted)
          .flatMap(s -> s);
    }

    private static String text(Clause clause) {
      return switch (clause) {
        case Clause.Word(String text) -> Folding.text(text);
        case Clause.Phrase(String text) -> Folding.text(text);
        case Clause.Within(Clause.Scope scope, Clause inner) -> text(inner);
        case Clause.Not(Clause inner) -> text(inner);
      };
    }
  }

  Plan plan(String q) {
    Analysis words = analysis.analyse(QueryParser.parse(q));
    List<MatchStage> stages = new ArrayList<>();
    MostWords.ofLongSentence(words)
        .ifPresent(most -> stages.add(most(() -> hits(words, most.match(units)))));
    stages.add(all(() -> allWords(words, units)));
    if (words.required().stream().anyMatch(Planner::namesConcept)) {
      stages.add(all(() -> allWords(words, wide)));
    }
    words
        .name()
        .flatMap(tiers::leading)
        .ifPresent(leading -> stages.add(most(() -> finish(words, leading))));
    MostWords.of(words)
        .ifPresent(
            most -> stages.add(most(() -> finish(words, fuzzy.helping(most.match(wide), words)))));
    if (FuzzyMatches.mayHelp(words)) {
      stages.add(new MatchStage(How.FUZZY, () -> finish(words, fuzzy.match(words))));
    }
    return new Plan(
        words,
        stages,
        new MatchStage(How.NOTHING, () -> finish(words, near(words))),
        readAs(words));
  }

  private static MatchStage all(Supplier<Match> plan) {
    return new MatchStage(How.ALL_WORDS, plan);
  }

  private static MatchStage most(Supplier<Match> plan) {
    return new MatchStage(How.MOST_WORDS, plan);
  }

  private static boolean namesConcept(Unit unit) {
    return unit.concept().isPresent() || unit.parts().stream().anyMatch(Planner::namesConcept);
  }

  private Match allWords(Analysis words, UnitMatches matches) {
    return words.required().isEmpty()
        ? finish(words, new Match.Everything())
        : hits(words, Match.all(words.required().stream().map(matches::match).toList()));
  }

  /** What matches by its words, or is just the name that the query is. */
  private Match hits(Analysis words, Match byWords) {
    List<Match> hits = new ArrayList<>(List.of(byWords));
    words.name().ifPresent(n -> hits.add(new Match.Fixed(0, Match.any(tiers.exact(n)))));
    return finish(words, Match.any(hits));
  }

  /** Scoped clauses, exclusions, soft words and the tiers are the same for every stage. */
  private Match finish(Analysis words, Match hits) {
    Match wanted = hits;
    if (!words.within().isEmpty()) {
      List<Match> scoped = words.within().stream().map(this::within).toList();
      wanted = Match.all(Stream.concat(Stream.of(hits), scoped.stream()).toList());
    }
    if (!words.unwanted().isEmpty()) {
      Match unwanted = Match.any(words.unwanted().stream().map(this::within).toList());
      wanted = new Match.Except(wanted, unwanted);
    }
    List<Match> kindsWanted = readAs(words).stream().map(Kinds::first).toList();
    if (!kindsWanted.isEmpty()) {
      wanted = new Match.Preferring(wanted, Match.any(kindsWanted));
    }
    if (!words.soft().isEmpty()) {
      Match soft = Match.any(words.soft().stream().map(units::match).toList());
      wanted = new Match.Preferring(wanted, new Match.Weighted(SOFT, soft));
    }
    return new Match.Preferring(wanted, Match.best(0, order(words)));
  }

  private List<ReadAs> readAs(Analysis words) {
    return kinds.of(Stream.concat(words.soft().stream(), words.required().stream()));
  }

  private List<Match> order(Analysis words) {
    List<Match> order = new ArrayList<>();
    // With a word aside (企業, 会社) the rest is not the whole of a name.
    List<Unit> asName = words.soft().isEmpty() ? words.required() : List.of();
    words.name().ifPresent(n -> order.addAll(tiers.exact(n)));
    words.name().ifPresent(n -> order.addAll(tiers.partial(n, asName)));
    order.add(
        new Match.Fixed(NameTiers.PRESENT, new Match.Term(IndexField.STANDING, Standing.PRESENT)));
    return order;
  }

  private Match within(Clause clause) {
    return switch (clause) {
      case Clause.Word(String text) ->
          Match.all(
              analysis.analyse(QueryParser.parse(text)).required().stream()
                  .map(units::match)
                  .toList());
      case Clause.Phrase(String text) -> UnitMatches.phrase(text, Layers.ALL);
      case Clause.Within(Clause.Scope scope, Clause inner) -> scoped(scope, inner);
      case Clause.Not(Clause inner) -> within(inner);
    };
  }

  private Match scoped(Clause.Scope scope, Clause inner) {
    List<Layers> places =
        switch (scope) {
          case NAME -> Layers.NAMES;
          case PRODUCT -> List.of(Layers.PRODUCT);
          case ADDRESS -> List.of(Layers.PLACE);
          case SECTOR -> List.of(Layers.KIND);
        };
    return switch (inner) {
      case Clause.Word(String text) ->
          Match.all(
              analysis.analyse(QueryParser.parse(text)).required().stream()
                  .map(u -> units.match(u, places))
                  .toList());
      case Clause.Phrase(String text) -> UnitMatches.phrase(text, places);
      case Clause.Within nested -> within(nested);
      case Clause.Not(Clause not) -> scoped(scope, not);
    };
  }

  /** Any telling word, however it matches. */
  private Match near(Analysis words) {
    List<Match> any =
        words.required().stream().filter(u -> !u.generic()).map(fuzzy::loosely).toList();
    return Match.any(any);
  }
}
