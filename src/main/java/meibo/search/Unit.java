package meibo.search;

import java.util.List;
import java.util.Optional;
import meibo.catalog.Concept;

/**
 * What has to match as one: a word, or a compound that matches as a whole or by its parts.
 *
 * @param surface as typed, folded
 * @param word the word that it is a form of: 測る of 測り
 * @param parts the words that it is made of; empty for a single word
 * @param concept the concept that it names
 * @param generic true for words that say too little to be a hit by themselves (大学, company)
 * @param proper true for a compound with a name in it, whose parts must not come from different
 *     places
 * @param known false for a word that no dictionary has
 */
record Unit(
    String surface,
    String word,
    List<Unit> parts,
    Optional<Concept> concept,
    boolean generic,
    boolean proper,
    boolean known) {

  Unit {
    parts = List.copyOf(parts);
  }

  static Unit word(String surface, Optional<Concept> concept, boolean known) {
    return inflected(surface, surface, concept, known);
  }

  static Unit inflected(String surface, String word, Optional<Concept> concept, boolean known) {
    return new Unit(surface, word, List.of(), concept, Generic.is(surface), false, known);
  }

  static Unit compound(
      String surface, List<Unit> parts, Optional<Concept> concept, boolean proper) {
    boolean generic = parts.stream().allMatch(Unit::generic);
    return new Unit(surface, surface, parts, concept, generic, proper, true);
  }

  boolean isLatin() {
    return surface.chars().allMatch(c -> c < 0x80);
  }
}
