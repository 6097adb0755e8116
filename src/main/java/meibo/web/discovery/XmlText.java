package meibo.web.discovery;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML as a stream: elements with text, and elements with attributes alone. */
final class XmlText implements AutoCloseable {

  /** The platform's own, whatever else a library of spreadsheets brings along. */
  private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

  private final XMLStreamWriter out;

  XmlText(OutputStream out) {
    try {
      this.out = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      this.out.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** Begins an element; namespaces and attributes are given as name, value, name, value … */
  void start(String name, String... attributes) {
    try {
      out.writeStartElement(name);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  void end() {
    try {
      out.writeEndElement();
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  void element(String name, String text, String... attributes) {
    try {
      out.writeStartElement(name);
      attributes(attributes);
      out.writeCharacters(text);
      out.writeEndElement();
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  void empty(String name, String... attributes) {
    try {
      out.writeEmptyElement(name);
      attributes(attributes);
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  @Override
  public void close() {
    try {
      out.writeEndDocument();
      out.close();
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private void attributes(String... namesAndValues) throws XMLStreamException {
    for (int i = 0; i < namesAndValues.length; i += 2) {
      out.writeAttribute(namesAndValues[i], namesAndValues[i + 1]);
    }
  }

  private static IllegalStateException broken(XMLStreamException e) {
    return new IllegalStateException("cannot write XML", e);
  }
}
