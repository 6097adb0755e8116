package meibo.web.api;

import java.util.List;
import java.util.Map;
import meibo.catalog.Coded;
import meibo.catalog.EntryType;
import meibo.index.Facet;
import meibo.search.FacetValue;
import meibo.search.Highlight;
import meibo.search.Hit;
import meibo.search.SearchQuery;
import meibo.search.SearchResults;
import meibo.search.SortOrder;
import meibo.web.Json;
import tools.jackson.core.JsonGenerator;

/** The answer of {@code /api/v1/search}. */
final class SearchAnswer {

  private static final double TENTHS = 10;

  private final SearchResults results;
  private final double tookMs;
  private final Map<String, String> links;
  private final boolean scored;
  private final RecordWriter writer = new RecordWriter();
  private final JsonGenerator json = writer.json();

  SearchAnswer(SearchResults results, double tookMs, Map<String, String> links) {
    this.results = results;
    this.tookMs = tookMs;
    this.links = links;
    SearchQuery query = results.query();
    this.scored = query.hasWords() && query.order() == SortOrder.RELEVANCE;
  }

  /** The facets that an answer has: of all types together, or of the one. */
  static List<Facet> facets(SearchQuery query) {
    return query.type().map(Facet::of).orElseGet(() -> List.of(Facet.values()));
  }

  byte[] json() {
    json.writeStartObject();
    numbers();
    types();
    hits("hits", results.hits());
    hits("near", results.near());
    Json.member(json, "didYouMean", results.didYouMean());
    facets();
    json.writeObjectPropertyStart("links");
    links.forEach(json::writeStringProperty);
    json.writeEndObject();
    json.writeEndObject();
    return writer.written();
  }

  private void numbers() {
    json.writeNumberProperty("total", results.total());
    json.writeNumberProperty("page", results.query().page());
    json.writeNumberProperty("size", results.query().size());
    json.writeNumberProperty("pages", results.pages());
    json.writeNumberProperty("tookMs", Math.round(tookMs * TENTHS) / TENTHS);
    json.writeNumberProperty("unknownYear", results.unknownYear());
  }

  private void types() {
    json.writeObjectPropertyStart("types");
    for (EntryType type : EntryType.values()) {
      json.writeNumberProperty(type.id(), results.types().getOrDefault(type, 0));
    }
    json.writeEndObject();
  }

  private void hits(String key, List<Hit> hits) {
    json.writeArrayPropertyStart(key);
    hits.forEach(this::hit);
    json.writeEndArray();
  }

  private void hit(Hit hit) {
    writer.startRecord("type", hit.entry().type().id(), hit.record());
    if (scored) {
      json.writeNumberProperty("score", hit.score());
    }
    Json.members(json, "highlights", hit.highlights(), this::highlight);
    Json.member(json, "why", hit.why().stream().map(Coded::id).toList());
    json.writeEndObject();
  }

  private void highlight(Highlight highlight) {
    json.writeStringProperty("field", highlight.field());
    json.writeArrayPropertyStart("ranges");
    for (Highlight.Range range : highlight.ranges()) {
      json.writeStartArray();
      json.writeNumber(range.start());
      json.writeNumber(range.end());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private void facets() {
    json.writeObjectPropertyStart("facets");
    for (Facet facet : facets(results.query())) {
      List<FacetValue> values = results.facets().getOrDefault(facet, List.of());
      Json.members(json, facet.id(), values, this::value);
    }
    json.writeEndObject();
  }

  private void value(FacetValue value) {
    json.writeStringProperty("value", value.value());
    Json.member(json, "label", value.label());
    json.writeNumberProperty("count", value.count());
    json.writeBooleanProperty("selected", value.selected());
  }
}
