package meibo.engine.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import meibo.search.Answer;
import meibo.search.Found;
import meibo.search.Match;
import meibo.search.Question;
import meibo.search.Selection;
import meibo.search.SortOrder;
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
  private final Narrowing narrowing;
  private final List<Query> bases = new ArrayList<>();

  LuceneSearch(CatalogSearcher searcher, Question question) {
    this.searcher = searcher;
    this.question = question;
    this.selection = question.selection();
    this.sort = sort(question);
    this.queries = new LuceneQueries(searcher);
    this.narrowing = new Narrowing(selection, queries);
  }

  Answer answer() throws IOException {
    NarrowedSets sets = new NarrowedSets(searcher, narrowing);
    Counting counting = new Counting(searcher, selection, sets);
    int stages = question.stages().size();
    for (int stage = 0; stage < stages; stage++) {
      if (base(stage) instanceof MatchNoDocsQuery) {
        continue;
      }
      Optional<Answer> answer =
          question.counted() ? counted(stage, sets, counting) : uncounted(stage, sets);
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
      new WholeSet(searcher, question, narrowing.all(base(stage)), sort).each(sink);
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

  private boolean isEverything(int stage) {
    return question.stages().get(stage).match() instanceof Match.Everything;
  }

  private boolean isEmpty(int stage) throws IOException {
    if (isEverything(stage)) {
      return false;
    }
    return !findsAny(searcher, narrowing.ofType(base(stage)));
  }

  /** True where any entry matches. */
  static boolean findsAny(CatalogSearcher searcher, Query query) throws IOException {
    if (query instanceof MatchNoDocsQuery) {
      return false;
    }
    TopDocs first =
        searcher.search(new ConstantScoreQuery(query), new TopScoreDocCollectorManager(1, 1));
    return first.scoreDocs.length > 0;
  }

  /** Empty where the stage finds no entry of the wanted type. */
  private Optional<Answer> counted(int stage, NarrowedSets sets, Counting counting)
      throws IOException {
    RankedHits ranked = isEverything(stage) ? everything(stage) : ranked(stage, sets.all());
    HitSet all = ranked.all();
    HitSet ofAnyType = sets.ofAnyType(all);
    HitSet hits = sets.ofType(ofAnyType);
    counting.addTypes(all, ofAnyType);
    if (isPassedOver(stage, hits.size())) {
      return Optional.empty();
    }
    return Optional.of(
        new Answer(
            stage,
            hits.size(),
            counting.types(),
            counting.facets(all, hits),
            unknownYear(stage),
            page(ranked.first())));
  }

  private RankedHits ranked(int stage, Optional<HitSet> shown) throws IOException {
    Query query = base(stage);
    var best = new TopFieldCollectorManager(sort, window(), null, window());
    int segments = searcher.getIndexReader().leaves().size();
    return queries.isNarrow(query)
        ? searcher.search(query, new OneByOne(best, segments, shown))
        : new ByWindows(searcher, best, sort.needsScores(), shown).of(query);
  }

  /** Nothing need be looked for but the first entries in order. */
  private RankedHits everything(int stage) throws IOException {
    var first = new TopFieldCollectorManager(sort, window(), null, window());
    return new RankedHits(
        searcher.everything(), searcher.search(narrowing.all(base(stage)), first));
  }

  private Optional<Answer> uncounted(int stage, NarrowedSets sets) throws IOException {
    Optional<HitSet> shown = sets.all();
    RankedHits ranked = ranked(stage, shown);
    int total = shown.map(ranked.all()::common).orElseGet(ranked.all()::size);
    return isPassedOver(stage, total)
        ? Optional.empty()
        : Optional.of(
            new Answer(stage, total, Map.of(), Map.of(), unknownYear(stage), page(ranked.first())));
  }

  private boolean isPassedOver(int stage, int total) throws IOException {
    return total == 0 && (!selection.isNarrowed() || isEmpty(stage));
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
    return selection.year().isEmpty() ? 0 : searcher.count(narrowing.ofUnknownYear(base(stage)));
  }

  /** Rewritten once: a fuzzy word is looked up in the terms for each question otherwise. */
  private Query base(int stage) throws IOException {
    while (bases.size() <= stage) {
      bases.add(searcher.rewrite(queries.query(question.stages().get(bases.size()).match())));
    }
    return bases.get(stage);
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
