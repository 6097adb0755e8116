package meibo.web.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import meibo.LiveDirectory;
import meibo.Session;
import meibo.catalog.DirectoryInfo;
import meibo.catalog.Location;
import meibo.catalog.Outline;
import meibo.catalog.json.CompanionReader;
import meibo.catalog.json.Read;

/**
 * A directory made for tests: a few telling records, and enough plain ones to fill pages. Its data
 * files are indexed and opened once for all tests.
 */
public final class SmallDirectory {

  private static final int FILLERS = 30;

  private static final String ORGANIZATIONS =
      """
      {"id":"robotics","category":"company","name":{"ja":"株式会社ロボ","kana":"ロボ","en":"Robo Inc."},"aliases":["ロボ社"],"status":"active","basis":"reported","since":"2013","sectors":["s1","s2"],"clusters":["medical"],"description":{"ja":"手術ロボットを作る会社。","en":"Makes surgical robots."},"products":["hinotori"],"address":{"postalCode":"650-0047","text":"神戸市中央区港島南町1","facility":"tower"},"website":"https://robo.example/","headquarters":"JP-28","corporateNumber":"9140001009530","sources":[{"url":"https://old.example/a","asOf":"2019-05"},{"url":"https://news.example/b","publisher":"新聞","asOf":"2021-10","for":["since"]},{"url":"https://undated.example/c"},{"seed":true}]}
      {"id":"old","category":"research","name":{"ja":"旧研究所","kana":"キュウケンキュウジョ"},"status":"former","until":"2019","basis":"registered","sources":[{"seed":true}]}
      {"id":"sharp","category":"company","name":{"en":"</script><b>Sharp & \\"Co\\"</b>"},"description":{"en":"<img src=x onerror=alert(1)> <!-- here"},"sectors":["s1"],"address":{"facility":"tower"},"sources":[{"seed":true}]}
      """;

  private static final String CASE_STUDY =
      """
      {"id":"robot","stage":"product","title":{"ja":"手術ロボット","en":"Surgical robot"},"summary":{"ja":"承認された。"},"sectors":["s1"],"organizations":["robotics","old"],"otherOrganizations":["川崎重工業"],"year":"2020","products":["hinotori"],"sources":[{"seed":true}]}\
      """;

  private static final String FACILITY =
      """
      {"id":"tower","name":{"ja":"研究棟","kana":"ケンキュウトウ","en":"Research Tower"},"address":{"text":"港島南町1"},"location":{"lat":34.65,"lon":135.21},"opened":"2004-04","sources":[{"seed":true}]}\
      """;

  private static final String SERVICE =
      """
      {"id":"desk","title":{"ja":"相談窓口","en":"Help desk"},"summary":{"ja":"相談を受ける。","en":"Takes enquiries."},"phase":"needs","provider":"robotics","sources":[{"seed":true}]}\
      """;

  /** A triangle around the tower. */
  private static final Optional<Outline> OUTLINE =
      Optional.of(
          new Outline(
              List.of(
                  new Outline.Line(
                      List.of(
                          new Location(34.64, 135.20),
                          new Location(34.66, 135.21),
                          new Location(34.64, 135.22)),
                      true))));

  private static final Session SESSION = open();

  private SmallDirectory() {}

  /** Open until the virtual machine ends. */
  public static Session session() {
    return SESSION;
  }

  static Site site(DirectoryInfo info) {
    return new Site(
        info,
        OUTLINE,
        SESSION.vocabulary(),
        URI.create("https://example.org/list/"),
        type -> 22,
        true);
  }

  static Pages pages() {
    return pages(SESSION.directory());
  }

  static Pages pages(DirectoryInfo info) {
    return new Pages(SESSION.search(), site(info));
  }

  /** What the directory says of itself, with more keys where the text holds some. */
  static DirectoryInfo directory(String more) {
    return switch (CompanionReader.directory(about(more).getBytes(StandardCharsets.UTF_8))) {
      case Read.Good<DirectoryInfo>(DirectoryInfo info) -> info;
      case Read.Bad<DirectoryInfo> bad -> throw new AssertionError(bad.problems());
    };
  }

