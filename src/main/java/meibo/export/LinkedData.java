package meibo.export;

import java.io.OutputStream;
import java.util.List;
import meibo.catalog.DirectoryInfo;
import meibo.catalog.Language;
import meibo.search.SearchAddress;
import meibo.search.SearchQuery;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** JSON-LD in the words of schema.org: a data set whose graph has a node for each entry. */
final class LinkedData {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final SearchQuery query;
  private final Publication publication;
  private final JsonGenerator out;

  LinkedData(SearchQuery query, Publication publication, OutputStream out) {
    this.query = query;
    this.publication = publication;
    this.out = JSON.createGenerator(new Unclosed(out), JsonEncoding.UTF8);
  }

  void write(Hits hits) {
    Language language = query.language();
    out.writeStartObject();
    out.writeStringProperty("@context", "https://schema.org");
    out.writeStringProperty("@type", "Dataset");
    out.writeStringProperty("@id", self());
    out.writeStringProperty("name", publication.name(language));
    terms(publication.directory(), language);
    out.writeArrayPropertyStart("@graph");
    hits.each(
        found -> JSON.writeValue(out, new SchemaNode(found.entry(), language, publication).json()));
    out.writeEndArray();
    out.writeEndObject();
    out.close();
  }

  private void terms(DirectoryInfo directory, Language language) {
    directory
        .licence()
        .flatMap(DirectoryInfo.Licence::url)
        .ifPresent(u -> out.writeStringProperty("license", u));
    List<String> lines = Attributions.lines(directory, language);
    if (!lines.isEmpty()) {
      out.writeStringProperty("creditText", String.join(" / ", lines));
    }
  }

  private String self() {
    String address = SearchAddress.formatWithLanguage(query);
    return publication.address().apply("/search.jsonld" + (address.isEmpty() ? "" : "?" + address));
  }
}
