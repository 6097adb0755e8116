package meibo.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import meibo.catalog.EntryType;
import meibo.index.Facet;
import meibo.index.IndexField;
import meibo.index.Standing;
import meibo.search.Answer;
import meibo.search.Deadline;
import meibo.search.Found;
import meibo.search.Match;
import meibo.search.Question;
import meibo.search.Selection;
import meibo.search.SortOrder;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/** One question on its way through one searcher. */
final class LuceneSearch {

  private final CatalogSearcher searcher;
  private final Question question;
  private final Selection selection;
  private final Sort sort;
  private final LuceneQueries queries;
  private final List<Query> bases = new ArrayList<>();

  LuceneSearch(CatalogSearcher searcher, Question question) {
    this.searcher = searcher;
    this.question = question;
    this.selection = question.selection();
    this.sort = sort(question);
    this.queries = new LuceneQueries(searcher);
  }

  Answer answer() throws IOException {
    int stages = question.stages().size();
    for (int stage = 0; stage < stages; stage++) {
      if (base(stage) instanceof MatchNoDocsQuery) {
        continue;
      }
      Optional<Answer> answer = question.counted() ? counted(stage) : uncounted(stage);
      if (answer.isPresent()) {
        return answer.get();
      }
    }
    return new Answer(stages, 0, Map.of(), Map.of(), 0, List.of());
  }

  /** All hits in order. */
  void each(Consumer<Found> sink) throws IOException {
    int stage = stage();
    if (stage < question.stages().size()) {
      new WholeSet(searcher, question, narrowed(stage), sort).each(sink);
    }
  }

  /** The first stage that finds an entry of the wanted type, filters left aside. */
  private int stage() throws IOException {
    int stage = 0;
    while (stage < question.stages().size() && isEmpty(stage)) {
      stage++;
    }
    return stage;
  }

  private boolean isEmpty(int stage) throws IOException {
    if (question.stages().get(stage).match() instanceof Match.Everything) {
      return false;
    }
    return !findsAny(searcher, ofType(base(stage)));
  }

  /** True where any entry matches. */
  static boolean findsAny(CatalogSearcher searcher, Query query) throws IOException {
    Deadline.check();
    if (query instanceof MatchNoDocsQuery) {
      return false;
    }
    TopDocs first =
        searcher.search(new ConstantScoreQuery(query), new TopScoreDocCollectorManager(1, 1));
    return first.scoreDocs.length > 0;
  }

  /** Empty where the stage finds no entry of the wanted type. */
  private Optional<Answer> counted(int stage) throws IOException {
    RankedHits hits =
        searcher.search(narrowed(stage), new Timed<>(new RankedHits.Collecting(sort, window())));
    int total = hits.all().size();
    if (isPassedOver(stage, total)) {
      return Optional.empty();
    }
    FacetCounts counts = searcher.facets().count(hits.all());
    return Optional.of(
        new Answer(
            stage,
            total,
            types(stage, counts),
            facets(stage, counts),
            unknownYear(stage),
            page(hits.first())));
  }

  private Optional<Answer> uncounted(int stage) throws IOException {
    TopFieldDocs docs =
        searcher.search(
            narrowed(stage),
            new Timed<>(new TopFieldCollectorManager(sort, window(), null, Integer.MAX_VALUE)));
    int total = (int) docs.totalHits.value();
    return isPassedOver(stage, total)
        ? Optional.empty()
        : Optional.of(new Answer(stage, total, Map.of(), Map.of(), unknownYear(stage), page(docs)));
  }

  private boolean isPassedOver(int stage, int total) throws IOException {
    return total == 0 && (!selection.isNarrowed() || isEmpty(stage));
  }

