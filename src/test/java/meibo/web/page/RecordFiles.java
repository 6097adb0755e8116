package meibo.web.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import meibo.catalog.Address;
import meibo.catalog.Basis;
import meibo.catalog.CaseStudy;
import meibo.catalog.Coded;
import meibo.catalog.DirectoryInfo;
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
import meibo.catalog.Term;
import meibo.catalog.Text;
import meibo.catalog.Vocabulary;
import meibo.catalog.json.CompanionReader;
import meibo.catalog.json.Read;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads records from JSON lines, trusting them: for looking at pages, and for small fixtures. */
public final class RecordFiles {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private RecordFiles() {}

  /** All entries of a folder as design §3 lays it out. */
  public static List<Entry> entries(Path folder) throws IOException {
    List<Entry> entries = new ArrayList<>();
    lines(folder.resolve("organizations.jsonl"))
        .map(RecordFiles::organization)
        .forEach(entries::add);
    lines(folder.resolve("case-studies.jsonl")).map(RecordFiles::caseStudy).forEach(entries::add);
    lines(folder.resolve("facilities.jsonl")).map(RecordFiles::facility).forEach(entries::add);
    lines(folder.resolve("support-services.jsonl")).map(RecordFiles::service).forEach(entries::add);
    return entries;
  }

  public static Vocabulary vocabulary(Path file) throws IOException {
    JsonNode n = JSON.readTree(Files.readString(file));
    return new Vocabulary(
        terms(n.path("categories")),
        terms(n.path("sectors")),
        terms(n.has("clusters") ? n.path("clusters") : n.path("areas")),
        true);
  }

  private static List<Term> terms(JsonNode list) {
    return list.valueStream()
        .map(t -> new Term(t.path("id").stringValue(), text(t.path("label")), List.of()))
        .toList();
  }

  public static DirectoryInfo directory(Path file) throws IOException {
    return directory(Files.readAllBytes(file));
  }

  static DirectoryInfo directory(byte[] json) {
    return switch (CompanionReader.directory(json)) {
      case Read.Good<DirectoryInfo>(DirectoryInfo info) -> info;
      case Read.Bad<DirectoryInfo> bad -> throw new AssertionError(bad.problems());
    };
  }

  private static Stream<JsonNode> lines(Path file) throws IOException {
    return Files.exists(file)
        ? Files.readAllLines(file).stream().filter(l -> !l.isBlank()).map(JSON::readTree)
        : Stream.empty();
  }

  public static Organization organization(JsonNode n) {
    return new Organization(
        n.path("id").stringValue(),
        n.path("category").stringValue(),
        name(n.path("name")),
        strings(n, "aliases"),
        strings(n, "formerNames"),
        string(n, "status").flatMap(s -> Coded.find(Status.class, s)),
        string(n, "basis").flatMap(s -> Coded.find(Basis.class, s)),
        date(n, "since"),
        date(n, "until"),
        date(n, "updated"),
        strings(n, "sectors"),
        strings(n, "clusters"),
        text(n.path("description")),
        strings(n, "products"),
        address(n),
        string(n, "website"),
        string(n, "headquarters"),
        string(n, "parent"),
        string(n, "parentName"),
        string(n, "corporateNumber"),
        string(n, "ror"),
        sources(n));
  }

  public static CaseStudy caseStudy(JsonNode n) {
    return new CaseStudy(
        n.path("id").stringValue(),
        string(n, "stage").flatMap(s -> Coded.find(Stage.class, s)),
        text(n.path("title")),
        text(n.path("summary")),
        strings(n, "sectors"),
        strings(n, "organizations"),
        strings(n, "otherOrganizations"),
        date(n, "year"),
        strings(n, "products"),
        sources(n));
  }

  public static Facility facility(JsonNode n) {
    JsonNode at = n.path("location");
    return new Facility(
        n.path("id").stringValue(),
        name(n.path("name")),
        strings(n, "aliases"),
        address(n),
        at.isMissingNode()
            ? Optional.empty()
            : Optional.of(new Location(at.path("lat").doubleValue(), at.path("lon").doubleValue())),
        date(n, "opened"),
        date(n, "closed"),
        date(n, "planned"),
        text(n.path("description")),
        sources(n));
  }

  public static SupportService service(JsonNode n) {
    return new SupportService(
        n.path("id").stringValue(),
        text(n.path("title")),
        text(n.path("summary")),
        string(n, "phase").flatMap(s -> Coded.find(Phase.class, s)),
        string(n, "provider"),
        sources(n));
  }

  public static JsonNode json(String line) {
    return JSON.readTree(line);
  }

  private static Name name(JsonNode n) {
    return new Name(string(n, "ja"), string(n, "kana"), string(n, "en"));
  }

  private static Text text(JsonNode n) {
    return new Text(string(n, "ja"), string(n, "en"));
  }

  private static Optional<Address> address(JsonNode record) {
    JsonNode n = record.path("address");
    return n.isMissingNode()
        ? Optional.empty()
        : Optional.of(
            new Address(
                string(n, "postalCode"),
                string(n, "text"),
                string(n, "building"),
                string(n, "facility")));
  }

  private static List<Source> sources(JsonNode n) {
    return n.path("sources")
        .valueStream()
        .map(
            s ->
                new Source(
                    string(s, "url"),
                    s.path("seed").booleanValue(false),
                    string(s, "publisher"),
                    date(s, "asOf"),
                    strings(s, "for")))
        .toList();
  }

  private static Optional<PartialDate> date(JsonNode n, String key) {
    return string(n, key).flatMap(PartialDate::parse);
  }

  private static Optional<String> string(JsonNode n, String key) {
    return n.path(key).stringValueOpt();
  }

  private static List<String> strings(JsonNode n, String key) {
    return n.path(key).valueStream().map(JsonNode::stringValue).toList();
  }
}
