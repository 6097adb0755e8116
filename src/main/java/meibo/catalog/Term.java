package meibo.catalog;

import java.util.List;

/**
 * A value of the vocabulary.
 *
 * @param words what a visitor may type to mean exactly this, in both languages
 */
public record Term(String id, Text label, List<String> words) {

  public Term {
    words = List.copyOf(words);
  }

  /** A value without an entry in the vocabulary: its id is its own label. */
  public static Term unlabelled(String id) {
    return new Term(id, Text.of(id, id), List.of());
  }
}
