package meibo.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import meibo.catalog.Vocabulary;
import meibo.index.IndexField;
import meibo.index.Standing;
import meibo.search.QueryAnalysis.Analysis;
import meibo.search.SearchResults.How;
import meibo.search.Thesaurus.Reach;
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

  /** Plans the same with fewer words of the thesaurus; the last one plans with none. */
  private final Optional<Planner> smaller;

  Planner(NameAnalysis names, Thesaurus thesaurus, Expansions expansions, Vocabulary vocabulary) {
    this(
        new QueryAnalysis(names.tokens().morphology(), thesaurus),
        new Kinds(vocabulary),
        names,
        expansions,
        Reach.FAR.most());
  }

  private Planner(
      QueryAnalysis analysis, Kinds kinds, NameAnalysis names, Expansions expansions, int most) {
    this.kinds = kinds;
    this.analysis = analysis;
    this.units = new UnitMatches(expansions, most, names, Reach.NEAR);
    this.wide = new UnitMatches(expansions, most, names, Reach.FAR);
    this.tiers = new NameTiers(names, units);
    this.fuzzy = new FuzzyMatches(wide, tiers);
    this.smaller =
        most == 0
            ? Optional.empty()
            : Optional.of(new Planner(analysis, kinds, names, expansions, most / 2));
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
    List<MatchStage> stages = stages(words);
    return new Plan(
        words,
        IntStream.range(0, stages.size())
            .mapToObj(i -> bounded(stages.get(i), smaller -> smaller.stages(words).get(i)))
            .toList(),
        bounded(nearest(words), smaller -> smaller.nearest(words)),
        readAs(words));
  }

  /** The stage with as many words of the thesaurus as engines take. */
  private MatchStage bounded(MatchStage stage, Function<Planner, MatchStage> same) {
    return new MatchStage(
        stage.how(),
        stage.reach(),
        () -> {
          Match match = stage.match();
          for (Optional<Planner> next = smaller;
              next.isPresent() && Clauses.of(match) > Clauses.MOST;
              next = next.get().smaller) {
            match = same.apply(next.get()).match();
          }
          return match;
        });
  }

  private List<MatchStage> stages(Analysis words) {
    Optional<MatchStage> terms = terms(words);
    return Stream.of(
            mostOfLongSentence(words),
            Optional.of(all(Reach.NEAR, () -> allWords(words, units))),
            allWidely(words),
            leading(words),
            mostOf(words),
            terms.filter(t -> words.sentence()),
            slips(words),
            terms.filter(t -> !words.sentence()))
        .flatMap(Optional::stream)
        .toList();
  }

  private MatchStage nearest(Analysis words) {
    return new MatchStage(How.NOTHING, () -> finish(words, near(words)));
  }

  private Optional<MatchStage> mostOfLongSentence(Analysis words) {
    return MostWords.ofLongSentence(words)
        .map(most -> most(Reach.NEAR, () -> hits(words, most.match(units))));
  }

  private Optional<MatchStage> allWidely(Analysis words) {
    return words.required().stream().anyMatch(Planner::namesConcept)
        ? Optional.of(all(Reach.FAR, () -> allWords(words, wide)))
        : Optional.empty();
  }

  private Optional<MatchStage> leading(Analysis words) {
    return words
        .name()
        .flatMap(tiers::leading)
        .map(leading -> most(Reach.NEAR, () -> finish(words, leading)));
  }

  private Optional<MatchStage> mostOf(Analysis words) {
    return MostWords.of(words)
        .map(m -> most(Reach.FAR, () -> finish(words, fuzzy.helping(m.match(wide), words))));
  }

  private Optional<MatchStage> terms(Analysis words) {
    return MostWords.terms(words)
        .map(terms -> most(Reach.FAR, () -> finish(words, terms.match(wide))));
  }

  private Optional<MatchStage> slips(Analysis words) {
    return FuzzyMatches.mayHelp(words)
        ? Optional.of(new MatchStage(How.FUZZY, () -> finish(words, fuzzy.match(words))))
        : Optional.empty();
  }

  private static MatchStage all(Reach reach, Supplier<Match> plan) {
    return new MatchStage(How.ALL_WORDS, reach, plan);
  }

  private static MatchStage most(Reach reach, Supplier<Match> plan) {
    return new MatchStage(How.MOST_WORDS, reach, plan);
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
