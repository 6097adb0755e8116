package meibo.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Queue;
import meibo.catalog.Concept;
import meibo.text.Folding;
import meibo.text.LatinStem;
import meibo.text.NameKey;
import meibo.text.Tokens;

/** The concepts of the field by their words, and the words that a concept opens up (SKOS). */
public final class Thesaurus {

  /** Another word of the same concept is nearly as good as the visitor's own. */
  private static final float SAME = 0.6f;

  /** A narrower concept is a case of what was asked for. */
  private static final float DOWN = 0.75f;

  /** The wider idea holds much else. */
  private static final float UP = 0.5f;

  /** A neighbour is a hint: who treats a disease, what is done with a device. */
  private static final float SIDE = 0.45f;

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

  /**
   * A word with the weight that it has beside the visitor's own.
   *
   * @param key one for all its spellings
   * @param characters its tokens on the character layer
   * @param token its token on the word layer
   */
  public record Expansion(String key, List<String> characters, String token, float weight) {

    static Expansion of(String word, float weight) {
      String token = NameKey.of(LatinStem.of(Folding.text(word)));
      return new Expansion(Thesaurus.key(word), List.copyOf(Tokens.phrase(word)), token, weight);
    }
  }

  /** The concept that the word is a label of. */
  public Optional<Concept> find(String word) {
    return Optional.ofNullable(byLabel.get(key(word)));
  }

  /** True where no label is as long as the word, so that looking is idle. */
  boolean isTooLong(String word) {
    return word.length() > 2 * longestLabel + 2;
  }

  /** How far from the concept itself words are taken; both bound the query. */
  enum Reach {
    /** Its own words, what is narrower, and what is one step away. */
    NEAR(0.16f, 96),
    /**
     * Two and three steps too, for when nothing nearer is there: from a disease by its organ to the
     * clinic that treats it.
     */
    FAR(0.06f, 128);

    private final float least;
    private final int most;

    Reach(float least, int most) {
      this.least = least;
      this.most = most;
    }

    /** No concept opens up more words. */
    int most() {
      return most;
    }
  }

  /** The words of the concept and of what belongs to it, the nearest first. */
  public List<Expansion> expand(Concept concept, Reach reach) {
    Map<String, Expansion> words = new LinkedHashMap<>();
    for (Step step : reached(concept, reach)) {
      step.concept()
          .labels()
          .forEach(l -> words.putIfAbsent(key(l), Expansion.of(l, step.weight())));
    }
    return words.values().stream().limit(reach.most).toList();
  }

  /** A concept on the way from another, and how much of what was asked for is left there. */
  private record Step(Concept concept, float weight, boolean straight) {}

  /** Concepts in reach, the nearest first (spreading activation, Crestani 1997). */
  private Collection<Step> reached(Concept start, Reach reach) {
    Map<String, Step> reached = new LinkedHashMap<>();
    Queue<Step> next = new PriorityQueue<>(Comparator.comparingDouble(s -> -s.weight()));
    next.add(new Step(start, SAME, true));
    while (!next.isEmpty()) {
      Step at = next.poll();
      boolean near = at.weight() >= reach.least;
      if (near && reached.putIfAbsent(at.concept().id(), at) == null) {
        next.addAll(from(at));
      }
    }
    return reached.values();
  }

  /** Once off the straight way down, what is narrower is a neighbour and no case of it. */
  private List<Step> from(Step at) {
    List<Step> steps = new ArrayList<>();
    List<Concept> below = concepts(narrower.getOrDefault(at.concept().id(), List.of()));
    float down = at.weight() * (at.straight() ? DOWN : SIDE);
    below.forEach(c -> steps.add(new Step(c, down, at.straight())));
    related(at.concept()).forEach(c -> steps.add(new Step(c, at.weight() * SIDE, false)));
    concepts(at.concept().broader()).forEach(c -> steps.add(new Step(c, at.weight() * UP, false)));
    return steps;
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

  /** Under which spellings of a label are one; the words of an English label are stemmed. */
  static String key(String label) {
    String folded = Folding.text(label);
    return folded.chars().allMatch(c -> c < 0x80)
        ? String.join(" ", Tokens.phrase(folded))
        : NameKey.of(folded);
  }
}
