package meibo.web.discovery;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import meibo.catalog.Entry;
import meibo.catalog.Language;
import meibo.catalog.PartialDate;
import meibo.index.DocumentBuilder;
import meibo.search.CatalogSearch;
import meibo.search.SearchQuery;
import meibo.web.PublicAddress;
import meibo.web.page.Pages;

/**
 * Every page of the directory in both languages, for search engines (sitemaps.org 0.9), each with
 * the other as its {@code hreflang} alternate. A directory of more pages than a file may name is
 * split, with an index of the parts.
 */
final class Sitemap {

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  /** Addresses that a file may hold (sitemaps.org). */
  static final int MOST_ADDRESSES = 50_000;

  private static final int PLACES = MOST_ADDRESSES / Language.values().length;

  private final CatalogSearch search;
  private final PublicAddress address;
  private final long entries;

  Sitemap(CatalogSearch search, PublicAddress address) {
    this.search = search;
    this.address = address;
    this.entries = search.generation().entries();
  }

  /** In how many files it comes; places of the site itself stand in the first. */
  int parts() {
    long places = Pages.places().size() + entries;
    return (int) Math.ceilDiv(places, PLACES);
  }

  /** Writes the index of the parts. */
  void writeIndex(OutputStream out) {
    try (XmlText xml = new XmlText(out)) {
      xml.start("sitemapindex", "xmlns", NAMESPACE);
      for (int part = 1; part <= parts(); part++) {
        xml.start("sitemap");
        xml.element("loc", address.url("/sitemap-" + part + ".xml"));
        xml.end();
      }
      xml.end();
    }
  }

  /** Writes a part, the first being 1. */
  void writePart(int part, OutputStream out) {
    try (XmlText xml = new XmlText(out)) {
      xml.start("urlset", "xmlns", NAMESPACE, "xmlns:xhtml", "http://www.w3.org/1999/xhtml");
      Window window = new Window(xml, (part - 1L) * PLACES);
      Pages.places().forEach(place -> window.add(place, Optional.empty()));
      SearchQuery all = SearchQuery.everything(Language.JA).withType(Optional.empty());
      try {
        search.each(all, found -> window.add(found.entry()));
      } catch (Enough enough) {
        // The rest stands in the next part.
      }
      xml.end();
    }
  }

  /** Ends the reading of entries behind the last one of a part. */
  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1;

    Enough() {
      super("", null, false, false);
    }
  }

  /** Of all places the ones of a part. */
  private final class Window {

    private final XmlText xml;
    private final long from;
    private long at;

    Window(XmlText xml, long from) {
      this.xml = xml;
      this.from = from;
    }

    void add(Entry entry) {
      if (at >= from + PLACES) {
        throw new Enough();
      }
      add("/" + entry.type().path() + "/" + entry.id(), DocumentBuilder.updated(entry));
    }

    void add(String place, Optional<PartialDate> updated) {
      if (at >= from && at < from + PLACES) {
        for (Language language : Language.values()) {
          write(place, language, updated);
        }
      }
      at++;
    }

    private void write(String place, Language language, Optional<PartialDate> updated) {
      xml.start("url");
      xml.element("loc", in(language, place));
      updated.ifPresent(date -> xml.element("lastmod", date.text()));
      List<String> languages = new ArrayList<>(List.of("x-default", in(Language.JA, place)));
      for (Language other : Language.values()) {
        languages.addAll(List.of(other.id(), in(other, place)));
      }
      for (int i = 0; i < languages.size(); i += 2) {
        xml.empty(
            "xhtml:link",
            "rel",
            "alternate",
            "hreflang",
            languages.get(i),
            "href",
            languages.get(i + 1));
      }
      xml.end();
    }

    private String in(Language language, String place) {
      return address.url(language == Language.JA ? place : "/" + language.id() + place);
    }
  }
}
