package meibo.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The folder list is the architecture: which package may use which, as one table. */
class ArchitectureTest {

  private static final String ROOT = "meibo";

  static final Map<String, Set<String>> MAY_USE =
      Map.ofEntries(
          Map.entry("catalog", Set.of()),
          Map.entry("catalog.json", Set.of("catalog")),
          Map.entry("load", Set.of("catalog", "catalog.json")),
          Map.entry("load.importing", Set.of("catalog", "catalog.json", "load", "table", "text")),
          Map.entry("text", Set.of("catalog")),
          Map.entry("index", Set.of("catalog", "text")),
          Map.entry("search", Set.of("catalog", "text", "index")),
          Map.entry(
              "engine.lucene",
              Set.of("catalog", "catalog.json", "engine.lucene.window", "index", "search")),
          Map.entry("engine.lucene.window", Set.of()),
          Map.entry("engine.opensearch", Set.of("catalog", "catalog.json", "index", "search")),
          Map.entry("evaluation", Set.of("catalog", "search")),
          Map.entry("evaluation.bare", Set.of("catalog", "search", "evaluation")),
          Map.entry("clinic", Set.of("catalog", "search", "text")),
          Map.entry("match", Set.of("catalog", "text", "search")),
          Map.entry("match.list", Set.of("catalog", "match", "table")),
          Map.entry("mcp", Set.of("catalog", "search", "match")),
          Map.entry("web.mcp", Set.of("catalog", "mcp", "web")),
          Map.entry("table", Set.of("catalog")),
          Map.entry("export", Set.of("catalog", "search", "index", "table")),
          Map.entry("web", Set.of("catalog", "search", "index", "match", "match.list", "web.page")),
          Map.entry("web.page", Set.of("catalog", "search", "index", "match", "match.list")),
          Map.entry(
              "web.api",
              Set.of(
                  "catalog",
                  "search",
                  "index",
                  "export",
                  "match",
                  "match.list",
                  "web",
                  "web.page")),
          Map.entry("web.discovery", Set.of("catalog", "search", "index", "web", "web.page")),
          Map.entry("web.download", Set.of("catalog", "search", "index", "export", "web")),
          Map.entry("web.reconcile", Set.of("catalog", "search", "match", "table", "web")),
          Map.entry(
              "cli",
              Set.of(
                  "",
                  "catalog",
                  "clinic",
                  "search",
                  "index",
                  "evaluation",
                  "evaluation.bare",
                  "export",
                  "load.importing",
                  "match",
                  "match.list",
                  "mcp",
                  "web",
                  "web.api",
                  "web.discovery",
                  "web.download",
                  "web.mcp",
                  "web.page",
                  "web.reconcile")));

  private static final Map<String, Set<String>> ONLY_IN =
      Map.of(
          "org.apache.lucene.index",
              Set.of("engine.lucene", "engine.lucene.window", "evaluation.bare"),
          "org.apache.lucene.search",
              Set.of("engine.lucene", "engine.lucene.window", "evaluation.bare"),
          "org.opensearch", Set.of("engine.opensearch"),
          "org.apache.hc", Set.of("engine.opensearch"),
          "io.javalin", Set.of("web"),
          "io.prometheus", Set.of("web"),
          "picocli", Set.of("cli"));

  private static final JavaClasses CLASSES =
      new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages(ROOT);

  @Test
  void everyPackageIsInTheTableAndNoneIsEmpty() {
    assertThat(packages()).isEqualTo(new TreeSet<>(MAY_USE.keySet()));
  }

  @Test
  void packagesUseOnlyWhatTheTableAllows() {
    Map<String, Set<String>> used = new TreeMap<>();
    dependencies()
        .filter(d -> d.getTargetClass().getPackageName().startsWith(ROOT))
        .forEach(
            d ->
                used.computeIfAbsent(packageOf(d.getOriginClass()), k -> new TreeSet<>())
                    .add(packageOf(d.getTargetClass())));
    used.forEach(
        (from, to) -> {
          to.remove(from);
          assertThat(MAY_USE.getOrDefault(from, Set.of())).as("what %s uses", from).containsAll(to);
        });
  }

  @Test
  void eachTechnologyStaysInItsPackage() {
    ONLY_IN.forEach(
        (library, homes) ->
            assertThat(strangersUsing(library, homes))
                .as("packages besides %s that use %s", homes, library)
                .isEmpty());
  }

  @Test
  void everyPackageSaysInASentenceWhatItIs() {
    for (String name : packages()) {
      Path info = Path.of("src/main/java/meibo", name.replace('.', '/'), "package-info.java");
      assertThat(info).content().startsWith("/**").contains("@NullMarked");
    }
  }

  @Test
  void noClassIsABagOfLeftovers() {
    assertThat(CLASSES.stream().map(JavaClass::getSimpleName))
        .noneMatch(n -> n.matches(".*(Util|Utils|Helper|Manager|Impl)"));
  }

  @Test
  void theProgramKnowsNothingOfOneDirectory() throws Exception {
    try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
      for (Path file :
          files.filter(f -> f.toString().matches(".*\\.(java|jte|css|js|json)")).toList()) {
        assertThat(Files.readString(file))
            .as(file.toString())
            .doesNotContainIgnoringCase("kobe")
            .doesNotContainIgnoringCase("kbic")
            .doesNotContain("神戸");
      }
    }
  }

  private Stream<Dependency> dependencies() {
    return CLASSES.stream()
        .filter(c -> !c.getPackageName().equals(ROOT) && !isGenerated(c))
        .flatMap(c -> c.getDirectDependenciesFromSelf().stream());
  }

  private Set<String> strangersUsing(String library, Set<String> homes) {
    return dependencies()
        .filter(d -> d.getTargetClass().getPackageName().startsWith(library))
        .map(d -> packageOf(d.getOriginClass()))
        .filter(p -> homes.stream().noneMatch(h -> p.equals(h) || p.startsWith(h + ".")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private Set<String> packages() {
    return CLASSES.stream()
        .filter(c -> !c.getPackageName().equals(ROOT) && !isGenerated(c))
        .map(ArchitectureTest::packageOf)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isGenerated(JavaClass c) {
    return c.getPackageName().startsWith(ROOT + ".web.page.views");
  }

  private static String packageOf(JavaClass c) {
    String name = c.getPackageName();
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
  }
}
