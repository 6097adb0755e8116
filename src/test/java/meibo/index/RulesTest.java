package meibo.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meibo.catalog.Name;
import meibo.catalog.Organization;
import meibo.catalog.RecordJson;
import meibo.catalog.Vocabulary;
import meibo.catalog.json.EntryWriter;
import meibo.text.Morphology;
import meibo.text.NameAnalysis;
import meibo.tiny.TinyRecords;
import org.junit.jupiter.api.Test;

/**
 * An index remembers by which rules it was made, and is built anew where they are others. So
 * whoever changes what any text becomes in the index must raise {@link Fingerprint#RULES}.
 */
class RulesTest {

  private static final Path GOLDEN = Path.of("src/test/resources/meibo/index/rules.txt");
  private static final String HOW = "mvn -Dtest=RulesTest -Dgolden=write test";

  private final DocumentBuilder builder =
      new DocumentBuilder(new NameAnalysis(Morphology.standard()), Vocabulary.standard());

  @Test
  void whoChangesTokensRaisesTheNumberOfTheRules() throws IOException {
    String rules = "rules " + Fingerprint.RULES;
    List<String> now = Stream.concat(Stream.of(rules), documents()).toList();
    List<String> before = Files.exists(GOLDEN) ? Files.readAllLines(GOLDEN) : List.of("");
    if (before.getFirst().equals(rules)) {
      assertThat(now)
          .as("tokens have changed: raise Fingerprint.RULES, then %s", HOW)
          .isEqualTo(before);
    } else {
      if ("write".equals(System.getProperty("golden"))) {
        Files.write(GOLDEN, now);
      }
      assertThat(Files.readAllLines(GOLDEN)).as("%s writes what now holds", HOW).isEqualTo(now);
    }
  }

  private Stream<String> documents() {
    Stream<String> names =
        Stream.of(
            line("株式会社神戸メディケア", "コウベメディケア", "Kobe Medicare Co., Ltd."),
            line("(公財)先端医療振興財団", "センタンイリョウシンコウザイダン", ""),
            line("學校法人 櫻井學園", "", "Sakurai Gakuen"),
            line("ｼｽﾃﾑﾒﾄﾘｯｸｽ㈱", "", "SYSTEM METRICS"),
            line("第一三共株式会社", "", "Daiichi Sankyo"),
            line("国立研究開発法人理化学研究所", "リカガクケンキュウショ", "RIKEN"),
            line("株式会社３Ｄ・バイオ－テック", "スリーディーバイオテック", "3D Bio-Tech Inc."),
            line("", "", "The Laboratory of Ageing & Tumours"));
    return Stream.concat(
        names,
        Stream.of(
            lines(
                builder.document(TinyRecords.robot(), json(TinyRecords.robot()), "f", List.of()))));
  }

  private String line(String ja, String kana, String en) {
    Organization bare = TinyRecords.organization("sample", ja.isEmpty() ? en : ja);
    Organization named = named(bare, new Name(some(ja), some(kana), some(en)));
    return lines(builder.document(named, json(named), "f", List.of()));
  }

  private static Organization named(Organization o, Name name) {
    return new Organization(
        o.id(),
        o.category(),
        name,
        o.aliases(),
        o.formerNames(),
        o.status(),
        o.basis(),
        o.since(),
        o.until(),
        o.updated(),
        o.sectors(),
        o.clusters(),
        o.description(),
        o.products(),
        o.address(),
        o.website(),
        o.headquarters(),
        o.parent(),
        o.parentName(),
        o.corporateNumber(),
        o.ror(),
        o.sources());
  }

  private static Optional<String> some(String text) {
    return Optional.of(text).filter(t -> !t.isEmpty());
  }

  private static RecordJson json(Organization organization) {
    return new RecordJson(EntryWriter.write(organization));
  }

  private static String lines(IndexDocument document) {
    return Stream.of(document.keywords(), document.tokens(), document.years(), document.order())
            .flatMap(RulesTest::sorted)
            .collect(Collectors.joining(" · "))
        + " · "
        + sorted(document.facets()).collect(Collectors.joining(" · "));
  }

  private static Stream<String> sorted(Map<?, ?> fields) {
    Map<String, String> byName = new TreeMap<>();
    fields.forEach((field, value) -> byName.put(field.toString(), value.toString()));
    return byName.entrySet().stream().map(e -> e.getKey() + "=" + e.getValue());
  }
}
