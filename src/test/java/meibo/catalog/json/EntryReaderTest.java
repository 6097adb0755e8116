package meibo.catalog.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import meibo.catalog.Entry;
import meibo.catalog.EntryType;
import meibo.catalog.Organization;
import meibo.catalog.PartialDate;
import meibo.catalog.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryReaderTest {

  @Test
  void readsAnOrganizationWithEverythingThatItMayHave() {
    Organization organization =
        (Organization) good(EntryType.ORGANIZATION, Examples.FULL_ORGANIZATION);

    assertThat(organization.id()).isEqualTo("minato-robotics");
    assertThat(organization.name().kana()).contains("ミナトロボティクス");
    assertThat(organization.since()).contains(new PartialDate("2018-08"));
    assertThat(organization.sectors()).containsExactly("medical-devices", "it");
    assertThat(organization.address().flatMap(a -> a.facility())).contains("pier-one");
    assertThat(organization.sources())
        .extracting(Source::supports)
        .containsExactly(List.of("address", "since"), List.of());
  }

  @Test
  void anOrganizationNeedsNoMoreThanIdCategoryNameAndSource() {
    assertThat(good(EntryType.ORGANIZATION, organization("\"aliases\":[]")))
        .isEqualTo(good(EntryType.ORGANIZATION, organization("\"category\":\"company\"")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "id":"Meibo_1"               | id: expected lower-case ASCII words joined by hyphens, at most 100 characters, found "Meibo_1"
          "id":"a--b"                  | id: expected lower-case ASCII words joined by hyphens, at most 100 characters, found "a--b"
          "id":7                       | id: expected lower-case ASCII words joined by hyphens, at most 100 characters, found 7
          "category":""                | category: expected an id other than none, found ""
          "name":"甲社"                | name: expected an object, found "甲社"
          "name":{}                    | name: expected ja or en, found an empty object
          "name":{"kana":"コウ"}       | name: expected ja or en, found neither
          "name":{"ja":"甲","kana":"こう"} | name.kana: expected a reading in katakana, found "こう"
          "aliases":"甲"               | aliases: expected a list of texts, found "甲"
          "aliases":null               | aliases: expected a list of texts, found null
          "aliases":["甲"," 乙"]       | aliases[1]: expected a text without blanks around it, found " 乙"
          "aliases":["甲　"]           | aliases[0]: expected a text without blanks around it, found "甲　"
          "aliases":["甲",["乙"]]      | aliases[1]: expected a text, found a list
          "products":["a\\nb"]         | products[0]: expected a text without line breaks, tabs and other control characters, found "a\\nb"
          "status":"closed"            | status: expected active, former, unknown, found "closed"
          "basis":true                 | basis: expected reported, registered, related, found true
          "since":"2018-13"            | since: expected a date: YYYY, YYYY-MM or YYYY-MM-DD, found "2018-13"
          "since":"2019-02-29"         | since: expected a date: YYYY, YYYY-MM or YYYY-MM-DD, found "2019-02-29"
          "since":2018                 | since: expected a date: YYYY, YYYY-MM or YYYY-MM-DD, found 2018
          "updated":"2026-01"          | updated: expected a day: YYYY-MM-DD, found "2026-01"
          "since":"2018-08","until":"2017" | until: expected a date not before 2018-08 (since), found "2017"
          "description":{}             | description: expected ja or en, found an empty object
          "address":{}                 | address: expected at least one key, found an empty object
          "address":{"postalCode":"6500047"} | address.postalCode: expected a postal code such as 100-0001, found "6500047"
          "website":"www.example.org"  | website: expected an http or https address, found "www.example.org"
          "website":"http:///path"     | website: expected an http or https address, found "http:///path"
          "headquarters":"Japan"       | headquarters: expected a code of ISO 3166-1 or -2 such as JP or JP-13, found "Japan"
          "parent":"甲"                | parent: expected lower-case ASCII words joined by hyphens, at most 100 characters, found "甲"
          "corporateNumber":"123"      | corporateNumber: expected 13 digits, found "123"
          "corporateNumber":"1011803004506" | corporateNumber: expected check digit 3 (3011803004506), found "1011803004506"
          "corporateNumber":3011803004506   | corporateNumber: expected 13 digits, found 3011803004506
          "ror":"05dxps055x"           | ror: expected an id such as https://ror.org/05dxps055, found "05dxps055x"
          "sectors":["none"]           | sectors[0]: expected an id other than none, found "none"
          "parent":"b","parentName":"乙" | parentName: expected no such key beside parent, found "乙"
          "sector":["it"]              | sector: expected sectors, found an unknown key
          "sources":[]                 | sources: expected one or more, found an empty list
          "sources":{}                 | sources: expected a list of objects, found an empty object
          "sources":[{"publisher":"P"}] | sources[0]: expected url or seed, found neither
          "sources":[{"seed":true},"x"] | sources[1]: expected an object, found "x"
          "sources":[{"seed":false}]   | sources[0].seed: expected true, or no key, found false
          "sources":[{"url":"ftp://a.example/"}] | sources[0].url: expected an http or https address, found "ftp://a.example/"
          "sources":[{"seed":true,"asOf":"2021/5"}] | sources[0].asOf: expected a date: YYYY, YYYY-MM or YYYY-MM-DD, found "2021/5"
          "sources":[{"seed":true,"for":["adress"]}] | sources[0].for[0]: expected address, found "adress"
          """)
  void saysWhatIsWrongWithAnOrganization(String change, String problem) {
    assertThat(bad(EntryType.ORGANIZATION, organization(change))).containsExactly(problem);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          case-study | {"id":"a","title":{"ja":"甲"},"stage":"idea","sources":[{"seed":true}]} | stage: expected research, product, found "idea"
          case-study | {"id":"a","title":{"ja":"甲"},"year":"21","sources":[{"seed":true}]} | year: expected a date: YYYY, YYYY-MM or YYYY-MM-DD, found "21"
          case-study | {"id":"a","sources":[{"seed":true}]} | title: expected an object, found nothing
          facility | {"id":"a","name":{"ja":"甲"},"location":{"lat":91,"lon":135.2},"sources":[{"seed":true}]} | location.lat: expected degrees from -90 to 90, found 91
          facility | {"id":"a","name":{"ja":"甲"},"location":{"lat":34.6},"sources":[{"seed":true}]} | location.lon: expected degrees from -180 to 180, found nothing
          facility | {"id":"a","name":{"ja":"甲"},"location":{"lat":34.6,"lon":"135"},"sources":[{"seed":true}]} | location.lon: expected degrees from -180 to 180, found "135"
          facility | {"id":"a","name":{"ja":"甲"},"opened":"2018","closed":"2017-12","sources":[{"seed":true}]} | closed: expected a date not before 2018 (opened), found "2017-12"
          service | {"id":"a","title":{"en":"A"},"phase":"sales","sources":[{"seed":true}]} | phase: expected needs, research, development, regulatory, market, funding, facility, found "sales"
          service | {"id":"a","title":{"en":"A"},"organizations":["b"],"sources":[{"seed":true}]} | organizations: expected one of id, title, summary, phase, provider, sources, found an unknown key
          """)
  void saysWhatIsWrongWithTheOtherTypes(String type, String json, String problem) {
    assertThat(bad(EntryType.valueOf(type.toUpperCase().replace('-', '_')), json))
        .containsExactly(problem);
  }

  @Test
  void saysEverythingAtOnce() {
    assertThat(
            bad(
                EntryType.ORGANIZATION,
                "{\"name\":{\"ja\":\"\"},\"since\":\"x\",\"sources\":[{},{\"url\":\"x\"}],\"x\":1}"))
        .containsExactly(
            "id: expected lower-case ASCII words joined by hyphens, at most 100 characters,"
                + " found nothing",
            "category: expected an id other than none, found nothing",
            "name.ja: expected a text, found \"\"",
            "since: expected a date: YYYY, YYYY-MM or YYYY-MM-DD, found \"x\"",
            "sources[0]: expected url or seed, found an empty object",
            "sources[1].url: expected an http or https address, found \"x\"",
            "x: expected one of id, category, name, aliases, formerNames, status, basis, since,"
                + " until, updated, sectors, clusters, description, products, address, website,"
                + " headquarters, parent, parentName, corporateNumber, ror, sources, found an"
                + " unknown key");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          [1]              | : expected an object, found a list
          {"名":"甲",}     | : expected JSON, found Unexpected character ('}' (code 125)): was expecting double-quote to start property name at column 10
          {"id":"a"        | : expected JSON, found Unexpected end-of-input: expected close marker for Object at column 10
          {"id":"a"} {}    | : expected JSON, found more text behind the end of the object at column 13
          {"id":"a","name":{"ja":"甲","ja":"乙"}} | name.ja: expected each key once, found it again at column 32
          """)
  void saysWhereATextStopsBeingJson(String json, String problem) {
    assertThat(bad(EntryType.ORGANIZATION, json)).containsExactly(problem);
  }

  @Test
  void halfOfASurrogatePairIsNoText() {
    assertThat(
            bad(
                EntryType.SERVICE,
                "{\"id\":\"a\",\"title\":{\"ja\":\"x\\ud83d\"},\"sources\":[{\"seed\":true}]}"))
        .singleElement()
        .asString()
        .startsWith("title.ja: expected a text without line breaks, tabs and other control");
  }

  @Test
  void bytesThatAreNotUtf8AreAProblemAndNoException() {
    byte[] shiftJis = {'{', '"', 'i', 'd', '"', ':', '"', (byte) 0x8D, (byte) 0x62, '"', '}'};

    assertThat(EntryReader.read(EntryType.FACILITY, shiftJis))
        .isEqualTo(
            new Read.Bad<>(List.of(new KeyProblem("", "UTF-8", "other bytes")), Optional.empty()));
  }

  @Test
  void aBadRecordStillSaysItsId() {
    Read<Entry> read = EntryReader.read(EntryType.SERVICE, "{\"id\":\"a\"}".getBytes(UTF_8));

    assertThat(((Read.Bad<Entry>) read).id()).contains("a");
  }

  @Test
  void longValuesAreShownShortened() {
    assertThat(bad(EntryType.ORGANIZATION, organization("\"website\":\"" + "😀".repeat(40) + "\"")))
        .containsExactly(
            "website: expected an http or https address, found \"" + "😀".repeat(29) + "…");
  }

  @Test
  void trustedJsonThatIsNoEntryIsRefused() {
    assertThatThrownBy(() -> EntryReader.trusted(EntryType.SERVICE, "{}".getBytes(UTF_8)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("service: ");
  }

  private static String organization(String change) {
    return Examples.changed(Examples.SMALL_ORGANIZATION, "{" + change + "}");
  }

  private static Entry good(EntryType type, String json) {
    return switch (EntryReader.read(type, json.getBytes(UTF_8))) {
      case Read.Good<Entry>(Entry entry) -> entry;
      case Read.Bad<Entry> bad -> throw new AssertionError(bad.problems().toString());
    };
  }

  private static List<String> bad(EntryType type, String json) {
    return switch (EntryReader.read(type, json.getBytes(UTF_8))) {
      case Read.Good<Entry> good -> throw new AssertionError("no problem in " + json);
      case Read.Bad<Entry> bad ->
          bad.problems().stream()
              .map(p -> p.key() + ": expected " + p.expected() + ", found " + p.found())
              .toList();
    };
  }
}
