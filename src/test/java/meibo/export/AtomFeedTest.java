package meibo.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import meibo.search.SortOrder;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class AtomFeedTest {

  private static final Element FEED =
      feed(TinyExports.write(ExportFormat.ATOM, TinyExports.EVERYTHING, Map.of()));

  @Test
  void theFeedSaysWhatItIsAndWhereItIs() {
    assertThat(FEED.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
    assertThat(texts("id").getFirst()).isEqualTo("tag:list.example,2026:/search?type=all");
    assertThat(texts("title").getFirst()).isEqualTo("港の名簿");
    assertThat(texts("rights")).containsExactly("表示 4.0。出典：登記");
    assertThat(attributes("link", "href"))
        .startsWith("https://list.example/search.atom?type=all", "https://list.example/");
  }

  @Test
  void everyHitHasAnIdThatOutlivesItsAddressAndATime() {
    assertThat(texts("id")).contains("tag:list.example,2026:/organization/robot-arms");
    assertThat(texts("updated"))
        .hasSize(7)
        .allMatch(t -> t.matches("\\d{4}-\\d\\d-\\d\\dT00:00:00Z"))
        .contains("2024-01-31T00:00:00Z");
    assertThat(attributes("link", "href"))
        .contains("https://list.example/organizations/robot-arms");
    assertThat(attributes("category", "term")).contains("organization", "robotics");
  }

  @Test
  void itAsksForTheNewestFirst() {
    assertThat(Export.of(ExportFormat.ATOM, TinyExports.EVERYTHING, Map.of()).query().order())
        .isEqualTo(SortOrder.NEWEST);
  }

  @Test
  void aFeedWithoutHitsIsAFeed() {
    Element empty =
        feed(
            TinyExports.write(
                ExportFormat.ATOM, TinyExports.EVERYTHING.withWords("nothing"), Map.of()));
    assertThat(empty.getElementsByTagName("updated").item(0).getTextContent())
        .isEqualTo("2026-11-24T00:00:00Z");
    assertThat(empty.getElementsByTagName("entry").getLength()).isZero();
  }

  private static List<String> texts(String name) {
    return elements(name).stream().map(Element::getTextContent).toList();
  }

  private static List<String> attributes(String name, String attribute) {
    return elements(name).stream().map(e -> e.getAttribute(attribute)).toList();
  }

  private static List<Element> elements(String name) {
    NodeList nodes = FEED.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private static Element feed(byte[] xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
