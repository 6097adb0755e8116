package meibo.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import meibo.catalog.DirectoryInfo;
import meibo.catalog.EntryKey;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RecordPageTest {

  private final Document robotics = RenderedPages.organization("robotics", Language.JA);

  private static String fact(Document page, String label) {
    return page.select(".facts dt").stream()
        .filter(dt -> dt.text().equals(label))
        .map(Element::parent)
        .map(Element::text)
        .findFirst()
        .orElse("");
  }

  @Test
  void theNameStandsWithReadingAndEnglishName() {
    assertThat(robotics.select("h1").text()).isEqualTo("株式会社ロボ");
    assertThat(robotics.select(".names").text()).isEqualTo("よみ ロボ 英語名 Robo Inc.");
    assertThat(robotics.select(".names [lang=en]").text()).isEqualTo("Robo Inc.");
  }

  @Test
  void sourcesStandNewestFirstWithPublisherElseHostAndDate() {
    assertThat(robotics.select(".sources li").eachText())
        .containsExactly("新聞 2021-10", "old.example 2019-05", "undated.example 日付不明", "初期データ 日付不明");
    assertThat(robotics.select(".latest").text()).isEqualTo("確認できた最新: 2021-10");
  }

  @Test
  void aSourceThatNamesAFactStandsBesideItToo() {
    assertThat(fact(robotics, "在籍の始まり")).isEqualTo("在籍の始まり 2013年 出典：新聞 2021-10");
    assertThat(fact(robotics, "所在地")).doesNotContain("出典");
  }

  @Test
  void theCorporateNumberLeadsToThePublicRegister() {
    assertThat(robotics.select("a[href*=selHouzinNo=9140001009530]")).hasSize(1);
  }

  @Test
  void relationsLinkBothWays() {
    assertThat(robotics.select("#case-studies-title + ul a").attr("href"))
        .isEqualTo("/list/case-studies/robot");
    assertThat(robotics.select("#services-title + ul a").attr("href"))
        .isEqualTo("/list/services/desk");
    assertThat(robotics.select("#neighbours-title + ul a").attr("href"))
        .isEqualTo("/list/organizations/sharp");
    assertThat(fact(robotics, "所在地")).contains("研究棟");
    Document study = entry(EntryType.CASE_STUDY, "robot");
    assertThat(study.select("#organizations-title + ul a").eachText())
        .containsExactly("株式会社ロボ", "旧研究所");
    assertThat(entry(EntryType.FACILITY, "tower").select("#organizations-title + ul a")).hasSize(2);
    assertThat(fact(entry(EntryType.SERVICE, "desk"), "提供する機関")).contains("株式会社ロボ");
  }

  private static Document entry(EntryType type, String id) {
    return RenderedPages.html(
        SmallDirectory.pages().entry(new EntryKey(type, id), Language.JA).orElseThrow());
  }

  @Test
  void whatIsNotKnownIsSaid() {
    Document old = RenderedPages.organization("old", Language.JA);
    assertThat(old.select(".unknown").text()).isEqualTo("次のことは記録がありません：分野、在籍の始まり、所在地、公式サイト、法人番号");
    assertThat(old.select(".lead").text()).isEqualTo("概要はまだ記録がありません。");
    assertThat(old.select(".notice").text()).startsWith("公的な登記の情報だけで");
  }

  @Test
  void aFactInOneLanguageOnlyIsShownAndMarked() {
    Document old = RenderedPages.organization("old", Language.EN);
    assertThat(old.select("h1 [lang=ja]").text()).isEqualTo("旧研究所");
    assertThat(old.select(".tag").eachText()).contains("Former (until 2019)");
  }

  @Test
  void withoutAContactThePageNamesTheOwner() {
    assertThat(robotics.select(".feedback").text()).contains("連絡先の登録がありません", "試験財団");
    assertThat(robotics.select(".feedback a")).isEmpty();
  }

  @Test
  void withAContactCorrectionsAndEnquiriesNameTheOrganization() {
    DirectoryInfo reachable =
        SmallDirectory.directory(",\"contact\":{\"email\":\"a@example.org\"}");
    Pages pages = SmallDirectory.pages(reachable);
    Document page =
        RenderedPages.html(
            pages
                .entry(new EntryKey(EntryType.ORGANIZATION, "robotics"), Language.JA)
                .orElseThrow());
    assertThat(page.select(".feedback a").eachText()).containsExactly("内容の訂正を知らせる", "相談を依頼する");
    assertThat(page.select(".feedback a").attr("href"))
        .isEqualTo("mailto:a@example.org?subject=" + Addresses.encode("訂正：株式会社ロボ"));
  }

  @Test
  void structuredDataIsJsonThatCannotLeaveItsElement() {
    Document page = RenderedPages.organization("sharp", Language.EN);
    String data = page.select("script[type=application/ld+json]").html();
    assertThat(data).doesNotContain("<", ">");
    JsonNode json = JsonMapper.shared().readTree(data);
    assertThat(json.path("name").stringValue()).isEqualTo("</script><b>Sharp & \"Co\"</b>");
    assertThat(json.path("@id").stringValue())
        .isEqualTo("https://example.org/list/en/organizations/sharp");
    assertThat(json.has("sameAs")).isFalse();
  }

  @Test
  void markupInDataIsText() {
    Document page = RenderedPages.organization("sharp", Language.EN);
    assertThat(page.select("h1").text()).isEqualTo("</script><b>Sharp & \"Co\"</b>");
    assertThat(page.select("img, h1 b")).isEmpty();
  }

  @Test
  void openGraphAndCanonicalCarryThePublicUrl() {
    assertThat(robotics.select("meta[property=og:url]").attr("content"))
        .isEqualTo("https://example.org/list/organizations/robotics");
    assertThat(robotics.select("meta[name=description]").attr("content")).isEqualTo("手術ロボットを作る会社。");
  }

  @Test
  void similarOrganizationsComeWithTheEvidence() {
    assertThat(robotics.select("#similar-title + ul li").eachText())
        .startsWith("旧研究所 共に関わった事例：手術ロボット", "企業1 共通の分野：分野2");
  }

  /** Data files may hold no other; an index of older data might. */
  @Test
  void onlyAddressesOfTheWebAreLinks() {
    assertThat(SourceLines.isWebAddress("https://robo.example/")).isTrue();
    assertThat(SourceLines.isWebAddress("javascript:alert(1)")).isFalse();
  }
}
