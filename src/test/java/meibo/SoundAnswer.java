package meibo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import meibo.catalog.Coded;
import meibo.search.Why;
import tools.jackson.databind.JsonNode;

/** What any answer of the search API is, whatever was asked. */
final class SoundAnswer {

  private SoundAnswer() {}

  /** Numbers agree with one another, scores fall, and each hit explains itself. */
  static void isRightInItself(JsonNode answer, String shown) {
    JsonNode hits = answer.at("/hits");
    int total = answer.at("/total").asInt();
    assertThat(hits.size()).as(shown).isEqualTo(Math.min(total, answer.at("/size").asInt()));
    assertThat(answer.at("/types").valueStream().mapToInt(JsonNode::asInt).sum())
        .as("types of " + shown)
        .isEqualTo(total);
    double score = Double.MAX_VALUE;
    for (JsonNode hit : hits) {
      assertThat(hit.path("score").asDouble(0)).as("score of " + shown).isLessThanOrEqualTo(score);
      score = hit.path("score").asDouble(0);
      explainsItself(hit, hit.at("/id").asString() + " for " + shown);
    }
    assertThat(answer.at("/near").size())
        .as("near of " + shown)
        .isLessThanOrEqualTo(total == 0 ? 5 : 0);
    answer.at("/near").forEach(hit -> explainsItself(hit, "near " + shown));
  }

  private static void explainsItself(JsonNode hit, String what) {
    assertThat(hit.at("/why").valueStream().map(JsonNode::asString))
        .as("why of " + what)
        .isSubsetOf(Coded.ids(Why.class))
        .doesNotHaveDuplicates();
    for (JsonNode highlight : hit.at("/highlights")) {
      String field = highlight.at("/field").asString();
      String value =
          hit.at("/" + field.replaceAll("\\[(\\d+)]", "/$1").replace('.', '/')).asString();
      List<Integer> bounds = new ArrayList<>(List.of(0));
      for (JsonNode range : highlight.at("/ranges")) {
        assertThat(range.get(0).asInt()).as(what).isLessThan(range.get(1).asInt());
        range.forEach(bound -> bounds.add(bound.asInt()));
      }
      bounds.add(value.length());
      assertThat(bounds).as(field + " \"" + value + "\" of " + what).isSorted();
      assertThat(bounds).as(field + " of " + what).allMatch(at -> isBetweenCharacters(value, at));
    }
  }

  private static boolean isBetweenCharacters(String value, int at) {
    return at == 0
        || at >= value.length()
        || !Character.isSurrogatePair(value.charAt(at - 1), value.charAt(at));
  }
}
