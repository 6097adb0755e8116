package meibo.catalog;

import java.util.List;

/**
 * An idea of the field with all its words (SKOS: prefLabel and altLabel are {@code labels}).
 *
 * @param labels words that mean it, in both languages, the preferred ones first
 * @param hidden what visitors type for it and texts never say (SKOS: hiddenLabel)
 * @param broader ids of wider concepts
 * @param related ids of neighbouring concepts
 */
public record Concept(
    String id,
    Text prefLabel,
    List<String> labels,
    List<String> hidden,
    List<String> broader,
    List<String> related) {

  public Concept {
    labels = List.copyOf(labels);
    hidden = List.copyOf(hidden);
    broader = List.copyOf(broader);
    related = List.copyOf(related);
  }
}
