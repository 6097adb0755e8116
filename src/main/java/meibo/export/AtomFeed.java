package meibo.export;

import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import meibo.catalog.DirectoryInfo;
import meibo.catalog.Entry;
import meibo.catalog.Labels;
import meibo.catalog.Language;
import meibo.catalog.Text;
import meibo.index.DocumentBuilder;
import meibo.search.Found;
import meibo.search.SearchAddress;
import meibo.search.SearchQuery;

/** A feed (RFC 4287) of the hits, to be told of new and changed entries. */
final class AtomFeed {

  /** The year in which the ids were minted; it must never change (RFC 4151). */
  private static final String MINTED = "2026";

  /** What an entry without any date is said to have changed at, since the feed needs a time. */
  private static final Instant UNKNOWN = Instant.EPOCH;

  private final SearchQuery query;
  private final Language language;
  private final Publication publication;
  private final XMLStreamWriter out;
  private boolean begun;

  AtomFeed(SearchQuery query, Publication publication, OutputStream out) {
    this.query = query;
    this.language = query.language();
    this.publication = publication;
    try {
      this.out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
    } catch (XMLStreamException e) {
      throw new IllegalStateException("every Java writes XML", e);
    }
  }

  void write(Hits hits) {
    hits.each(this::hit);
    xml(
        () -> {
          if (!begun) {
            begin(publication.built());
          }
          out.writeEndElement();
          out.writeEndDocument();
          out.flush();
        });
  }

  /** The newest comes first, so that the first hit says when the feed changed. */
  private void hit(Found found) {
    xml(
        () -> {
          if (!begun) {
            begin(updated(found.entry()));
          }
          entry(found.entry());
        });
  }

  private void begin(Instant updated) throws XMLStreamException {
    begun = true;
    String parameters = SearchAddress.formatWithLanguage(query(query));
    out.writeStartDocument("UTF-8", "1.0");
    out.writeStartElement("feed");
    out.writeDefaultNamespace("http://www.w3.org/2005/Atom");
    out.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", language.id());
    element("id", tag("/search" + suffix(parameters)));
    element("title", title());
    element("updated", updated.toString());
    link("self", publication.address().apply("/search.atom" + suffix(parameters)));
    link("alternate", publication.home(language));
    out.writeStartElement("author");
    element("name", owner());
    out.writeEndElement();
    rights().ifPresent(text -> xml(() -> element("rights", text)));
  }

  private void entry(Entry entry) throws XMLStreamException {
    out.writeStartElement("entry");
    element("id", tag("/" + entry.key()));
    element("title", entry.name().in(language));
    element("updated", updated(entry).toString());
    link("alternate", publication.page(entry.key(), language));
    category(entry.type().id(), Labels.of(entry.type()));
    for (String sector : entry.sectors()) {
      category(sector, publication.vocabulary().sector(sector).label());
    }
    element("summary", entry.description().preferring(language).orElse(""));
    out.writeEndElement();
  }

  private void category(String term, Text label) throws XMLStreamException {
    out.writeEmptyElement("category");
    out.writeAttribute("term", term);
    out.writeAttribute("label", printable(label.preferring(language).orElse(term)));
  }

  private void link(String relation, String address) throws XMLStreamException {
    out.writeEmptyElement("link");
    out.writeAttribute("rel", relation);
    out.writeAttribute("href", address);
  }

  private void element(String name, String text) throws XMLStreamException {
    out.writeStartElement(name);
    out.writeCharacters(printable(text));
    out.writeEndElement();
  }

  private String title() {
    String name = publication.name(language);
    return query.hasWords() ? name + ": " + query.q() : name;
  }

  private String owner() {
    return publication
        .directory()
        .owner()
        .flatMap(o -> o.name().preferring(language))
        .orElseGet(() -> publication.name(language));
  }

  private Optional<String> rights() {
    DirectoryInfo directory = publication.directory();
    List<String> lines = Attributions.lines(directory, language);
    Optional<String> licence = directory.licence().flatMap(l -> l.name().preferring(language));
    return licence.map(
        l -> lines.isEmpty() ? l : l + (language == Language.JA ? "。" : ". ") + lines.getFirst());
  }

  /** The name of a thing that outlives its address (RFC 4151). */
  private String tag(String specific) {
    return "tag:" + publication.host() + "," + MINTED + ":" + specific;
  }

  private static Instant updated(Entry entry) {
    return DocumentBuilder.updated(entry)
        .map(d -> d.firstDay().atStartOfDay(ZoneOffset.UTC).toInstant())
        .map(i -> i.truncatedTo(ChronoUnit.SECONDS))
        .orElse(UNKNOWN);
  }

  /** The search without its order, which a feed has of its own. */
  private static SearchQuery query(SearchQuery query) {
    return new SearchQuery(
        query.q(),
        query.selection(),
        Optional.empty(),
        1,
        SearchQuery.DEFAULT_SIZE,
        query.language());
  }

  private static String suffix(String parameters) {
    return parameters.isEmpty() ? "" : "?" + parameters;
  }

  /** The text without the few characters that XML 1.0 does not have. */
  private static String printable(String text) {
    return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "");
  }

  private interface Xml {
    void write() throws XMLStreamException;
  }

  private static void xml(Xml xml) {
    try {
      xml.write();
    } catch (XMLStreamException e) {
      throw new UncheckedIOException(new java.io.IOException(e));
    }
  }
}
