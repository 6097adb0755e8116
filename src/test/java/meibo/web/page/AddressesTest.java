package meibo.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import meibo.catalog.EntryKey;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.index.Facet;
import meibo.search.SearchQuery;
import org.junit.jupiter.api.Test;

class AddressesTest {

  private final Addresses plain = new Addresses(URI.create("http://localhost:7070"), Language.JA);
  private final Addresses prefixed =
      new Addresses(URI.create("https://example.org/list/"), Language.EN);
  private final EntryKey robotics = new EntryKey(EntryType.ORGANIZATION, "robotics");

  @Test
  void japaneseStandsAtTheRootAndEnglishUnderEn() {
    assertThat(plain.home()).isEqualTo("/");
    assertThat(plain.in(Language.EN).home()).isEqualTo("/en/");
    assertThat(plain.entry(robotics)).isEqualTo("/organizations/robotics");
  }

  @Test
  void thePathOfThePublicUrlStandsBeforeEverything() {
    assertThat(prefixed.entry(robotics)).isEqualTo("/list/en/organizations/robotics");
    assertThat(prefixed.suggest()).startsWith("/list/api/v1/suggest?lang=en");
    assertThat(prefixed.asset("meibo.css")).matches("/list/static/meibo\\.css\\?v=[0-9a-f]{10}");
    assertThat(prefixed.absolute("/")).isEqualTo("https://example.org/list/en/");
  }

  @Test
  void aSearchLinkIsTheQueryAndTheView() {
    SearchQuery query = SearchQuery.of("再生", Language.JA).with(Facet.SECTOR, "s1");
    assertThat(plain.search(query)).isEqualTo("/search?q=%E5%86%8D%E7%94%9F&sector=s1");
    assertThat(plain.search(query, View.TABLE)).endsWith("&sector=s1&view=table");
    assertThat(plain.search(SearchQuery.everything(Language.JA))).isEqualTo("/search");
  }

  @Test
  void aDownloadIsOfTheWholeSetInTheLanguageOfThePage() {
    SearchQuery third = SearchQuery.of("a", Language.EN).withPage(3);
    assertThat(prefixed.download(third, Download.CSV)).isEqualTo("/list/search.csv?q=a&lang=en");
    assertThat(prefixed.download(List.of("a", "b"), Download.XLSX))
        .isEqualTo("/list/shortlist.xlsx?id=a&id=b&lang=en");
  }

  @Test
  void aMailNamesItsSubject() {
    assertThat(Addresses.mail("a@example.org", "訂正 A&B"))
        .isEqualTo("mailto:a@example.org?subject=%E8%A8%82%E6%AD%A3%20A%26B");
  }
}
