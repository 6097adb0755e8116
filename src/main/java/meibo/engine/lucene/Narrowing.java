package meibo.engine.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import meibo.catalog.EntryType;
import meibo.index.Facet;
import meibo.index.IndexField;
import meibo.index.Standing;
import meibo.search.Match;
import meibo.search.Selection;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;

/** The conditions of a selection, added to a query. */
record Narrowing(Selection selection, LuceneQueries queries) {

  /** All conditions. */
  Query all(Query query) throws IOException {
    return ofType(filtered(inYear(query)));
  }

  /** The type alone. */
  Query ofType(Query query) {
    Optional<EntryType> type = selection.type();
    return type.isEmpty()
        ? query
        : and(query, LuceneQueries.facetted(LuceneDocuments.TYPE, List.of(type.get().id())));
  }

  /** All conditions but the year, and that it is not recorded since or until when. */
  Query ofUnknownYear(Query query) throws IOException {
    Query unknown = queries.query(new Match.Term(IndexField.YEARS_KNOWN, Standing.YEARS_UNKNOWN));
    return and(filtered(ofType(query)), unknown);
  }

  /** The year alone. */
  Query inYear(Query query) throws IOException {
    if (selection.year().isEmpty()) {
      return query;
    }
    int year = selection.year().get();
    Query begun = and(query, years(IndexField.SINCE_YEAR, Integer.MIN_VALUE, year));
    return and(begun, years(IndexField.UNTIL_YEAR, year, Integer.MAX_VALUE));
  }

  private Query filtered(Query query) {
    Query narrowed = query;
    for (Map.Entry<Facet, List<String>> filter : selection.filters().entrySet()) {
      narrowed = and(narrowed, LuceneQueries.facetted(filter.getKey().id(), filter.getValue()));
    }
    return narrowed;
  }

  private Query years(IndexField field, int first, int last) throws IOException {
    return queries.query(new Match.Years(field, first, last));
  }

  private static Query and(Query scoring, Query filter) {
    return new BooleanQuery.Builder().add(scoring, Occur.MUST).add(filter, Occur.FILTER).build();
  }
}
