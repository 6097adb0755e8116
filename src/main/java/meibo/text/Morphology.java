package meibo.text;

import java.io.Reader;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.ja.dict.UserDictionary;

/**
 * Cuts Japanese text into morphemes. Immutable, for any number of threads.
 *
 * <p>Lucene's tokenizer for IPADIC does the cutting, in search mode, which takes long compounds
 * apart (理化学研究所 into 理化, 学, 研究所). {@link UnbrokenRuns} then mends what it breaks by mistake. Texts
 * are folded before, never after: offsets are into the folded text.
 */
public final class Morphology {

  private static final Morphology STANDARD = new Morphology(Optional.empty());

  private final Optional<UserDictionary> names;

  /**
   * Tokenizers are costly to make and serve one text at a time. A pool rather than one for each
   * thread: threads may be virtual and many, but no more than there are processors cut at once.
   */
  private final Queue<Tagger> idle = new ConcurrentLinkedQueue<>();

  private Morphology(Optional<UserDictionary> names) {
    this.names = names;
  }

  /** Knows IPADIC alone. */
  public static Morphology standard() {
    return STANDARD;
  }

  /** As {@link #with(Reader, UnaryOperator)} for a dictionary that is folded already. */
  public static Morphology with(Reader userDictionaryCsv) {
    return with(userDictionaryCsv, UnaryOperator.identity());
  }

  /**
   * Knows IPADIC and the words of a user dictionary, which win.
   *
   * @param userDictionaryCsv rows of surface, segmentation, readings (both with blanks between
   *     segments) and class; blank lines and {@code #} comments are skipped
   * @param folding what is done to every text before it is cut, and so to the surfaces here
   * @throws IllegalArgumentException naming line, expectation and finding of every bad row
   */
  public static Morphology with(Reader userDictionaryCsv, UnaryOperator<String> folding) {
    return new Morphology(UserDictionaryFile.read(userDictionaryCsv, folding));
  }

  /** The morphemes of a folded text in order, without gaps but for blanks, none over another. */
  public List<Morpheme> morphemes(String folded) {
    return segmentation(folded).morphemes();
  }

  /** The morphemes of a folded text, and the compounds that they are the parts of. */
  public Segmentation segmentation(String folded) {
    if (folded.isBlank()) {
      return new Segmentation(List.of(), List.of());
    }
    Segmentation tagged = tagged(folded);
    List<Morpheme> parts = UnbrokenRuns.mend(folded, tagged.morphemes());
    return new Segmentation(parts, without(parts, tagged.compounds()));
  }

  /** The compounds that were not put together again. */
  private static List<Morpheme> without(List<Morpheme> parts, List<Morpheme> compounds) {
    return compounds.isEmpty()
        ? List.of()
        : compounds.stream().filter(c -> parts.stream().noneMatch(m -> isSame(m, c))).toList();
  }

  private static boolean isSame(Morpheme one, Morpheme other) {
    return one.start() == other.start() && one.end() == other.end();
  }

  private Segmentation tagged(String folded) {
    Tagger polled = idle.poll();
    Tagger tagger = polled == null ? new Tagger(names) : polled;
    Segmentation segmentation = tagger.segmentation(folded);
    idle.add(tagger); // not after an exception, which may leave it in the middle of a text
    return segmentation;
  }
}
