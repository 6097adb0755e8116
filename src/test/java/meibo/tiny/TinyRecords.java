package meibo.tiny;

import java.util.List;
import java.util.Optional;
import meibo.catalog.Address;
import meibo.catalog.Basis;
import meibo.catalog.CaseStudy;
import meibo.catalog.Entry;
import meibo.catalog.Facility;
import meibo.catalog.Location;
import meibo.catalog.Name;
import meibo.catalog.Organization;
import meibo.catalog.PartialDate;
import meibo.catalog.Phase;
import meibo.catalog.Source;
import meibo.catalog.Stage;
import meibo.catalog.Status;
import meibo.catalog.SupportService;
import meibo.catalog.Text;

/** A handful of records with everything that a record can have. */
public final class TinyRecords {

  private static final Source SEED =
      new Source(Optional.empty(), true, Optional.empty(), Optional.empty(), List.of());

  private TinyRecords() {}

  public static List<Entry> all() {
    return List.of(
        robot(), organization("zebra", "縞馬製作所"), formula(), caseStudy(), facility(), service());
  }

  public static Organization robot() {
    return new Organization(
        "robot-arms",
        "company",
        new Name(Optional.of("株式会社ロボットアーム"), Optional.of("ロボットアーム"), Optional.of("Robot Arms")),
        List.of("RA", "腕; 足"),
        List.of("旧アーム"),
        Optional.of(Status.ACTIVE),
        Optional.of(Basis.REPORTED),
        PartialDate.parse("2018-08"),
        Optional.empty(),
        PartialDate.parse("2024-01-31"),
        List.of("robotics", "imaging"),
        List.of("medical"),
        Text.of("手術用ロボットを作る。二行目。", "Makes surgical robots."),
        List.of("Armo"),
        Optional.of(
            new Address(
                Optional.of("650-0047"),
                Optional.of("港町1-1"),
                Optional.of("港ビル"),
                Optional.of("harbour"))),
        Optional.of("https://arms.example"),
        Optional.of("JP-28"),
        Optional.of("zebra"),
        Optional.empty(),
        Optional.of("5140001112585"),
        Optional.of("https://ror.org/000000000"),
        List.of(news("since"), SEED));
  }

  public static Organization formula() {
    return organization("formula", "=1+1");
  }

  /** An organization of which nothing but the name is known. */
  public static Organization organization(String id, String name) {
    return new Organization(
        id,
        "company",
        new Name(Optional.of(name), Optional.empty(), Optional.empty()),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        Text.NONE,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(SEED));
  }

  public static CaseStudy caseStudy() {
    return new CaseStudy(
        "first-robot",
        Optional.of(Stage.PRODUCT),
        Text.of("最初のロボット", "The first robot"),
        Text.of("ロボットが生まれた。", "A robot was born."),
        List.of("robotics"),
        List.of("robot-arms"),
        List.of("よその会社"),
        PartialDate.parse("2020"),
        List.of("Armo"),
        List.of(news("year")));
  }

  public static Facility facility() {
    return new Facility(
        "harbour",
        new Name(Optional.of("港ビル"), Optional.of("ミナトビル"), Optional.of("Harbour Building")),
        List.of("HB"),
        Optional.of(
            new Address(
                Optional.empty(), Optional.of("港町1-1"), Optional.empty(), Optional.empty())),
        Optional.of(new Location(34.65, -135.21)),
        PartialDate.parse("2011-05"),
        Optional.empty(),
        Optional.empty(),
        Text.of("七階建て。", "Seven storeys."),
        List.of(news("opened")));
  }

  public static SupportService service() {
    return new SupportService(
        "advice",
        Text.of("ロボット相談", "Advice on robots"),
        Text.of("相談できる。", "Ask us."),
        Optional.of(Phase.NEEDS),
        Optional.of("robot-arms"),
        List.of(news("phase")));
  }

  private static Source news(String supported) {
    return new Source(
        Optional.of("https://example.org/news"),
        false,
        Optional.of("Example"),
        PartialDate.parse("2021-03"),
        List.of(supported));
  }
}
