package meibo.web.page;

import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The latest changes as an Atom feed (RFC 4287); what is still to come is not among them. */
final class ChangesFeed {

  private static final String ATOM = "http://www.w3.org/2005/Atom";
  private static final int ENTRIES = 100;

  private final Frame frame;
  private final List<Change> changes;
  private final Instant built;

  /**
   * @param built when the directory was made as it is now
   */
  ChangesFeed(Frame frame, Changes changes, Instant built) {
    this.frame = frame;
    LocalDate today = LocalDate.ofInstant(built, ZoneOffset.UTC);
    this.changes =
        changes.newest(2 * ENTRIES, ChangesPageBuilder.news()).stream()
            .filter(c -> !c.date().firstDay().isAfter(today))
            .limit(ENTRIES)
            .toList();
    this.built = built;
  }

  String xml() {
    StringWriter text = new StringWriter();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
      xml.writeStartDocument("utf-8", "1.0");
      xml.writeStartElement("feed");
      xml.writeDefaultNamespace(ATOM);
      xml.writeAttribute("xml:lang", frame.language().id());
      writeHead(xml);
      for (Change change : changes) {
        writeEntry(xml, change);
      }
      xml.writeEndDocument();
      return text.toString();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a feed into memory cannot fail", e);
    }
  }

  private void writeHead(XMLStreamWriter xml) throws XMLStreamException {
    String self = frame.links().absolute(SitePlace.CHANGES.path() + ".atom");
    write(xml, "id", self);
    write(xml, "title", frame.say(ChangesLabel.FEED_TITLE, frame.siteName()));
    write(xml, "updated", built.toString());
    writeLink(xml, "self", self);
    writeLink(xml, "alternate", frame.links().absolute(SitePlace.CHANGES.path()));
    xml.writeStartElement("author");
    write(xml, "name", frame.owner().map(Shown::text).orElseGet(frame::siteName));
    xml.writeEndElement();
  }

  private void writeEntry(XMLStreamWriter xml, Change change) throws XMLStreamException {
    String address = frame.links().absolute(Addresses.entryPlace(change.entry()));
    xml.writeStartElement("entry");
    write(xml, "id", address + "#" + change.kind().id() + "-" + change.date());
    write(
        xml,
        "title",
        frame.say(
            ChangesLabel.FEED_ENTRY,
            frame.say(change.kind().label()),
            change.name().in(frame.language()),
            frame.words().date(change.date())));
    write(xml, "updated", change.date().firstDay() + "T00:00:00Z");
    writeLink(xml, "alternate", address);
    xml.writeEndElement();
  }

  private static void writeLink(XMLStreamWriter xml, String relation, String href)
      throws XMLStreamException {
    xml.writeEmptyElement("link");
    xml.writeAttribute("rel", relation);
    xml.writeAttribute("href", href);
  }

  private static void write(XMLStreamWriter xml, String element, String text)
      throws XMLStreamException {
    xml.writeStartElement(element);
    xml.writeCharacters(text);
    xml.writeEndElement();
  }
}
