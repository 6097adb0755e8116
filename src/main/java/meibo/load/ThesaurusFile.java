package meibo.load;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import meibo.catalog.Concept;
import meibo.catalog.json.CompanionReader;
import meibo.catalog.json.Read;

/** Reads {@code thesaurus.jsonl}, where each line is a concept that may point to others. */
final class ThesaurusFile {

  private static final DataFile FILE = DataFile.THESAURUS;

  private final Problems problems;
  private final Map<String, Concept> concepts = new LinkedHashMap<>();
  private final Map<String, Integer> lines = new LinkedHashMap<>();
  private final Map<String, String> conceptOfLabel = new HashMap<>();

  private ThesaurusFile(Problems problems) {
    this.problems = problems;
  }

  /** The concepts in file order. */
  static List<Concept> read(DataFiles files, Problems problems) throws IOException {
    ThesaurusFile thesaurus = new ThesaurusFile(problems);
    if (files.has(FILE)) {
      LineReader.forEach(files, FILE, problems, thesaurus::take);
      thesaurus.concepts.values().forEach(thesaurus::check);
    }
    return List.copyOf(thesaurus.concepts.values());
  }

  private void take(Line line) {
    switch (CompanionReader.concept(line.bytes())) {
      case Read.Good<Concept>(Concept concept) -> {
        remember(concept.id(), line.number());
        concepts.putIfAbsent(concept.id(), concept);
      }
      case Read.Bad<Concept> bad -> {
        problems.add(FILE, line.number(), bad.problems());
        bad.id().ifPresent(id -> remember(id, line.number()));
      }
    }
  }

  private void remember(String id, int line) {
    Integer first = lines.putIfAbsent(id, line);
    if (first != null) {
      RepeatedId.report(FILE, line, id, first, problems);
    }
  }

  private void check(Concept concept) {
    int line = lines.getOrDefault(concept.id(), 1);
    concept.labels().forEach(label -> checkLabel("altLabel", label, concept, line));
    concept.hidden().forEach(label -> checkLabel("hiddenLabel", label, concept, line));
    checkExist("broader", concept.broader(), line);
    checkExist("related", concept.related(), line);
    if (isBroaderThanItself(concept)) {
      problems.add(FILE, line, "broader", "no circle of broader concepts", concept.id());
    }
  }

  private void checkLabel(String key, String label, Concept concept, int line) {
    String first = conceptOfLabel.putIfAbsent(SameWord.key(label), concept.id());
    if (first != null && !first.equals(concept.id())) {
      problems.add(
          FILE, line, key, "labels of one concept only", "\"%s\" of %s".formatted(label, first));
    }
  }

  private void checkExist(String key, List<String> ids, int line) {
    for (int i = 0; i < ids.size(); i++) {
      if (!lines.containsKey(ids.get(i))) {
        problems.add(
            FILE, line, key + "[" + i + "]", "an id of thesaurus.jsonl", "\"" + ids.get(i) + "\"");
      }
    }
  }

  private boolean isBroaderThanItself(Concept concept) {
    Set<String> seen = new HashSet<>();
    Deque<String> next = new ArrayDeque<>(concept.broader());
    while (!next.isEmpty()) {
      String id = next.pop();
      if (id.equals(concept.id())) {
        return true;
      }
      if (seen.add(id)) {
        Optional.ofNullable(concepts.get(id)).ifPresent(c -> next.addAll(c.broader()));
      }
    }
    return false;
  }
}
