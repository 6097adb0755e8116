package meibo.load.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import meibo.catalog.Basis;
import meibo.catalog.Coded;
import meibo.catalog.Labels;
import meibo.catalog.Phase;
import meibo.catalog.Stage;
import meibo.catalog.Status;
import meibo.catalog.Term;
import meibo.catalog.Text;
import meibo.catalog.Vocabulary;

/** Ids by what they are called: a list-keeper may write 企業 for {@code company}. */
final class Labelled {

  private final Map<String, Map<String, String>> idsByKey = new HashMap<>();

  Labelled(Vocabulary vocabulary) {
    terms("category", vocabulary.categories());
    terms("sectors", vocabulary.sectors());
    terms("clusters", vocabulary.clusters());
    codes("status", Status.class, Labels::of);
    codes("basis", Basis.class, Labels::of);
    codes("stage", Stage.class, Labels::of);
    codes("phase", Phase.class, Labels::of);
  }

  /** The id that the text is a label of, else the text. */
  String id(String key, String text) {
    return Optional.ofNullable(idsByKey.get(key))
        .map(ids -> ids.getOrDefault(HeaderNames.folded(text), text))
        .orElse(text);
  }

  private void terms(String key, List<Term> terms) {
    terms.forEach(term -> add(key, term.label(), term.id()));
    terms.forEach(term -> ids(key).put(HeaderNames.folded(term.id()), term.id()));
  }

  private <E extends Enum<E> & Coded> void codes(
      String key, Class<E> list, Function<E, Text> label) {
    for (E code : list.getEnumConstants()) {
      add(key, label.apply(code), code.id());
    }
  }

  private void add(String key, Text label, String id) {
    label.values().forEach(name -> ids(key).put(HeaderNames.folded(name), id));
  }

  private Map<String, String> ids(String key) {
    return idsByKey.computeIfAbsent(key, k -> new HashMap<>());
  }
}
