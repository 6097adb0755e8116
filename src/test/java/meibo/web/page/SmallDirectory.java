package meibo.web.page;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import meibo.catalog.Entry;
import meibo.catalog.PartialDate;
import meibo.catalog.Term;
import meibo.catalog.Text;
import meibo.catalog.Vocabulary;

/** A directory made for tests: a few telling records, and enough plain ones to fill pages. */
public final class SmallDirectory {

  private static final int FILLERS = 30;

  public static final Vocabulary VOCABULARY =
      new Vocabulary(
          Vocabulary.standard().categories(),
          IntStream.rangeClosed(1, 10)
              .mapToObj(i -> new Term("s" + i, Text.of("分野" + i, "Sector " + i), List.of()))
              .toList(),
          List.of(new Term("medical", Text.of("メディカル領域", "Medical area"), List.of())),
          true);

  public static final SiteInfo INFO =
      new SiteInfo(
          Text.of("試験都市", "Test Cluster"),
          Text.of("公開情報から集めた非公式の名簿", "An unofficial directory"),
          Text.NONE,
          Optional.of(new SiteInfo.Expected(60, true, PartialDate.parse("2024-07"))),
          Text.of("試験財団", "Test Foundation"),
          Optional.of(
              new SiteInfo.Licence(
                  Text.of("CC BY 4.0", "CC BY 4.0"), Optional.of("https://example.org/by"))),
          List.of(new SiteInfo.Attribution(Text.of("出典: 国税庁", "Source: NTA"), Optional.empty())),
          Optional.empty(),
          Text.of("初期データ", "Initial data"));

  private SmallDirectory() {}

  public static MemoryCatalog catalog() {
    return new MemoryCatalog(entries(), VOCABULARY);
  }

  static Site site(SiteInfo info) {
    return new Site(info, VOCABULARY, URI.create("https://example.org/list/"), type -> 22, true);
  }

  static Pages pages() {
    return new Pages(catalog(), site(INFO));
  }

  static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    organizations()
        .lines()
        .map(RecordFiles::json)
        .map(RecordFiles::organization)
        .forEach(entries::add);
    IntStream.rangeClosed(1, FILLERS).mapToObj(SmallDirectory::filler).forEach(entries::add);
    entries.add(
        RecordFiles.caseStudy(
            RecordFiles.json(
                """
                {"id":"robot","stage":"product","title":{"ja":"手術ロボット","en":"Surgical robot"},"summary":{"ja":"承認された。"},"sectors":["s1"],"organizations":["robotics","old"],"otherOrganizations":["川崎重工業"],"year":"2020","products":["hinotori"],"sources":[{"seed":true}]}""")));
    entries.add(
        RecordFiles.facility(
            RecordFiles.json(
                """
                {"id":"tower","name":{"ja":"研究棟","kana":"ケンキュウトウ","en":"Research Tower"},"address":{"text":"港島南町1"},"location":{"lat":34.65,"lon":135.21},"opened":"2004-04","sources":[{"seed":true}]}""")));
    entries.add(
        RecordFiles.service(
            RecordFiles.json(
                """
                {"id":"desk","title":{"ja":"相談窓口","en":"Help desk"},"summary":{"ja":"相談を受ける。","en":"Takes enquiries."},"phase":"needs","provider":"robotics","sources":[{"seed":true}]}""")));
    return entries;
  }

  private static String organizations() {
    return """
        {"id":"robotics","category":"company","name":{"ja":"株式会社ロボ","kana":"ロボ","en":"Robo Inc."},"aliases":["ロボ社"],"status":"active","basis":"reported","since":"2013","sectors":["s1","s2"],"clusters":["medical"],"description":{"ja":"手術ロボットを作る会社。","en":"Makes surgical robots."},"products":["hinotori"],"address":{"postalCode":"650-0047","text":"神戸市中央区港島南町1","facility":"tower"},"website":"https://robo.example/","headquarters":"JP-28","corporateNumber":"9140001009530","sources":[{"url":"https://old.example/a","asOf":"2019-05"},{"url":"https://news.example/b","publisher":"新聞","asOf":"2021-10","for":["since"]},{"url":"https://undated.example/c"},{"seed":true}]}
        {"id":"old","category":"research","name":{"ja":"旧研究所","kana":"キュウケンキュウジョ"},"status":"former","until":"2019","basis":"registered","sources":[{"seed":true}]}
        {"id":"sharp","category":"company","name":{"en":"</script><b>Sharp & \\"Co\\"</b>"},"description":{"en":"<img src=x onerror=alert(1)> <!-- here"},"website":"javascript:alert(1)","sectors":["s1"],"address":{"facility":"tower"},"sources":[{"url":"javascript:alert(1)"}]}
        """
        .strip();
  }

  private static Entry filler(int i) {
    String sector = "s" + (1 + i % 10);
    return RecordFiles.organization(
        RecordFiles.json(
            """
            {"id":"filler-%d","category":"company","name":{"ja":"企業%d","kana":"キギョウ%d","en":"Company %d"},"status":"active","since":"20%02d","sectors":["%s"],"description":{"ja":"研究する会社。"},"sources":[{"seed":true}]}"""
                .formatted(i, i, i, i, i % 25, sector)));
  }
}
