package meibo.search;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import meibo.catalog.Concept;
import meibo.catalog.EntryKey;
import meibo.catalog.EntryType;
import meibo.catalog.Facility;
import meibo.catalog.Language;
import meibo.catalog.Vocabulary;
import meibo.search.SearchResults.How;
import meibo.text.NameAnalysis;

/** The directory as an engine holds it: plans the question, asks, and explains the answer. */
public final class EngineSearch implements CatalogSearch {

  /** Weaker entries shown apart where nothing matches (design §6). */
  private static final int NEAR = 5;

  private final SearchEngine engine;
  private final Vocabulary vocabulary;
  private final NameAnalysis names;
  private final Expansions expansions;
  private final Planner planner;
  private final NameCandidates candidates;
  private final FacetValues facets;
  private final DidYouMean didYouMean;
  private final Suggester suggester;
  private final SimilarOrganizations similar;
  private final Relations relations;

  public EngineSearch(
      SearchEngine engine,
      NameAnalysis names,
      Vocabulary vocabulary,
      List<Concept> concepts,
      List<Facility> facilities) {
    this.engine = engine;
    this.vocabulary = vocabulary;
    this.names = names;
    Thesaurus thesaurus = new Thesaurus(concepts);
    this.expansions = new Expansions(thesaurus, engine);
    this.planner = new Planner(names, thesaurus, expansions, vocabulary);
    this.candidates = new NameCandidates(names);
    this.facets = new FacetValues(vocabulary, new FacetLabels(vocabulary, facilities));
    this.didYouMean = new DidYouMean(names);
    this.suggester = new Suggester(engine, names, vocabulary);
    this.similar = new SimilarOrganizations(engine, names.tokens());
    this.relations = new Relations(engine);
  }

  @Override
  public SearchResults search(SearchQuery query) {
    Planned planned = planned(query);
    Answer answer = engine.ask(question(query, planned, query.from(), query.size(), true));
    How how = planned.how(answer.stage());
    List<Rematch.Wanted> wanted = planned.wanted(expansions, planned.reach(answer.stage()));
    Rematch rematch = new Rematch(vocabulary, names, wanted, how);
    List<Hit> hits = answer.hits().stream().map(rematch::hit).toList();
    List<Hit> near = how == How.NOTHING ? near(query, planned) : List.of();
    return new SearchResults(
        query,
        how,
        answer.total(),
        answer.unknownYear(),
        types(answer),
        hits,
        near,
        didYouMean.names(query.q(), how, how == How.NOTHING ? near : hits),
        planned.plan().map(Planner.Plan::readAs).orElse(List.of()),
        facets.of(query, answer),
        engine.generation());
  }

  @Override
  public List<Found> named(Collection<String> texts, int limit) {
    Selection organizations = Selection.of(EntryType.ORGANIZATION);
    return engine.ask(Question.best(candidates.of(texts), organizations, limit)).hits();
  }

  @Override
  public void each(SearchQuery query, Consumer<Found> sink) {
    engine.each(question(query, planned(query), 0, Integer.MAX_VALUE, false), sink);
  }

  @Override
  public Optional<Found> find(EntryKey key) {
    return engine.find(key);
  }

  @Override
  public Related related(Found entry) {
    return relations.of(entry.entry());
  }

  @Override
  public List<Suggestion> suggest(String typed, int limit, Language language) {
    return suggester.suggest(typed, limit, language);
  }

  @Override
  public List<Similar> similar(Found organization, int limit) {
    return similar.to(organization, limit);
  }

  @Override
  public boolean isReady() {
    return engine.isReady();
  }

  @Override
  public Generation generation() {
    return engine.generation();
  }

  /**
   * How a query is understood: its units, then each stage as the engine is asked it, a line each.
   */
  public List<String> explain(String q) {
    Planner.Plan plan = planner.plan(q);
    return Stream.concat(
            Stream.of(plan.analysis().required() + " soft " + plan.analysis().soft()),
            plan.stages().stream().map(MatchStage::toString))
        .toList();
  }

  /** Stages with how each matches, and the plan behind them where there are words. */
  private record Planned(List<MatchStage> stages, Optional<Planner.Plan> plan) {

    How how(int stage) {
      return stage < stages.size() ? stages.get(stage).how() : How.NOTHING;
    }

    Thesaurus.Reach reach(int stage) {
      return stage < stages.size() ? stages.get(stage).reach() : Thesaurus.Reach.FAR;
    }

    List<Rematch.Wanted> wanted(Expansions expansions, Thesaurus.Reach reach) {
      return plan.stream()
          .flatMap(p -> p.shown())
          .flatMap(u -> Rematch.Wanted.of(u, expansions, reach))
          .toList();
    }
  }

  private Planned planned(SearchQuery query) {
    if (!query.hasWords()) {
      return new Planned(
          List.of(new MatchStage(How.EVERYTHING, Match.Everything::new)), Optional.empty());
    }
    Planner.Plan plan = planner.plan(query.q());
    return new Planned(plan.stages(), Optional.of(plan));
  }

  private static Question question(
      SearchQuery query, Planned planned, int from, int size, boolean counted) {
    return new Question(
        planned.stages(), query.selection(), query.order(), query.language(), from, size, counted);
  }

  private List<Hit> near(SearchQuery query, Planned planned) {
    if (planned.plan().isEmpty()) {
      return List.of();
    }
    Selection anyFilter = new Selection(query.type(), Map.of(), Optional.empty());
    Question question = Question.best(planned.plan().get().near().match(), anyFilter, NEAR);
    List<Rematch.Wanted> wanted = planned.wanted(expansions, Thesaurus.Reach.FAR);
    Rematch rematch = new Rematch(vocabulary, names, wanted, How.FUZZY);
    return engine.ask(question).hits().stream().map(rematch::hit).toList();
  }

  private static Map<EntryType, Integer> types(Answer answer) {
    Map<EntryType, Integer> types = new EnumMap<>(EntryType.class);
    for (EntryType type : EntryType.values()) {
      types.put(type, answer.types().getOrDefault(type, 0));
    }
    return types;
  }
}
