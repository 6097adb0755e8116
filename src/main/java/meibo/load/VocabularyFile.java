package meibo.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import meibo.catalog.Term;
import meibo.catalog.Vocabulary;
import meibo.catalog.json.CompanionReader;
import meibo.catalog.json.KeyProblem;

/**
 * Reads {@code vocabulary.json}, where neither an id nor a word may stand at two terms of a list.
 */
final class VocabularyFile {

  private final List<KeyProblem> misfits = new ArrayList<>();

  private VocabularyFile() {}

  /** The directory's vocabulary, or the standard one. */
  static Vocabulary read(DataFiles files, Problems problems) throws IOException {
    JsonFile file = new JsonFile(files, DataFile.VOCABULARY, problems);
    Vocabulary vocabulary = file.read(CompanionReader::vocabulary, Vocabulary.standard());
    VocabularyFile check = new VocabularyFile();
    check.check("categories", vocabulary.categories());
    check.check("sectors", vocabulary.sectors());
    check.check("clusters", vocabulary.clusters());
    file.report(check.misfits);
    return vocabulary;
  }

  private void check(String list, List<Term> terms) {
    Set<String> ids = new HashSet<>();
    Map<String, String> termOfWord = new HashMap<>();
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      String key = list + "[" + i + "]";
      if (!ids.add(term.id())) {
        misfits.add(new KeyProblem(key + ".id", "an id of its own", "\"" + term.id() + "\" again"));
      }
      term.words().forEach(word -> check(word, term, key + ".words", termOfWord));
    }
  }

  private void check(String word, Term term, String key, Map<String, String> termOfWord) {
    String first = termOfWord.putIfAbsent(SameWord.key(word), term.id());
    if (first != null && !first.equals(term.id())) {
      misfits.add(
          new KeyProblem(key, "words of one id only", "\"%s\" of %s".formatted(word, first)));
    }
  }
}
