package meibo.web.api;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import meibo.catalog.Basis;
import meibo.catalog.Coded;
import meibo.catalog.EntryType;
import meibo.catalog.Labels;
import meibo.catalog.Phase;
import meibo.catalog.Stage;
import meibo.catalog.Status;
import meibo.catalog.Term;
import meibo.catalog.Text;
import meibo.catalog.Vocabulary;
import meibo.web.Json;
import tools.jackson.core.JsonGenerator;

/** The answer of {@code /api/v1/vocabulary}: every closed list with its words. */
final class VocabularyAnswer {

  private VocabularyAnswer() {}

  static byte[] json(Vocabulary vocabulary) {
    return Json.object(
        json -> {
          list(json, "types", terms(EntryType.values(), Labels::of));
          list(json, "categories", vocabulary.categories().stream());
          list(json, "sectors", vocabulary.sectors().stream());
          list(json, "clusters", vocabulary.clusters().stream());
          list(json, "statuses", terms(Status.values(), Labels::of));
          list(json, "bases", terms(Basis.values(), Labels::of));
          list(json, "stages", terms(Stage.values(), Labels::of));
          list(json, "phases", terms(Phase.values(), Labels::of));
        });
  }

  private static <E extends Coded> Stream<Term> terms(E[] list, Function<E, Text> label) {
    return Arrays.stream(list).map(e -> new Term(e.id(), label.apply(e), List.of()));
  }

  private static void list(JsonGenerator json, String key, Stream<Term> terms) {
    Json.members(json, key, terms.toList(), term -> members(json, term));
  }

  private static void members(JsonGenerator json, Term term) {
    json.writeStringProperty("id", term.id());
    Json.member(json, "label", term.label());
    Json.member(json, "words", term.words());
  }
}
