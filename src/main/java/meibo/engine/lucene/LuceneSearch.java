package meibo.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
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
    if (searcher.facets().isEmpty()) {
      return nothing(stages);
    }
    for (int stage = 0; stage < stages; stage++) {
      if (base(stage) instanceof MatchNoDocsQuery) {
        continue;
      }
      Answer answer = question.counted() ? counted(stage) : uncounted(stage);
      if (answer.total() > 0 || !isEmpty(stage)) {
        return answer;
      }
    }
    return nothing(stages);
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
    Query query = selection.type().isPresent() ? and(base(stage), type()) : base(stage);
    return !findsAny(searcher, query);
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

  private Answer counted(int stage) throws IOException {
    DrillDownQuery drill = new DrillDownQuery(LuceneDocuments.FACETS, inYear(base(stage)));
    selection.type().ifPresent(t -> drill.add(LuceneDocuments.TYPE, t.id()));
    selection.filters().forEach((facet, values) -> values.forEach(v -> drill.add(facet.id(), v)));
    var result =
        new DrillSideways(searcher, LuceneDocuments.FACETS, searcher.facets().orElseThrow())
            .search(
                drill,
                new Timed<>(new TopFieldCollectorManager(sort, window(), null, Integer.MAX_VALUE)));
    LuceneFacets facets = new LuceneFacets(result.facets);
    return new Answer(
        stage,
        (int) result.collectorResult.totalHits.value(),
        types(stage, facets.types()),
        facets.counts(),
        unknownYear(stage),
        page(result.collectorResult));
  }

  private Answer uncounted(int stage) throws IOException {
    TopFieldDocs docs =
        searcher.search(
            narrowed(stage),
            new Timed<>(new TopFieldCollectorManager(sort, window(), null, Integer.MAX_VALUE)));
    return new Answer(
        stage, (int) docs.totalHits.value(), Map.of(), Map.of(), unknownYear(stage), page(docs));
  }

  /**
   * Types that an earlier stage finds are counted there, since asking for them alone would stop
   * there.
   */
  private Map<EntryType, Integer> types(int stage, Map<EntryType, Integer> here)
      throws IOException {
    Map<EntryType, Integer> types = new EnumMap<>(here);
    List<Integer> findsOthers = findsOthers(stage);
    for (EntryType type : EntryType.values()) {
      for (int earlier : findsOthers) {
        Query ofType = LuceneQueries.facetted(LuceneDocuments.TYPE, List.of(type.id()));
        if (searcher.count(and(base(earlier), ofType)) > 0) {
          types.put(type, searcher.count(and(filtered(inYear(base(earlier))), ofType)));
          break;
        }
      }
    }
    return types;
  }

  /** The stages before this one that find anything, if only of types that are not wanted. */
  private List<Integer> findsOthers(int stage) throws IOException {
    List<Integer> stages = new ArrayList<>();
    if (selection.type().isPresent()) {
      for (int earlier = 0; earlier < stage; earlier++) {
        if (findsAny(searcher, base(earlier))) {
          stages.add(earlier);
        }
      }
    }
    return stages;
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
    Query ofType = selection.type().isPresent() ? and(base(stage), type()) : base(stage);
    return searcher.count(and(filtered(ofType), unknown));
  }

  /** Rewritten once: a fuzzy word is looked up in the terms for each question otherwise. */
  private Query base(int stage) throws IOException {
    while (bases.size() <= stage) {
      bases.add(searcher.rewrite(queries.query(question.stages().get(bases.size()).match())));
    }
    return bases.get(stage);
  }

  private Query narrowed(int stage) throws IOException {
    Query query = filtered(inYear(base(stage)));
    return selection.type().isPresent() ? and(query, type()) : query;
  }

  private Query type() {
    return LuceneQueries.facetted(
        LuceneDocuments.TYPE, List.of(selection.type().orElseThrow().id()));
  }

  private Query filtered(Query query) {
    Query narrowed = query;
    for (Map.Entry<Facet, List<String>> filter : selection.filters().entrySet()) {
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

  private static Answer nothing(int stages) {
    return new Answer(stages, 0, Map.of(), Map.of(), 0, List.of());
  }

  static Sort sort(Question question) {
    SortField ties = new SortField(IndexField.SORT_KEY.id(), SortField.Type.STRING);
    if (question.sort() == SortOrder.RELEVANCE) {
      return new Sort(SortField.FIELD_SCORE, ties);
    }
    boolean backwards = question.sort().isBackwards();
    SortField by =
        new SortField(
            question.sort().field(question.language()).id(),
            SortField.Type.STRING,
            backwards,
            backwards ? SortField.STRING_FIRST : SortField.STRING_LAST);
    return new Sort(by, ties);
  }
}
