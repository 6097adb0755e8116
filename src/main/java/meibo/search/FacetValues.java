package meibo.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import meibo.catalog.Basis;
import meibo.catalog.Coded;
import meibo.catalog.Phase;
import meibo.catalog.Stage;
import meibo.catalog.Status;
import meibo.catalog.Term;
import meibo.catalog.Vocabulary;
import meibo.index.Facet;
import meibo.index.Initial;

/** Counts as a visitor sees them: labelled, in order, selected ones always there. */
final class FacetValues {

  /** Values of one facet in an answer (design §6). */
  private static final int MOST = 100;

  private final Vocabulary vocabulary;
  private final FacetLabels labels;

  FacetValues(Vocabulary vocabulary, FacetLabels labels) {
    this.vocabulary = vocabulary;
    this.labels = labels;
  }

  /** The facets of the wanted type, each there even where it has no value. */
  Map<Facet, List<FacetValue>> of(SearchQuery query, Answer answer) {
    List<Facet> wanted = query.type().map(Facet::of).orElse(List.of(Facet.values()));
    Map<Facet, List<FacetValue>> facets = new LinkedHashMap<>();
    for (Facet facet : wanted) {
      Map<String, Integer> counts = answer.facets().getOrDefault(facet, Map.of());
      facets.put(facet, values(facet, counts, query.selection().values(facet)));
    }
    return facets;
  }

  private List<FacetValue> values(Facet facet, Map<String, Integer> counts, List<String> selected) {
    List<String> order = vocabularyOrder(facet);
    List<FacetValue> values = new ArrayList<>();
    Stream.concat(counts.keySet().stream(), selected.stream())
        .distinct()
        .forEach(v -> values.add(value(facet, v, counts, selected)));
    values.sort(
        Comparator.comparing((FacetValue v) -> v.value().equals(Facet.NONE))
            .thenComparing(Comparator.comparingInt(FacetValue::count).reversed())
            .thenComparingInt(v -> place(order, v.value()))
            .thenComparing(FacetValue::value));
    return atMost(values);
  }

  private FacetValue value(
      Facet facet, String value, Map<String, Integer> counts, List<String> selected) {
    return new FacetValue(
        value, labels.label(facet, value), counts.getOrDefault(value, 0), selected.contains(value));
  }

  /** The first ones; a selected one stays wherever it stands. */
  private static List<FacetValue> atMost(List<FacetValue> values) {
    List<FacetValue> kept = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      if (i < MOST || values.get(i).selected()) {
        kept.add(values.get(i));
      }
    }
    return List.copyOf(kept);
  }

  private static int place(List<String> order, String value) {
    int place = order.indexOf(value);
    return place < 0 ? Integer.MAX_VALUE : place;
  }

  private List<String> vocabularyOrder(Facet facet) {
    return switch (facet) {
      case CATEGORY -> ids(vocabulary.categories());
      case SECTOR -> ids(vocabulary.sectors());
      case CLUSTER -> ids(vocabulary.clusters());
      case STATUS -> Coded.ids(Status.class);
      case BASIS -> Coded.ids(Basis.class);
      case STAGE -> Coded.ids(Stage.class);
      case PHASE -> Coded.ids(Phase.class);
      case INITIAL -> Initial.ALL;
      case FACILITY, HEADQUARTERS -> List.of();
    };
  }

  private static List<String> ids(List<Term> terms) {
    return terms.stream().map(Term::id).toList();
  }
}
