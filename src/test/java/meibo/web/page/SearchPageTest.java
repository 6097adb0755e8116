package meibo.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.index.Facet;
import meibo.search.SearchQuery;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class SearchPageTest {

  private final SearchQuery everything = SearchQuery.everything(Language.JA);

  @Test
  void theCountIsAnnouncedBesideTheHeading() {
    Document page = RenderedPages.search(SearchQuery.of("ロボ", Language.JA));
    assertThat(page.select("h1").text()).isEqualTo("「ロボ」の検索結果");
    assertThat(page.select("[role=status]#count").text()).isEqualTo("2件の企業・機関");
  }

  @Test
  void aHitSaysWhyItCameUpWithWhatMatchedMarked() {
    Document page = RenderedPages.search(SearchQuery.of("hinotori", Language.JA));
    assertThat(page.select(".why").first().text())
        .isEqualTo("合った理由 製品・技術: hinotori 関わった事例: 手術ロボット");
    assertThat(page.select(".why mark").text()).isEqualTo("hinotori");
  }

  @Test
  void anEnglishPageSaysWhichReadingMatched() {
    Document page = RenderedPages.search(SearchQuery.of("ろぼ", Language.EN));
    assertThat(page.select(".why span[lang=ja] mark").text()).contains("ロボ");
  }

  @Test
  void aLongFacetShowsSixValuesAndFoldsTheRestWithTheirNumber() {
    Document page = RenderedPages.search(everything);
    assertThat(page.select("#facet-sector fieldset > .option")).hasSize(6);
    assertThat(page.select("#rest-sector summary").text()).isEqualTo("他5件を表示");
  }

  @Test
  void notRecordedIsTheLastValue() {
    Document page = RenderedPages.search(everything);
    assertThat(page.select("#facet-cluster label").last().text()).startsWith("記載なし");
  }

  @Test
  void aCountStandsInTheLabelOfItsValue() {
    assertThat(RenderedPages.search(everything).select("#facet-cluster label").first().text())
        .isEqualTo("メディカル領域 (1)");
  }

  @Test
  void anActiveFilterIsTextWithALinkThatRemovesIt() {
    Document page =
        RenderedPages.search(everything.with(Facet.SECTOR, "s1").with(Facet.STATUS, "active"));
    assertThat(page.select(".chip span:first-child").eachText())
        .containsExactly("分野: 分野1", "現在の状況: 在籍");
    assertThat(page.select(".chip").eachAttr("href"))
        .containsExactly("/list/search?status=active", "/list/search?sector=s1");
  }

  @Test
  void anEmptyPageSaysWhatEachFilterHides() {
    Document page =
        RenderedPages.search(SearchQuery.of("hinotori", Language.JA).with(Facet.SECTOR, "s9"));
    assertThat(page.select(".nothing h2").text()).isEqualTo("合うものは見つかりませんでした");
    assertThat(page.select(".chip-without").text()).isEqualTo("解除すると2件");
  }

  @Test
  void weakerEntriesStandApartFromTheHits() {
    Document page = RenderedPages.search(SearchQuery.of("ロボ 冷蔵庫", Language.JA));
    assertThat(page.select("#count").text()).isEqualTo("0件の企業・機関");
    assertThat(page.select(".near .card-title").eachText()).contains("株式会社ロボ");
  }

  @Test
  void aNameThatSoundsLikeWhatWasTypedIsOffered() {
    Document page = RenderedPages.search(SearchQuery.of("きゅうけんきゅうぞ", Language.JA));
    assertThat(page.select(".did-you-mean a").eachText()).containsExactly("旧研究所");
  }

  @Test
  void theFormKeepsTypeAndViewAndNothingElseHidden() {
    Document page =
        RenderedPages.html(
            SmallDirectory.pages()
                .search(everything.withType(Optional.of(EntryType.CASE_STUDY)), View.TABLE));
    assertThat(page.select("#search input[type=hidden]").eachAttr("name"))
        .isEqualTo(List.of("type", "view"));
  }

  @Test
  void theYearSaysHowManyAreLeftOutBecauseNobodyKnows() {
    Document page = RenderedPages.search(everything.withYear(Optional.of(2016)));
    assertThat(page.select(".notice").text()).startsWith("いつからいつまで在籍したか分からない2件");
  }

  @Test
  void aPageBehindTheLastSaysSo() {
    Document page = RenderedPages.search(everything.withPage(9));
    assertThat(page.select(".notice").text()).contains("最後のページは2ページです");
    assertThat(page.select("a[rel=next], .nothing")).isEmpty();
  }

  @Test
  void theExportMenuSaysRowsColumnsAndFormat() {
    Document page = RenderedPages.search(everything);
    assertThat(page.select("#export li").first().text()).isEqualTo("CSV（Excel で開けます） 33行、22列");
  }

  @Test
  void onlyTheWholeListIsForSearchEngines() {
    assertThat(RenderedPages.search(everything).select("meta[name=robots]")).isEmpty();
    assertThat(
            RenderedPages.search(everything.withPage(2))
                .select("meta[name=robots]")
                .attr("content"))
        .isEqualTo("noindex, follow");
  }

  @Test
  void formerAndRegisteredOnlyOrganizationsSaySo() {
    Document page = RenderedPages.search(SearchQuery.of("旧研究所", Language.JA));
    assertThat(page.select(".tag").eachText()).containsExactly("研究機関", "旧（2019年まで）", "登記上の所在地のみ確認");
  }
}
