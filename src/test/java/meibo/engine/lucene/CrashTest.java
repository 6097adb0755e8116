package meibo.engine.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import meibo.Tries;
import meibo.catalog.Organization;
import meibo.catalog.RecordJson;
import meibo.catalog.Vocabulary;
import meibo.catalog.json.EntryWriter;
import meibo.index.DocumentBuilder;
import meibo.index.IndexDocument;
import meibo.index.IndexField;
import meibo.search.IndexPublisher.Documents;
import meibo.search.IndexPublisher.Draft;
import meibo.text.Morphology;
import meibo.text.NameAnalysis;
import meibo.tiny.TinyRecords;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The power goes at any step of writing: the index is the old one or the new one, whole. */
class CrashTest {

  private static final int ENTRIES = 8;
  private static final int NEVER = Integer.MAX_VALUE - 1;

  private static final DocumentBuilder BUILDER =
      new DocumentBuilder(new NameAnalysis(Morphology.standard()), Vocabulary.standard());

  private static final Map<String, IndexDocument> MADE = new TreeMap<>();

  private final Random chance = new Random(9);

  /** One of the states of a directory: some entries with the name of the state. */
  private record State(String name, int from, int to, String language) {

    Documents documents() {
      return sink -> IntStream.range(from, to).forEach(i -> sink.accept(draft("o" + i, name)));
    }

    /** What an index of this state holds. */
    List<String> whole() {
      return IntStream.range(from, to).mapToObj(i -> "o" + i + " " + name).sorted().toList();
    }
  }

  private static final List<State> STATES =
      List.of(
          new State("青葉", 0, ENTRIES, "a"),
          new State("若葉", 2, ENTRIES + 2, "a"),
          new State("紅葉", 1, ENTRIES, "b"));

  @Test
  void afterAPowerLossTheIndexIsTheOldOneOrTheNewOne() throws IOException {
    tryAll(Tries.crashes());
  }

  @Test
  @Tag("long")
  void afterTenThousandPowerLossesItIsTheOldOneOrTheNewOne() throws IOException {
    tryAll(Tries.crashes());
  }

  private void tryAll(int crashes) throws IOException {
    int steps = 0;
    Directory disk = new ByteBuffersDirectory();
    State old = STATES.getFirst();
    sync(disk, old);
    int seenOld = 0;
    int seenNew = 0;
    for (int crash = 0; crash < crashes; crash++) {
      State next = STATES.get((STATES.indexOf(old) + 1 + chance.nextInt(2)) % STATES.size());
      if (crash % 50 == 0) {
        CrashingDirectory measured = new CrashingDirectory(disk, NEVER);
        sync(measured, next);
        steps = measured.steps();
      }
      CrashingDirectory crashing = new CrashingDirectory(disk, chance.nextInt(steps + 1));
      boolean done = syncUntilPowerLoss(crashing, next);
      Directory found = crashing.afterwards(chance);
      List<String> held = held(found);
      assertThat(held).as("crash " + crash).isIn(old.whole(), next.whole());
      assertThat(!done || held.equals(next.whole())).as("what was committed stays").isTrue();
      boolean isNew = held.equals(next.whole());
      seenNew += isNew ? 1 : 0;
      seenOld += isNew ? 0 : 1;
      sync(found, next);
      assertThat(held(found)).as("the next run").isEqualTo(next.whole());
      disk = found;
      old = next;
    }
    System.out.printf(
        "%d crashes: %d left the old index, %d the new one%n", crashes, seenOld, seenNew);
    assertThat(List.of(seenOld, seenNew)).doesNotContain(0);
  }

  private static boolean syncUntilPowerLoss(CrashingDirectory disk, State state) {
    try {
      sync(disk, state);
      return true;
    } catch (IOException | RuntimeException off) {
      assertThat(disk.isOff()).as(off.toString()).isTrue();
      return false;
    }
  }

  private static void sync(Directory disk, State state) throws IOException {
    LucenePublisher publisher = LucenePublisher.over(disk);
    try {
      publisher.sync(state.language(), state.name(), Map.of(), state.documents());
    } finally {
      publisher.closeWriter();
    }
  }

  /** Id and name of each record, every file of it read through. */
  private static List<String> held(Directory disk) throws IOException {
    try (DirectoryReader reader = DirectoryReader.open(disk)) {
      Integrity.check(reader);
      CatalogSearcher searcher = new CatalogSearcher(reader);
      List<String> held = new ArrayList<>();
      for (State state : STATES) {
        for (int i = 0; i < ENTRIES + 2; i++) {
          String key = "organization/o" + i;
          Query query =
              new BooleanQuery.Builder()
                  .add(term(IndexField.KEY, key), Occur.FILTER)
                  .add(term(IndexField.NAME_WORDS, state.name()), Occur.FILTER)
                  .build();
          if (searcher.count(query) == 1) {
            held.add("o" + i + " " + state.name());
          }
        }
      }
      assertThat(held).as("found, of those that are there").hasSize(reader.numDocs());
      return held.stream().sorted().toList();
    }
  }

  private static Query term(IndexField field, String token) {
    return new TermQuery(new Term(field.id(), token));
  }

  private static Draft draft(String id, String name) {
    IndexDocument document =
        MADE.computeIfAbsent(
            id + name,
            _ -> {
              Organization organization = TinyRecords.organization(id, name);
              RecordJson record = new RecordJson(EntryWriter.write(organization));
              return BUILDER.document(organization, record, id + name, List.of());
            });
    return new Draft(document.key(), document.fingerprint(), () -> document);
  }
}
