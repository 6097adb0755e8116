package meibo.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import meibo.search.Match;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words with slips are found alike whether terms are compared one by one or by an automaton. */
class SlipsTermsTest {

  private static final List<String> LETTERS = List.of("a", "b", "か", "𠮷");

  private final Random chance = new Random(11);

  /** Fewer terms than are compared, and more. */
  @ParameterizedTest
  @ValueSource(ints = {800, 9_000})
  void theyAreThoseThatLucenesAutomatonAccepts(int count) throws IOException {
    TreeSet<String> words = new TreeSet<>();
    while (words.size() < count) {
      words.add(word());
    }
    try (Directory directory = directory(words);
        DirectoryReader reader = DirectoryReader.open(directory)) {
      for (int i = 0; i < 200; i++) {
        Match.Slips slips = new Match.Slips(word(), 1 + chance.nextInt(2), chance.nextInt(2));
        assertThat(found(reader, slips)).as("%s", slips).isEqualTo(expected(words, slips));
      }
    }
  }

  @Test
  void twoLettersThatChangedPlacesAreOneSlip() throws IOException {
    try (Directory directory = directory(List.of("abか", "aかb", "かab"));
        DirectoryReader reader = DirectoryReader.open(directory)) {
      assertThat(found(reader, new Match.Slips("abか", 1, 0))).containsExactly("abか", "aかb");
    }
  }

  private String word() {
    return String.join(
        "",
        IntStream.range(0, 1 + chance.nextInt(8))
            .mapToObj(_ -> LETTERS.get(chance.nextInt(LETTERS.size())))
            .toList());
  }

  private static List<String> found(DirectoryReader reader, Match.Slips slips) throws IOException {
    List<String> found = new ArrayList<>();
    TermsEnum terms = new SlipsTerms(slips).of(reader.leaves().getFirst().reader().terms("word"));
    while (terms.next() != null) {
      found.add(terms.term().utf8ToString());
    }
    return found.stream().sorted().toList();
  }

  private static List<String> expected(Collection<String> words, Match.Slips slips) {
    int kept = slips.token().offsetByCodePoints(0, Math.min(slips.kept(), 1));
    var levenshtein = new LevenshteinAutomata(slips.token().substring(kept), true);
    var automaton =
        new CharacterRunAutomaton(
            Operations.determinize(
                levenshtein.toAutomaton(slips.edits(), slips.token().substring(0, kept)), 10_000));
    return words.stream().filter(automaton::run).toList();
  }

  private static Directory directory(Collection<String> words) throws IOException {
    Directory directory = new ByteBuffersDirectory();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      Document document = new Document();
      words.forEach(w -> document.add(new StringField("word", w, Field.Store.NO)));
      writer.addDocument(document);
    }
    return directory;
  }
}
