package meibo.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import meibo.catalog.Concept;
import meibo.text.Folding;
import meibo.text.NameKey;
import meibo.text.Tokens;

/** The concepts of the field by their words, and the words that a concept opens up (SKOS). */
public final class Thesaurus {

  /** Another word of the same concept is nearly as good as the visitor's own. */
  static final float SAME = 0.6f;

  /** A narrower concept is a case of what was asked for. */
  static final float NARROWER = 0.45f;

  /** A neighbour is a hint at most. */
  static final float RELATED = 0.2f;

  /** The wider idea, where nothing nearer is there. */
  static final float BROADER = 0.3f;

  /** What belongs to the same wider idea. */
  static final float SIBLING = 0.15f;

  static final int MOST_FAR = 64;

  /** Words taken from one concept: the nearest ones; bounds the query. */
  static final int MOST = 48;

  private static final int LEVELS_DOWN = 2;

  private final Map<String, Concept> byId = new HashMap<>();
  private final Map<String, List<String>> narrower = new HashMap<>();
  private final Map<String, List<String>> relatedTo = new HashMap<>();
  private final Map<String, Concept> byLabel = new HashMap<>();
  private final int longestLabel;

  public Thesaurus(List<Concept> concepts) {
    for (Concept concept : concepts) {
      byId.put(concept.id(), concept);
      concept
          .broader()
          .forEach(b -> narrower.computeIfAbsent(b, k -> new ArrayList<>()).add(concept.id()));
      concept
          .related()
          .forEach(r -> relatedTo.computeIfAbsent(r, k -> new ArrayList<>()).add(concept.id()));
      concept.labels().forEach(l -> byLabel.putIfAbsent(key(l), concept));
      concept.hidden().forEach(l -> byLabel.putIfAbsent(key(l), concept));
    }
    longestLabel = byLabel.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  /** A word with the weight that it has beside the visitor's own. */
  public record Expansion(String word, float weight) {}

  /** The concept that the word is a label of. */
  public Optional<Concept> find(String word) {
    return Optional.ofNullable(byLabel.get(key(word)));
  }

  /** True where no label is as long as the word, so that looking is idle. */
  boolean isTooLong(String word) {
    return word.length() > 2 * longestLabel + 2;
  }

  /** How far from the concept itself words are taken. */
  enum Reach {
    /** Its own words, narrower concepts, neighbours. */
    NEAR,
    /** Wider concepts too, with what else belongs to them: for when nothing nearer is there. */
    FAR
  }

  /** Other words for the concept and what belongs to it, the nearest first, without {@code own}. */
  public List<Expansion> expand(Concept concept, String own, Reach reach) {
    Map<String, Expansion> words = new LinkedHashMap<>();
    words.put(key(own), new Expansion(own, 1));
    add(words, concept, SAME);
    narrower(words, concept, LEVELS_DOWN, NARROWER);
    related(concept).forEach(c -> add(words, c, RELATED));
    concepts(concept.broader()).forEach(c -> add(words, c, BROADER));
    if (reach == Reach.FAR) {
      concepts(concept.broader()).forEach(c -> narrower(words, c, 1, SIBLING));
      related(concept).forEach(c -> narrower(words, c, 1, SIBLING));
    }
    int most = reach == Reach.FAR ? MOST_FAR : MOST;
    return words.values().stream().skip(1).limit(most).toList();
  }

  private void narrower(Map<String, Expansion> words, Concept concept, int levels, float weight) {
    if (levels > 0) {
      List<Concept> below = concepts(narrower.getOrDefault(concept.id(), List.of()));
      below.forEach(c -> add(words, c, weight));
      below.forEach(c -> narrower(words, c, levels - 1, weight));
    }
  }

  /** Neighbours; who is whose neighbour is often stated on one side only. */
  private List<Concept> related(Concept concept) {
    List<String> ids = new ArrayList<>(concept.related());
    ids.addAll(relatedTo.getOrDefault(concept.id(), List.of()));
    return concepts(ids.stream().distinct().toList());
  }

  private List<Concept> concepts(List<String> ids) {
    return ids.stream().flatMap(id -> Optional.ofNullable(byId.get(id)).stream()).toList();
  }

  private static void add(Map<String, Expansion> words, Concept concept, float weight) {
    concept.labels().forEach(l -> words.putIfAbsent(key(l), new Expansion(l, weight)));
  }

  /** Under which spellings of a label are one; the words of an English label are stemmed. */
  private static String key(String label) {
    String folded = Folding.text(label);
    return folded.chars().allMatch(c -> c < 0x80)
        ? String.join(" ", Tokens.phrase(folded))
        : NameKey.of(folded);
  }
}
