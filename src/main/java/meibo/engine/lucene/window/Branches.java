package meibo.engine.lucene.window;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;

/** Takes queries apart as their weights do in Lucene, boosts and modes handed down alike. */
record Branches(IndexSearcher searcher) {

  Branch of(Query query, ScoreMode mode, float boost) throws IOException {
    return switch (query) {
      case BoostQuery b -> of(b.getQuery(), mode, boost * b.getBoost());
      case ConstantScoreQuery c ->
          new Branch.Constant(boost, of(c.getQuery(), ScoreMode.COMPLETE_NO_SCORES, 1));
      case DisjunctionMaxQuery d ->
          new Branch.Best(d.getTieBreakerMultiplier(), all(d.getDisjuncts(), mode, boost));
      case BooleanQuery b -> combined(b, mode, boost);
      default -> new Branch.Leaf(searcher.createWeight(query, mode, boost));
    };
  }

  private Branch combined(BooleanQuery query, ScoreMode mode, float boost) throws IOException {
    List<Branch> required = all(query.getClauses(Occur.MUST), mode, boost);
    List<Branch> filters = unscored(query, Occur.FILTER);
    List<Branch> optional = all(query.getClauses(Occur.SHOULD), mode, boost);
    List<Branch> unwanted = unscored(query, Occur.MUST_NOT);
    int atLeast = query.getMinimumNumberShouldMatch();
    if (required.isEmpty() && filters.isEmpty()) {
      return without(some(Math.max(1, atLeast), optional), unwanted);
    }
    Branch wanted = without(every(required, filters), unwanted);
    if (optional.isEmpty()) {
      return wanted;
    }
    Branch more = some(Math.max(1, atLeast), optional);
    return atLeast > 0
        ? new Branch.All(List.of(wanted, more), List.of())
        : new Branch.Preferring(wanted, more);
  }

  private static Branch without(Branch wanted, List<Branch> unwanted) {
    return unwanted.isEmpty() ? wanted : new Branch.Except(wanted, some(1, unwanted));
  }

  private static Branch some(int atLeast, List<Branch> branches) {
    return branches.size() == 1 ? branches.getFirst() : new Branch.Some(atLeast, branches);
  }

  private static Branch every(List<Branch> branches, List<Branch> filters) {
    return branches.size() == 1 && filters.isEmpty()
        ? branches.getFirst()
        : new Branch.All(branches, filters);
  }

  private List<Branch> unscored(BooleanQuery query, Occur occur) throws IOException {
    return all(query.getClauses(occur), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  private List<Branch> all(Collection<Query> queries, ScoreMode mode, float boost)
      throws IOException {
    List<Branch> branches = new ArrayList<>();
    for (Query query : queries) {
      branches.add(of(query, mode, boost));
    }
    return branches;
  }
}