  /** Each facet without its own selection. */
  private Map<Facet, Map<String, Integer>> facets(int stage, FacetCounts counts)
      throws IOException {
    Map<Facet, Map<String, Integer>> facets = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      FacetCounts open = selection.values(facet).isEmpty() ? counts : sideways(stage, facet);
      facets.put(facet, open.of(facet));
    }
    return facets;
  }

  private FacetCounts sideways(int stage, Facet facet) throws IOException {
    Map<Facet, List<String>> others = new EnumMap<>(selection.filters());
    others.remove(facet);
    return counts(ofType(filtered(inYear(base(stage)), others)));
  }

  private FacetCounts counts(Query query) throws IOException {
    HitSet hits = searcher.search(new ConstantScoreQuery(query), new Timed<>(HitSet.manager()));
    return searcher.facets().count(hits);
  }

  /**
   * Types that an earlier stage finds are counted there, since asking for them alone would stop
   * there.
   */
  private Map<EntryType, Integer> types(int last, FacetCounts here) throws IOException {
    Map<EntryType, Integer> types = new EnumMap<>(here.types());
    if (selection.type().isPresent()) {
      Set<EntryType> open = EnumSet.complementOf(EnumSet.of(selection.type().get()));
      for (int stage = 0; stage <= last && !open.isEmpty(); stage++) {
        Map<EntryType, Integer> found = counts(and(base(stage), ofTypes(open))).types();
        types.putAll(
            found.isEmpty() || !selection.isNarrowed()
                ? found
                : counts(and(filtered(inYear(base(stage))), ofTypes(found.keySet()))).types());
        open.removeAll(found.keySet());
      }
    }
    return types;
  }

  private List<Found> page(TopFieldDocs docs) throws IOException {
    ScoreDoc[] all = docs.scoreDocs;
    int from = Math.min(question.from(), all.length);
    List<Found> found = new ArrayList<>(all.length - from);
    for (ScoreDoc doc : Arrays.asList(all).subList(from, all.length)) {
      found.add(LuceneEngine.read(searcher, doc.doc, score((FieldDoc) doc)));
    }
    return found;
  }

  private float score(FieldDoc doc) {
    return question.sort() == SortOrder.RELEVANCE ? (float) doc.fields[0] : 0;
  }

  /** At least 1, since a collector cannot collect nothing. */
  private int window() {
    return Math.max(1, question.from() + question.size());
  }

  private int unknownYear(int stage) throws IOException {
    if (selection.year().isEmpty()) {
      return 0;
    }
    Query unknown = queries.query(new Match.Term(IndexField.YEARS_KNOWN, Standing.YEARS_UNKNOWN));
    return searcher.count(and(filtered(ofType(base(stage))), unknown));
  }

  /** Rewritten once: a fuzzy word is looked up in the terms for each question otherwise. */
  private Query base(int stage) throws IOException {
    while (bases.size() <= stage) {
      bases.add(searcher.rewrite(queries.query(question.stages().get(bases.size()).match())));
    }
    return bases.get(stage);
  }

  private Query narrowed(int stage) throws IOException {
    return ofType(filtered(inYear(base(stage))));
  }

  private Query ofType(Query query) {
    return selection.type().map(t -> and(query, ofTypes(Set.of(t)))).orElse(query);
  }

  private static Query ofTypes(Set<EntryType> types) {
    return LuceneQueries.facetted(LuceneDocuments.TYPE, types.stream().map(EntryType::id).toList());
  }

  private Query filtered(Query query) {
    return filtered(query, selection.filters());
  }

  private static Query filtered(Query query, Map<Facet, List<String>> filters) {
    Query narrowed = query;
    for (Map.Entry<Facet, List<String>> filter : filters.entrySet()) {
      narrowed = and(narrowed, LuceneQueries.facetted(filter.getKey().id(), filter.getValue()));
    }
    return narrowed;
  }

  private Query inYear(Query query) throws IOException {
    if (selection.year().isEmpty()) {
      return query;
    }
    int year = selection.year().get();
    Query begun = and(query, years(IndexField.SINCE_YEAR, Integer.MIN_VALUE, year));
    return and(begun, years(IndexField.UNTIL_YEAR, year, Integer.MAX_VALUE));
  }

  private Query years(IndexField field, int first, int last) throws IOException {
    return queries.query(new Match.Years(field, first, last));
  }

  private static Query and(Query scoring, Query filter) {
    return new BooleanQuery.Builder().add(scoring, Occur.MUST).add(filter, Occur.FILTER).build();
  }

  static Sort sort(Question question) {
    SortField ties = LuceneDocuments.ties();
    if (question.sort() == SortOrder.RELEVANCE) {
      return new Sort(SortField.FIELD_SCORE, ties);
    }
    boolean backwards = question.sort().isBackwards();
    return new Sort(
        LuceneDocuments.order(question.sort().field(question.language()), backwards), ties);
  }
}
