package meibo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import meibo.catalog.Language;
import meibo.index.Facet;
import meibo.search.ReadAs;
import meibo.search.SearchQuery;
import meibo.search.SearchResults;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who comes before whom where several match. */
class RanksTest {

  private static final Session SESSION = InventedDirectory.session();

  @Test
  void aWordThatNamesAKindIsSaidAndPutsItFirst() {
    SearchResults results = SESSION.search().search(SearchQuery.of("病院 神戸", Language.JA));
    assertThat(results.readAs())
        .extracting(ReadAs::facet, ReadAs::value)
        .containsExactly(tuple(Facet.CATEGORY, "hospital"));
    assertThat(SESSION.search().search(SearchQuery.of("神戸", Language.JA)).readAs()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "アシスト株式会社, assist-after, assist-before",
    "株式会社アシスト, assist-before, assist-after",
    "アシスト(株), assist-after, assist-before",
    "あしすと株式会社, assist-after, assist-before"
  })
  void theOrderOfTheLegalFormDecidesBetweenNamesakes(String q, String before, String after) {
    ranks(q, before, after);
  }

  @ParameterizedTest
  @CsvSource({
    "暁電子, akatsuki, akatsuki-lab",
    "株式会社暁電子, akatsuki, akatsuki-lab",
    "あかつきでんし, akatsuki, akatsuki-lab",
    "akatsuki, akatsuki, akatsuki-lab",
    "理化学研究所, riken, riken-bdr",
    "理研, riken, riken-bdr",
    "riken, riken, riken-bdr",
    "神戸大学, kobe-university, kobe-university-hospital",
    "kobe university, kobe-university, kobe-university-hospital"
  })
  void theOrganizationComesBeforeItsBranch(String q, String before, String after) {
    ranks(q, before, after);
  }

  @ParameterizedTest
  @CsvSource({
    "暁電子 神戸研究所, akatsuki-lab",
    "暁電子神戸, akatsuki-lab",
    "理化学研究所 生命機能科学研究センター, riken-bdr",
    "理研 生命機能科学, riken-bdr",
    "神戸大学医学部附属病院, kobe-university-hospital",
    "神戸大学 附属病院, kobe-university-hospital"
  })
  void theBranchComesFirstWhereItIsNamed(String q, String branch) {
    assertThat(ids(q)).as(q).startsWith(branch);
  }

  @ParameterizedTest
  @CsvSource({
    "東京大学, tokyo-university, tokyo-rika",
    "大阪大学, osaka-university, osaka-metropolitan",
    "京都, kyoto-university, kyoto-furitsu",
    "神戸, kobe-university, kobe-university-hospital",
    "関西大学, kansai-university, kwansei"
  })
  void theShorterWholeNameComesBeforeTheLongerOne(String q, String before, String after) {
    List<String> ids = ids(q);
    assertThat(ids).as(q).contains(before);
    assertThat(ids.indexOf(before)).as(q + " " + ids).isLessThan(place(ids, after));
  }

  @ParameterizedTest
  @CsvSource({
    "田中工業, tanaka-kogyo, suzuki-mining",
    "鈴木鉱業, suzuki-mining, tanaka-kogyo",
    "渡辺光学, watanabe, fujitsubo",
    "神戸学院大学, kobe-gakuin, kobe-university"
  })
  void whatIsWrittenAlikeComesBeforeWhatIsNear(String q, String first, String other) {
    List<String> ids = ids(q);
    assertThat(ids).as(q).startsWith(first);
    assertThat(place(ids, other)).as(q + " " + ids).isPositive();
  }

  private static void ranks(String q, String before, String after) {
    assertThat(ids(q)).as(q).startsWith(before).containsSubsequence(before, after);
  }

  private static int place(List<String> ids, String id) {
    return ids.contains(id) ? ids.indexOf(id) : ids.size();
  }

  private static List<String> ids(String q) {
    return SESSION.search().search(SearchQuery.of(q, Language.JA)).hits().stream()
        .map(hit -> hit.entry().id())
        .toList();
  }
}
