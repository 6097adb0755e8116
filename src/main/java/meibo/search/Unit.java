package meibo.search;

import java.util.List;
import java.util.Optional;
import meibo.catalog.Concept;

/**
 * What has to match as one: a word, or several that match as they stand together or by their parts.
 *
 * @param surface as typed, folded
 * @param word the word that it is a form of: 測る of 測り
 * @param bond how the parts belong together
 * @param parts what it is made of; empty for a word
 * @param concept the concept that it names
 * @param generic true for words that say too little to be a hit by themselves (大学, company)
 * @param known false for a word that no dictionary has
 * @param named true for a name of a place, a person or a body, and what one stands in
 */
record Unit(
    String surface,
    String word,
    Bond bond,
    List<Unit> parts,
    Optional<Concept> concept,
    boolean generic,
    boolean known,
    boolean named) {

  /** How the parts of a unit belong together. */
  enum Bond {
    /** There are no parts. */
    WORD,
    /** All of them are wanted, wherever each stands. */
    ALL,
    /** All of them are wanted in one place: a name among them says which thing is meant. */
    ONE_PLACE,
    /** Any of them will do: 試作や評価. */
    ANY
  }

  Unit {
    parts = List.copyOf(parts);
  }

  static Unit word(String surface, Optional<Concept> concept, boolean known) {
    return inflected(surface, surface, concept, known);
  }

  static Unit inflected(String surface, String word, Optional<Concept> concept, boolean known) {
    return new Unit(
        surface, word, Bond.WORD, List.of(), concept, Generic.is(surface), known, false);
  }

  static Unit of(String surface, Bond bond, List<Unit> parts, Optional<Concept> concept) {
    boolean generic = parts.stream().allMatch(Unit::generic) && concept.isEmpty();
    boolean named = bond == Bond.ONE_PLACE;
    return new Unit(surface, surface, bond, parts, concept, generic, true, named);
  }

  Unit withParts(List<Unit> others) {
    return new Unit(surface, word, bond, others, concept, generic, known, named);
  }

  Unit asName(boolean name) {
    return new Unit(surface, word, bond, parts, concept, generic, known, name);
  }

  boolean isLatin() {
    return surface.chars().allMatch(c -> c < 0x80);
  }
}
