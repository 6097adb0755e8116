package meibo.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meibo.LiveDirectory;
import meibo.catalog.Coded;
import meibo.cli.Commands;
import meibo.search.SearchParameter;
import meibo.search.Why;
import meibo.web.LiveServer;
import org.junit.jupiter.api.Test;

/** The documents name what is there, and what they name is there. */
class DocsTest {

  private static final Path README = Path.of("README.md");
  private static final Path SITE = Path.of("src/site/markdown");
  private static final Path SOURCES = Path.of("src/main/java/meibo");
  private static final Path TESTS = Path.of("src/test/java/meibo");

  private static final Pattern LINK = Pattern.compile("]\\(([^)\\s]+)\\)");
  private static final Pattern COMMAND = Pattern.compile("(?m)^  ([a-z]+) {2,}\\S");
  private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");
  private static final Pattern TEST = Pattern.compile("`(\\w+Test)\\.(\\w+)`");

  /** Options of every command, which its own help explains. */
  private static final Set<String> OF_ALL = Set.of("--help", "--version");

  @Test
  void everyPackageIsInTheArchitectureWithItsSentenceAndWhatItMayUse() throws IOException {
    String page = page("architecture.md");
    for (String name : ArchitectureTest.MAY_USE.keySet()) {
      String row = "| `" + name + "` | " + sentence(name) + " | ";
      assertThat(page).contains(row);
      String uses = page.split(Pattern.quote(row), 2)[1].split(" \\|", 2)[0];
      assertThat(uses.replace("`", "").split(" ")).as(row).containsOnly(uses(name));
    }
    assertThat(page).contains("| `meibo` | " + sentence("") + " | everything |");
  }

  @Test
  void everyCommandAndOptionIsInTheOperations() throws IOException {
    String page = page("operations.md");
    List<String> commands = all(COMMAND, help()).map(m -> m.group(1)).toList();
    assertThat(commands).contains("serve", "check");
    for (String command : commands) {
      assertThat(page).contains("| `meibo " + command + "` |");
      assertThat(options(command)).allSatisfy(o -> assertThat(page).contains("`" + o));
    }
  }

  @Test
  void everySettingOfTheServerIsThereWithItsNameInTheEnvironment() throws IOException {
    String page = page("operations.md");
    for (String option : options("serve")) {
      String variable = option.substring(2).replace('-', '_').toUpperCase(Locale.ROOT);
      assertThat(page)
          .containsPattern("\\| `" + option + "( [A-Z]+)?` \\| `MEIBO_" + variable + "`");
    }
  }

  @Test
  void everyAddressAndParameterOfTheApiIsInItsPage() throws IOException {
    String page = page("api.md");
    try (LiveServer server = LiveServer.start()) {
      Set<String> paths = new TreeSet<>();
      server.json("/openapi.json").get("paths").propertyNames().forEach(paths::add);
      assertThat(paths).contains("/api/v1/search");
      assertThat(paths).allSatisfy(p -> assertThat(page).contains("| `" + p + "` | ["));
    }
    assertThat(SearchParameter.names()).allSatisfy(n -> assertThat(page).contains("`" + n + "`"));
  }

  @Test
  void everyReasonOfAHitIsExplained() throws IOException {
    String relevance = page("relevance.md");
    String api = page("api.md");
    assertThat(Coded.ids(Why.class))
        .allSatisfy(
            why -> {
              assertThat(relevance).contains("`" + why + "`");
              assertThat(api).contains("`" + why + "`");
            });
  }

  @Test
  void everyPageIsReachedFromTheReadmeOrTheArchitecture() throws IOException {
    Set<Path> reached =
        Stream.of(README, SITE.resolve("architecture.md"))
            .flatMap(from -> links(from).map(to -> target(from, to)))
            .collect(Collectors.toSet());
    assertThat(pages()).isNotEmpty().isSubsetOf(reached);
  }

  @Test
  void everyLinkLeadsToAFileOrAHeading() {
    for (Path from : documents()) {
      assertThat(links(from))
          .as("links of " + from)
          .allSatisfy(to -> assertThat(isThere(from, to)).as(to).isTrue());
    }
  }