  private static String about(String more) {
    return """
        {"name":{"ja":"試験都市","en":"Test Cluster"},"started":"1998","place":{"ja":"港","en":"The port"},
         "listing":{"ja":"公開情報から集めた非公式の名簿","en":"An unofficial directory"},
         "expected":{"count":60,"approximate":true,"asOf":"2024-07","sources":[{"seed":true}]},
         "owner":{"name":{"ja":"試験財団","en":"Test Foundation"}},
         "licence":{"data":{"id":"CC-BY-4.0","name":{"ja":"CC BY 4.0","en":"CC BY 4.0"},"url":"https://example.org/by"}},
         "attributions":[{"text":{"ja":"出典: 国税庁","en":"Source: NTA"}}],
         "seed":{"publisher":{"ja":"初期データ","en":"Initial data"},"note":{"ja":"説明","en":"Notes"}},
         "figures":[
          {"id":"members","label":{"ja":"団体数","en":"Members"},"unit":{"ja":"団体","en":"members"},"values":[
           {"date":"1998","value":0,"sources":[{"seed":true}]},
           {"date":"2006","value":100,"kind":"milestone","sources":[{"seed":true}]},
           {"date":"2009-04","value":150,"approximate":"more than","note":{"ja":"推定","en":"estimated"},"sources":[{"url":"https://news.example/a","asOf":"2009-04"}]},
           {"date":"2018-10","value":382,"sources":[{"url":"https://news.example/b"}]},
           {"date":"2024-07","value":360,"approximate":"about","sources":[{"seed":true}]}]},
          {"id":"effect","label":{"ja":"経済効果","en":"Effect"},"unit":{"ja":"円","en":"JPY"},"scope":{"ja":"市内","en":"in the city"},"values":[
           {"date":"FY2005","value":40900000000,"sources":[{"seed":true}]},
           {"date":"FY2020","value":156200000000,"sources":[{"url":"https://city.example/p","asOf":"2022-04"}]}]}],
         "facts":[{"id":"area","text":{"ja":"面積","en":"area"},"value":78,"approximate":"about","unit":{"ja":"ヘクタール","en":"hectares"},"sources":[{"seed":true}]}],
         "history":[{"date":"1995-01-17","text":{"ja":"地震","en":"An earthquake"},"sources":[{"seed":true}]},{"date":"2012","text":{"ja":"計算機","en":"A computer"},"sources":[{"url":"https://news.example/c","asOf":"2012"}]}],
         "purposes":[{"text":{"ja":"雇用","en":"Jobs"},"sources":[{"seed":true}]}],
         "visions":[{"no":1,"title":{"ja":"医療","en":"Care"},"summary":{"ja":"広げる。","en":"Widen."},"initiatives":[{"ja":"整える","en":"Arrange"}],"sources":[{"seed":true}]}],
         "visionConcepts":[{"date":"2016","text":{"ja":"深める","en":"Deepen"},"sources":[{"seed":true}]}],
         "clusters":[{"id":"medical","text":{"ja":"メディカルクラスター","en":"Medical cluster"},"sources":[{"seed":true}]}]%s}"""
        .formatted(more);
  }

  /** The lines of the organizations' file. */
  static List<String> organizations() {
    return Stream.concat(
            ORGANIZATIONS.lines(),
            IntStream.rangeClosed(1, FILLERS).mapToObj(SmallDirectory::filler))
        .toList();
  }

  private static String filler(int i) {
    return """
        {"id":"filler-%d","category":"company","name":{"ja":"企業%d","kana":"キギョウ%s","en":"Company %d"},"status":"active","since":"20%02d","sectors":["s%d"],"description":{"ja":"研究する会社。"},"sources":[{"seed":true}]}\
        """
        .formatted(i, i, Character.toString('ア' + i), i, i % 25, 1 + i % 10);
  }

  private static String vocabulary() {
    return IntStream.rangeClosed(1, 10)
        .mapToObj(
            """
            {"id":"s%1$d","label":{"ja":"分野%1$d","en":"Sector %1$d"}}\
            """
                ::formatted)
        .collect(
            Collectors.joining(
                ",",
                "{\"sectors\":[",
                "],\"clusters\":[{\"id\":\"medical\","
                    + "\"label\":{\"ja\":\"メディカル領域\",\"en\":\"Medical area\"}}]}"));
  }

  private static Session open() {
    return LiveDirectory.lasting("small")
        .with("organizations.jsonl", organizations())
        .with("case-studies.jsonl", CASE_STUDY)
        .with("facilities.jsonl", FACILITY)
        .with("support-services.jsonl", SERVICE)
        .with("vocabulary.json", vocabulary())
        .with("directory.json", about(""))
        .openSound();
  }
}
