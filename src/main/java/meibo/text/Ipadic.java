package meibo.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.analysis.ja.dict.CharacterDefinition;
import org.apache.lucene.analysis.ja.dict.ConnectionCosts;
import org.apache.lucene.analysis.ja.dict.JaMorphData;
import org.apache.lucene.analysis.ja.dict.TokenInfoDictionary;
import org.apache.lucene.analysis.ja.dict.TokenInfoFST;
import org.apache.lucene.analysis.ja.dict.UnknownDictionary;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.fst.FST;

/**
 * The IPADIC dictionary as a list of words: every entry of a spelling, with its reading and costs.
 *
 * <p>Lucene's tokenizer keeps one reading for each spelling it chooses; the dictionary itself has
 * them all (日本 as ニッポン and as ニホン). Costs are MeCab's: the lower, the likelier.
 */
final class Ipadic {

  /** The context in which names begin and end. */
  static final int BOUNDARY = 0;

  /**
   * @param end where the spelling ends in the text
   * @param left the class of the word, as its left neighbour sees it
   * @param right the class of the word, as its right neighbour sees it
   * @param reading in katakana
   */
  record Entry(int end, int left, int right, int cost, String reading) {

    boolean isGivenName() {
      return left == GIVEN_NAME;
    }

    boolean isFamilyName() {
      return left == FAMILY_NAME;
    }
  }

  private static final TokenInfoDictionary DICTIONARY = TokenInfoDictionary.getInstance();
  private static final TokenInfoFST SPELLINGS = DICTIONARY.getFST();
  private static final ConnectionCosts CONNECTIONS = ConnectionCosts.getInstance();

  /** The classes of a proper noun that no dictionary knows. */
  static final Entry UNKNOWN_NAME = unknownName();

  private static final int GIVEN_NAME = likeliest("太郎").orElseThrow().left();
  private static final int FAMILY_NAME = likeliest("佐藤").orElseThrow().left();

  private Ipadic() {}

  /** What it costs that a word of class {@code left} stands behind one of class {@code right}. */
  static int connection(int right, int left) {
    return CONNECTIONS.get(right, left);
  }

  /** All entries of all spellings that begin at {@code start}. */
  static List<Entry> wordsAt(char[] text, int start) {
    List<Entry> found = new ArrayList<>();
    FST.BytesReader reader = SPELLINGS.getBytesReader();
    FST.Arc<Long> arc = SPELLINGS.getFirstArc(new FST.Arc<>());
    IntsRef ids = new IntsRef();
    int output = 0;
    try {
      for (int at = start; at < text.length; at++) {
        if (SPELLINGS.findTargetArc(text[at], arc, arc, at == start, reader) == null) {
          break;
        }
        output += arc.output().intValue();
        if (arc.isFinal()) {
          DICTIONARY.lookupWordIds(output + arc.nextFinalOutput().intValue(), ids);
          addAll(found, ids, text, start, at + 1);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the dictionary is held in memory", e);
    }
    return found;
  }

  /** The likeliest entry of a spelling. */
  static Optional<Entry> likeliest(String spelling) {
    return wordsAt(spelling.toCharArray(), 0).stream()
        .filter(e -> e.end() == spelling.length())
        .min((a, b) -> Integer.compare(a.cost(), b.cost()));
  }

  private static void addAll(List<Entry> found, IntsRef ids, char[] text, int start, int end) {
    JaMorphData data = DICTIONARY.getMorphAttributes();
    for (int i = ids.offset; i < ids.offset + ids.length; i++) {
      int id = ids.ints[i];
      String reading = data.getReading(id, text, start, end - start);
      found.add(
          new Entry(
              end,
              data.getLeftId(id),
              data.getRightId(id),
              data.getWordCost(id),
              reading == null ? new String(text, start, end - start) : reading));
    }
  }

  private static Entry unknownName() {
    UnknownDictionary unknown = UnknownDictionary.getInstance();
    JaMorphData data = unknown.getMorphAttributes();
    IntsRef ids = new IntsRef();
    unknown.lookupWordIds(CharacterDefinition.KATAKANA, ids);
    for (int i = ids.offset; i < ids.offset + ids.length; i++) {
      int id = ids.ints[i];
      if ("名詞-固有名詞-組織".equals(data.getPartOfSpeech(id))) {
        return new Entry(0, data.getLeftId(id), data.getRightId(id), data.getWordCost(id), "");
      }
    }
    throw new IllegalStateException("expected a proper noun in IPADIC's unknown words, found none");
  }
}
