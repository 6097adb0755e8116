package meibo.catalog.json;

import java.util.List;
import java.util.stream.Stream;
import meibo.catalog.Concept;
import meibo.catalog.Text;

/** A concept as a line of the thesaurus writes it. */
record ConceptLine(
    String id,
    Text prefLabel,
    WordLists altLabel,
    WordLists hiddenLabel,
    List<String> broader,
    List<String> related) {

  Concept concept() {
    List<String> labels =
        Stream.concat(prefLabel.values(), altLabel.all().stream()).distinct().toList();
    return new Concept(id, prefLabel, labels, hiddenLabel.all(), broader, related);
  }
}