  @Test
  void everyTestThatIsNamedIsThere() throws IOException {
    String tests = String.join("\n", read(sources(TESTS)));
    for (Path page : documents()) {
      assertThat(all(TEST, Files.readString(page)))
          .allSatisfy(
              m ->
                  assertThat(tests)
                      .as(page + " names " + m.group())
                      .contains("class " + m.group(1) + " ")
                      .contains("void " + m.group(2) + "("));
    }
  }

  @Test
  void noDocumentNamesAPlaceThatOnlyItsWriterKnows() throws IOException {
    for (Path document : documents()) {
      assertThat(Files.readString(document))
          .as(document.toString())
          .doesNotContainPattern("(?i)(^|[^\\w.])/work/|\\.\\./shared|/root/|/home/|/tmp/")
          .doesNotContainPattern("(?i)repo1?\\.maven|registry\\.|artifactory|nexus");
    }
  }

  private static String page(String name) throws IOException {
    return Files.readString(SITE.resolve(name));
  }

  private static List<Path> documents() {
    return Stream.concat(Stream.of(README, Path.of("index-data/README.md")), pages().stream())
        .toList();
  }

  private static List<Path> pages() {
    return files(SITE, ".md");
  }

  private static List<Path> sources(Path folder) {
    return files(folder, ".java");
  }

  private static List<Path> files(Path folder, String ending) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> read(List<Path> files) throws IOException {
    List<String> texts = new ArrayList<>();
    for (Path file : files) {
      texts.add(Files.readString(file));
    }
    return texts;
  }

  /** The first sentence of what a package says of itself, as a page would write it. */
  private static String sentence(String packageName) throws IOException {
    Path info = SOURCES.resolve(packageName.replace('.', '/')).resolve("package-info.java");
    String comment = Files.readString(info).split("\\*/", 2)[0];
    String text =
        comment
            .replaceAll("/\\*\\*|\\n \\*", " ")
            .replaceAll("\\{@code ([^}]*)}", "`$1`")
            .replaceAll("\\s+", " ")
            .strip();
    return text.split("(?<=\\.) ", 2)[0];
  }

  private static String[] uses(String packageName) {
    Set<String> uses = ArchitectureTest.MAY_USE.getOrDefault(packageName, Set.of());
    return uses.isEmpty()
        ? new String[] {"nothing"}
        : uses.stream().map(u -> u.isEmpty() ? "meibo" : u).toArray(String[]::new);
  }

  /** What a command says of itself; the output of a program is the only door to it from here. */
  private static String help(String... command) {
    PrintStream terminal = System.out;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      Commands.run(
          LiveDirectory.workshop(),
          Stream.concat(Stream.of(command), Stream.of("--help")).toArray(String[]::new));
    } finally {
      System.setOut(terminal);
    }
    return said.toString(StandardCharsets.UTF_8);
  }

  private static Set<String> options(String command) {
    Set<String> options =
        all(OPTION, help(command))
            .map(MatchResult::group)
            .collect(Collectors.toCollection(TreeSet::new));
    options.removeAll(OF_ALL);
    assertThat(options).as("options of " + command).isNotEmpty();
    return options;
  }

  private static Stream<MatchResult> all(Pattern pattern, String text) {
    return pattern.matcher(text).results();
  }

  private static Stream<String> links(Path from) {
    try {
      return all(LINK, Files.readString(from))
          .map(m -> m.group(1))
          .filter(to -> !to.startsWith("http:") && !to.startsWith("https:"))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Path target(Path from, String to) {
    Path folder = Optional.ofNullable(from.getParent()).orElse(Path.of(""));
    String file = to.split("#", 2)[0];
    return file.isEmpty() ? from : folder.resolve(file).normalize();
  }

  private static boolean isThere(Path from, String to) {
    Path target = target(from, to);
    int hash = to.indexOf('#');
    return Files.exists(target) && (hash < 0 || headings(target).contains(to.substring(hash + 1)));
  }

  /** The headings of a page as addresses name them. */
  private static Set<String> headings(Path page) {
    try (Stream<String> lines = Files.lines(page)) {
      return lines
          .filter(line -> line.startsWith("#"))
          .map(line -> line.replaceFirst("#+ ", "").toLowerCase(Locale.ROOT))
          .map(line -> line.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
