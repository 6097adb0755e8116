package meibo.web.discovery;

import java.io.ByteArrayOutputStream;
import meibo.catalog.DirectoryInfo;
import meibo.catalog.Language;
import meibo.web.PublicAddress;

/** How a browser or another search engine asks this one (OpenSearch 1.1). */
final class OpenSearchDescription {

  /** Characters that a short name may have (OpenSearch 1.1, ShortName). */
  private static final int SHORT_NAME = 16;

  private static final int LONG_NAME = 48;

  private final String name;
  private final PublicAddress address;
  private final Language language;

  OpenSearchDescription(DirectoryInfo directory, PublicAddress address, Language language) {
    this.name = directory.name().preferring(language).orElse("Meibo");
    this.address = address;
    this.language = language;
  }

  byte[] xml() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (XmlText xml = new XmlText(bytes)) {
      xml.start(
          "OpenSearchDescription",
          "xmlns",
          "http://a9.com/-/spec/opensearch/1.1/",
          "xmlns:moz",
          "http://www.mozilla.org/2006/browser/search/");
      names(xml);
      addresses(xml);
      xml.end();
    }
    return bytes.toByteArray();
  }

  private void names(XmlText xml) {
    xml.element("ShortName", first(name, SHORT_NAME));
    xml.element("LongName", first(name, LONG_NAME));
    xml.element(
        "Description",
        switch (language) {
          case JA -> name + "の企業・機関、事例、施設、支援サービスを探す";
          case EN -> "Organizations, case studies, facilities and services: " + name;
        });
    xml.element("Language", language.id());
    xml.element("InputEncoding", "UTF-8");
    xml.element("OutputEncoding", "UTF-8");
    xml.element("Image", address.url("/static/icon.svg"), "type", "image/svg+xml");
  }

  private void addresses(XmlText xml) {
    String page = language == Language.JA ? "/search" : "/en/search";
    String lang = "lang=" + language.id() + "&q={searchTerms}";
    url(xml, "results", "text/html", page + "?q={searchTerms}");
    url(xml, "results", "application/atom+xml", "/search.atom?" + lang);
    url(xml, "suggestions", "application/x-suggestions+json", "/opensearch/suggest?" + lang);
    url(
        xml,
        "self",
        "application/opensearchdescription+xml",
        "/opensearch.xml?lang=" + language.id());
    xml.element("moz:SearchForm", address.url(page));
  }

  private void url(XmlText xml, String relation, String type, String template) {
    xml.empty("Url", "rel", relation, "type", type, "template", address.url(template));
  }

  private static String first(String text, int characters) {
    return text.codePointCount(0, text.length()) <= characters
        ? text
        : text.substring(0, text.offsetByCodePoints(0, characters - 1)) + "…";
  }
}
