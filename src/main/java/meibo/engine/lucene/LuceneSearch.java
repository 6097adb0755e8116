package meibo.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import meibo.catalog.EntryType;
import meibo.index.Facet;
import meibo.index.IndexField;
import meibo.index.Standing;
import meibo.search.Answer;
import meibo.search.Found;
import meibo.search.Match;
import meibo.search.Question;
import meibo.search.Selection;
import meibo.search.SortOrder;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopFieldDocs;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.jspecify.annotations.Nullable;

/** One question on its way through one searcher. */
final class LuceneSearch {

  /** Hits that an export holds at a time: enough to make passes rare, little to hold. */
  private static final int EXPORT_WINDOW = 10_000;

  private final CatalogSearcher searcher;
  private final Question question;
  private final Selection selection;
  private final Sort sort;
  private final List<Query> bases = new ArrayList<>();

  LuceneSearch(CatalogSearcher searcher, Question question) {
    this.searcher = searcher;
    this.question = question;
    this.selection = question.selection();
    this.sort = sort(question);
  }

  Answer answer() throws IOException {
    int stages = question.stages().size();
    if (searcher.facets().isEmpty()) {
      return nothing(stages);
    }
    for (int stage = 0; stage < stages; stage++) {
      Answer answer = question.counted() ? counted(stage) : uncounted(stage);
      if (answer.total() > 0 || !isEmpty(stage)) {
        return answer;
      }
    }
    return nothing(stages);
  }

  /** All hits in order, a window at a time, each window behind the last hit of the one before. */
  void each(Consumer<Found> sink) throws IOException {
    int stage = stage();
    if (stage == question.stages().size()) {
      return;
    }
    Query query = narrowed(stage);
    FieldDoc last = null;
    ScoreDoc[] window;
    do {
      window = top(query, EXPORT_WINDOW, last).scoreDocs;
      Map<Integer, Document> read = read(window);
      for (ScoreDoc doc : window) {
        last = (FieldDoc) doc;
        sink.accept(LuceneDocuments.found(taken(read, doc.doc), score(last)));
      }
    } while (window.length == EXPORT_WINDOW);
  }

  /**
   * The stored fields of a window, read in the order in which they lie: neighbours share a
   * compressed block, which is then unpacked once and not for each of them.
   */
  private Map<Integer, Document> read(ScoreDoc[] window) throws IOException {
    int[] order = Arrays.stream(window).mapToInt(d -> d.doc).sorted().toArray();
    StoredFields stored = searcher.storedFields();
    Map<Integer, Document> read = HashMap.newHashMap(order.length);
    for (int doc : order) {
      read.put(doc, stored.document(doc));
    }
    return read;
  }

  private static Document taken(Map<Integer, Document> read, int doc) {
    return Objects.requireNonNull(read.remove(doc));
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
    if (question.stages().get(stage) instanceof Match.Everything) {
      return false;
    }
    Query query = selection.type().isPresent() ? and(base(stage), type()) : base(stage);
    TopDocs first =
        searcher.search(new ConstantScoreQuery(query), new TopScoreDocCollectorManager(1, 1));
    return first.scoreDocs.length == 0;
  }

  private Answer counted(int stage) throws IOException {
    DrillDownQuery drill = new DrillDownQuery(LuceneDocuments.FACETS, inYear(base(stage)));
    selection.type().ifPresent(t -> drill.add(LuceneDocuments.TYPE, t.id()));
    selection.filters().forEach((facet, values) -> values.forEach(v -> drill.add(facet.id(), v)));
    var result =
        new DrillSideways(searcher, LuceneDocuments.FACETS, searcher.facets().orElseThrow())
            .search(drill, new TopFieldCollectorManager(sort, window(), null, Integer.MAX_VALUE));
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
    TopFieldDocs docs = top(narrowed(stage), window(), null);
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
    for (EntryType type : EntryType.values()) {
      for (int earlier = 0; earlier < stage; earlier++) {
        Query ofType = LuceneQueries.facetted(LuceneDocuments.TYPE, List.of(type.id()));
        if (searcher.count(and(base(earlier), ofType)) > 0) {
          types.put(type, searcher.count(and(filtered(inYear(base(earlier))), ofType)));
          break;
        }
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

  private TopFieldDocs top(Query query, int size, @Nullable FieldDoc after) throws IOException {
    return searcher.search(
        query, new TopFieldCollectorManager(sort, size, after, Integer.MAX_VALUE));
  }

  /** At least 1, since a collector cannot collect nothing. */
  private int window() {
    return Math.max(1, question.from() + question.size());
  }

  private int unknownYear(int stage) throws IOException {
    if (selection.year().isEmpty()) {
      return 0;
    }
    Query unknown =
        LuceneQueries.query(new Match.Term(IndexField.YEARS_KNOWN, Standing.YEARS_UNKNOWN));
    Query ofType = selection.type().isPresent() ? and(base(stage), type()) : base(stage);
    return searcher.count(and(filtered(ofType), unknown));
  }

  /** Rewritten once: a fuzzy word is looked up in the terms for each question otherwise. */
  private Query base(int stage) throws IOException {
    while (bases.size() <= stage) {
      bases.add(searcher.rewrite(LuceneQueries.query(question.stages().get(bases.size()))));
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

  private Query inYear(Query query) {
    return selection
        .year()
        .map(
            year ->
                and(
                    and(query, years(IndexField.SINCE_YEAR, Integer.MIN_VALUE, year)),
                    years(IndexField.UNTIL_YEAR, year, Integer.MAX_VALUE)))
        .orElse(query);
  }

  private static Query years(IndexField field, int first, int last) {
    return LuceneQueries.query(new Match.Years(field, first, last));
  }

  private static Query and(Query scoring, Query filter) {
    return new BooleanQuery.Builder().add(scoring, Occur.MUST).add(filter, Occur.FILTER).build();
  }

  private static Answer nothing(int stages) {
    return new Answer(stages, 0, Map.of(), Map.of(), 0, List.of());
  }

  private static Sort sort(Question question) {
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
