package meibo.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import meibo.LiveDirectory;
import meibo.Session;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.search.SearchQuery;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Browsing, the map, what changed, and what the directory says of itself. */
class WaysInTest {

  private static final Pages PAGES = SmallDirectory.pages();
  private static final List<Session> OPEN = new ArrayList<>();

  @TempDir private static Path folder;

  private final Document browse = RenderedPages.html(PAGES.browse(Language.JA));
  private final Document map = RenderedPages.html(PAGES.map(SearchQuery.everything(Language.JA)));
  private final Document about = RenderedPages.html(PAGES.about(Language.JA));

  @AfterAll
  static void close() throws IOException {
    for (Session session : OPEN) {
      session.close();
    }
  }

  @Test
  void rowsWithNamesAreLinksWithTheirCountsAndRowsWithoutAreText() {
    Element ka = browse.selectFirst(".initials a[aria-label^=か行]");
    assertThat(ka.attr("href")).contains("/search?initial=%E3%81%8B");
    assertThat(ka.text()).isEqualTo("か 31");
    assertThat(browse.select(".initials .initial-none").eachText()).contains("ま 0");
    assertThat(browse.select(".initials a").eachText()).noneMatch(t -> t.endsWith(" 0"));
  }

  @Test
  void yearsOfArrivalLeadToWhoArrivedThen() {
    String href = browse.select("#by-year + p + .doors a[href*=year=2013]").attr("href");
    assertThat(href).endsWith("/changes?year=2013&kind=arrived");
    Document year =
        RenderedPages.html(
            PAGES.changes(Optional.of(2013), Optional.of(ChangeKind.ARRIVED), Language.JA));
    assertThat(year.select(".changes-month a").eachText()).contains("株式会社ロボ");
    assertThat(year.select("h2").first().text()).isEqualTo("2013年の変更");
  }

  @Test
  void theMapShowsHowManyHitsAreInEachFacilityAndLinksToThem() {
    assertThat(map.select("#place-1 a").first().text()).isEqualTo("研究棟");
    assertThat(map.select("#place-1 .place-inside").text()).isEqualTo("企業・機関 2件");
    assertThat(map.select("#place-1 .place-inside").attr("href")).contains("facility=tower");
    assertThat(map.select("#place-1 .place-gsi").attr("href"))
        .isEqualTo("https://maps.gsi.go.jp/#17/34.650000/135.210000/");
    assertThat(map.select(".marker").attr("aria-label")).isEqualTo("1 研究棟 (企業・機関 2件)");
    assertThat(map.select(".land").attr("d")).endsWith("Z");
  }

  @Test
  void aSearchOnTheMapCountsItsOwnHitsOnly() {
    Document found = RenderedPages.html(PAGES.map(SearchQuery.of("手術ロボット", Language.JA)));
    assertThat(found.select("#place-1 .place-inside").text()).isEqualTo("企業・機関 1件");
    assertThat(found.select("meta[name=robots]")).isNotEmpty();
  }

  @Test
  void aFacilityWithoutAPositionIsListedByAddressAndNotDrawn() {
    LiveDirectory directory =
        organizationsAlone("annexes")
            .with(
                "facilities.jsonl",
                """
                {"id":"annex","name":{"ja":"別館"},"address":{"text":"港1"},"sources":[{"seed":true}]}""");
    Document page = RenderedPages.html(pages(directory).map(SearchQuery.everything(Language.JA)));
    assertThat(page.select(".map")).isEmpty();
    assertThat(page.select("#unlocated").text()).isEqualTo("位置の分からない施設（1件）");
    assertThat(page.select(".addresses").text()).contains("港1", "別館");
  }

  @Test
  void coverageCountsWhatIsKnownOfEachType() {
    List<String> rows = about.select("#coverage ~ .tables tr").eachText();
    assertThat(rows).contains("ROR ID 0 0%", "位置 1 100%", "よみ 32 97%");
    assertThat(about.select("#freshness ~ ul").first().text()).contains("2021年10月");
  }

