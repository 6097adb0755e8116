package meibo.engine.lucene.window;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Queries over a {@link LetterIndex}, nested in every way in which queries are combined. */
record RandomQueries(Random random) {

  private static final int DEPTH = 3;

  Query any() {
    return nested(DEPTH);
  }

  /** A query and tiers far above what it scores. */
  Query preferring() {
    List<Query> tiers = Stream.generate(this::fixed).limit(1 + random.nextInt(3)).toList();
    return new BooleanQuery.Builder()
        .add(any(), Occur.MUST)
        .add(new DisjunctionMaxQuery(tiers, 0), Occur.SHOULD)
        .build();
  }

  private Query fixed() {
    return new BoostQuery(new ConstantScoreQuery(nested(1)), 1_000 * (1 + random.nextInt(5)));
  }

  Query word() {
    return new TermQuery(new Term(field(), letter()));
  }

  private Query nested(int depth) {
    return switch (random.nextInt(depth == 0 ? 3 : 9)) {
      case 0 -> word();
      case 1 -> phrase();
      case 2 -> random.nextInt(4) == 0 ? MatchAllDocsQuery.INSTANCE : word();
      case 3 -> new BoostQuery(nested(depth - 1), 0.5f + random.nextInt(4));
      case 4 -> new BoostQuery(new ConstantScoreQuery(nested(depth - 1)), random.nextInt(9));
      case 5, 6 -> new DisjunctionMaxQuery(several(depth - 1), random.nextInt(3) * 0.1f);
      default -> combined(depth - 1);
    };
  }

  private Query combined(int depth) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    several(depth).forEach(q -> query.add(q, occur()));
    query.add(nested(depth), random.nextBoolean() ? Occur.MUST : Occur.SHOULD);
    List<Query> more = random.nextBoolean() ? several(depth) : List.of();
    more.forEach(q -> query.add(q, Occur.SHOULD));
    return query.setMinimumNumberShouldMatch(more.isEmpty() ? 0 : random.nextInt(4)).build();
  }

  private Occur occur() {
    List<Occur> likely =
        List.of(Occur.MUST, Occur.SHOULD, Occur.SHOULD, Occur.FILTER, Occur.MUST_NOT);
    return likely.get(random.nextInt(likely.size()));
  }

  private List<Query> several(int depth) {
    List<Query> queries = new ArrayList<>();
    IntStream.range(0, 1 + random.nextInt(5)).forEach(_ -> queries.add(nested(depth)));
    return queries;
  }

  private Query phrase() {
    return new PhraseQuery(
        field(), Stream.generate(this::letter).limit(2 + random.nextInt(2)).toArray(String[]::new));
  }

  private String field() {
    return random.nextInt(3) == 0 ? "two" : "one";
  }

  private String letter() {
    int at = random.nextInt(LetterIndex.LETTERS.length());
    return LetterIndex.LETTERS.substring(at, at + 1);
  }
}
