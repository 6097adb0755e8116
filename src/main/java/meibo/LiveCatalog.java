package meibo;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import meibo.catalog.Companions;
import meibo.catalog.DirectoryInfo;
import meibo.catalog.EntryKey;
import meibo.catalog.EntryType;
import meibo.catalog.Facility;
import meibo.catalog.Language;
import meibo.catalog.Outline;
import meibo.catalog.Term;
import meibo.catalog.Vocabulary;
import meibo.index.Facet;
import meibo.load.SmallFiles;
import meibo.search.Answer;
import meibo.search.CatalogSearch;
import meibo.search.EngineSearch;
import meibo.search.Found;
import meibo.search.Generation;
import meibo.search.Match;
import meibo.search.Question;
import meibo.search.Related;
import meibo.search.SearchEngine;
import meibo.search.SearchQuery;
import meibo.search.SearchResults;
import meibo.search.Selection;
import meibo.search.Similar;
import meibo.search.SortOrder;
import meibo.search.Suggestion;

/**
 * The directory as it is now: when the engine moves to a new commit, questions are understood by
 * the vocabulary, thesaurus and dictionary of that commit.
 */
final class LiveCatalog implements CatalogSearch {

  /** Facilities whose names label the facet; more than this no page lists. */
  private static final int FACILITIES = 1_000;

  private final SearchEngine engine;
  private final AtomicReference<State> state;

  LiveCatalog(SearchEngine engine) {
    this.engine = engine;
    this.state = new AtomicReference<>(state(engine.generation()));
  }

  /** What holds for one commit. */
  private record State(
      Generation generation,
      DirectoryInfo directory,
      Optional<Outline> outline,
      Vocabulary vocabulary,
      EngineSearch search) {}

  Vocabulary vocabulary() {
    return now().vocabulary();
  }

  DirectoryInfo directory() {
    return now().directory();
  }

  Optional<Outline> outline() {
    return now().outline();
  }

  @Override
  public SearchResults search(SearchQuery query) {
    return now().search().search(query);
  }

  @Override
  public List<Found> named(Collection<String> texts, int limit) {
    return now().search().named(texts, limit);
  }

  @Override
  public void each(SearchQuery query, Consumer<Found> sink) {
    now().search().each(query, sink);
  }

  @Override
  public Optional<Found> find(EntryKey key) {
    return now().search().find(key);
  }

  @Override
  public Related related(Found entry) {
    return now().search().related(entry);
  }

  @Override
  public List<Suggestion> suggest(String typed, int limit, Language language) {
    return now().search().suggest(typed, limit, language);
  }

  @Override
  public List<Similar> similar(Found organization, int limit) {
    return now().search().similar(organization, limit);
  }

  @Override
  public boolean isReady() {
    return engine.isReady();
  }

  @Override
  public Generation generation() {
    return engine.generation();
  }

  private State now() {
    State current = state.get();
    Generation generation = engine.generation();
    if (current.generation().number() == generation.number()) {
      return current;
    }
    State next = state(generation);
    state.compareAndSet(current, next);
    return next;
  }

  private State state(Generation generation) {
    Companions companions = SmallFiles.companions(generation.smallFiles());
    Vocabulary vocabulary = complete(companions.vocabulary());
    EngineSearch search =
        new EngineSearch(
            engine, Archive.language(companions), vocabulary, companions.thesaurus(), facilities());
    return new State(generation, companions.directory(), companions.outline(), vocabulary, search);
  }

  private List<Facility> facilities() {
    return ask(Selection.of(EntryType.FACILITY), FACILITIES).hits().stream()
        .map(f -> (Facility) f.entry())
        .toList();
  }

  /** Ids that a directory without a vocabulary uses label themselves. */
  private Vocabulary complete(Vocabulary vocabulary) {
    if (vocabulary.closed()) {
      return vocabulary;
    }
    Map<Facet, Map<String, Integer>> used = ask(Selection.ALL, 1).facets();
    return new Vocabulary(
        with(vocabulary.categories(), used.getOrDefault(Facet.CATEGORY, Map.of())),
        with(vocabulary.sectors(), used.getOrDefault(Facet.SECTOR, Map.of())),
        with(vocabulary.clusters(), used.getOrDefault(Facet.CLUSTER, Map.of())),
        false);
  }

  private static List<Term> with(List<Term> terms, Map<String, Integer> used) {
    Stream<Term> more =
        used.keySet().stream()
            .filter(id -> !id.equals(Facet.NONE) && Vocabulary.find(terms, id).isEmpty())
            .sorted()
            .map(Term::unlabelled);
    return Stream.concat(terms.stream(), more).toList();
  }

  private Answer ask(Selection selection, int size) {
    return engine.ask(Question.one(new Match.Everything(), selection, SortOrder.NAME, size, true));
  }
}