  @Test
  void sourcesAreCountedByPublisher() {
    assertThat(about.select("#publishers ~ table tr").eachText())
        .contains("初期データ 36", "新聞 1", "undated.example 1");
  }

  @Test
  void confirmationsAreNoNewsUnlessAskedFor() {
    Document latest =
        RenderedPages.html(PAGES.changes(Optional.empty(), Optional.empty(), Language.JA));
    assertThat(latest.select(".changes-month .tag").eachText())
        .contains("加わった", "離れた・閉じた", "施設の開設", "事例")
        .doesNotContain("出典による確認");
    Document confirmed =
        RenderedPages.html(
            PAGES.changes(Optional.empty(), Optional.of(ChangeKind.CONFIRMED), Language.JA));
    assertThat(confirmed.select(".changes-month a").eachText()).containsExactly("株式会社ロボ");
  }

  @Test
  void theFeedIsAtomWithTheNewestFirst() throws Exception {
    var feed =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(PAGES.changesFeed(Language.EN))));
    NodeList updated = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "updated");
    assertThat(updated.item(1).getTextContent()).isEqualTo("2024-01-01T00:00:00Z");
    assertThat(feed.getElementsByTagName("id").item(1).getTextContent())
        .startsWith("https://example.org/list/en/organizations/");
  }

  @Test
  void everyCriterionIsInTheTableOnceAndNothingIsClaimedWithoutACheck() {
    assertThat(SuccessCriterion.all())
        .extracting(SuccessCriterion::number)
        .doesNotHaveDuplicates()
        .hasSize(56);
    assertThat(SuccessCriterion.all())
        .filteredOn(c -> c.result() == SuccessCriterion.Result.MET)
        .allSatisfy(c -> assertThat(c.checked()).as(c.number()).isPresent());
  }

  static Stream<Page> bare() {
    Pages pages = pages(organizationsAlone("organizations"));
    return Stream.of(Language.values())
        .flatMap(
            l ->
                Stream.of(
                    pages.home(l),
                    pages.browse(l),
                    pages.map(SearchQuery.everything(l)),
                    pages.about(l),
                    pages.terms(l),
                    pages.changes(Optional.empty(), Optional.empty(), l),
                    pages.list(EntryType.CASE_STUDY, l),
                    pages.list(EntryType.FACILITY, l),
                    pages.list(EntryType.SERVICE, l)));
  }

  @ParameterizedTest
  @MethodSource("bare")
  void aDirectoryOfOrganizationsAloneHasEveryPageWithoutEmptySections(Page page) {
    Document html = RenderedPages.html(page);
    assertThat(html.select("h1")).hasSize(1);
    assertThat(
            html.select("main section").stream().filter(s -> s.select("li, td, p, dd").isEmpty()))
        .isEmpty();
    assertThat(html.select("main ul, main ol, main tbody, main dl").stream())
        .allSatisfy(list -> assertThat(list.children()).as(list.outerHtml()).isNotEmpty());
  }

  /** The small directory without anything beside its organizations, and without facilities. */
  private static LiveDirectory organizationsAlone(String name) {
    return LiveDirectory.in(folder.resolve(name))
        .with(
            "organizations.jsonl",
            SmallDirectory.organizations().stream()
                .map(line -> line.replace(",\"facility\":\"tower\"", ""))
                .map(line -> line.replace("\"address\":{\"facility\":\"tower\"},", ""))
                .toList());
  }

  private static Pages pages(LiveDirectory directory) {
    Session session = directory.openSound();
    OPEN.add(session);
    Site site =
        new Site(
            session.directory(),
            Optional.empty(),
            session.vocabulary(),
            URI.create("https://example.org/"),
            type -> 22,
            false);
    return new Pages(session.search(), site);
  }
}
