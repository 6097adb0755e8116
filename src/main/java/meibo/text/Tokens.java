package meibo.text;

import java.util.ArrayList;
import java.util.List;

/** Texts as prepared tokens, one flat list a value: what is indexed and what is asked for. */
public final class Tokens {

  /** Where a sentence ends; a phrase does not reach over it. */
  private static final String SENTENCE_ENDS = "。．！？!?\n;";

  private final Morphology morphology;

  public Tokens(Morphology morphology) {
    this.morphology = morphology;
  }

  public Morphology morphology() {
    return morphology;
  }

  /**
   * The character layer: a token for each kana or kanji, in the loose spelling of {@link NameKey},
   * and one for each run of Latin letters and digits; a list for each sentence.
   */
  public static List<List<String>> chars(String original) {
    String folded = Folding.text(original);
    List<List<String>> sentences = new ArrayList<>();
    List<String> sentence = new ArrayList<>();
    int at = 0;
    while (at < folded.length()) {
      int end = runEnd(folded, at);
      if (end > at) {
        addRun(sentence, folded.substring(at, end));
        at = end;
      } else {
        if (endsSentence(folded.charAt(at)) && !sentence.isEmpty()) {
          sentences.add(List.copyOf(sentence));
          sentence.clear();
        }
        at += Character.charCount(folded.codePointAt(at));
      }
    }
    if (!sentence.isEmpty()) {
      sentences.add(List.copyOf(sentence));
    }
    return sentences;
  }

  /** The character layer of a text that is asked for: its sentences as one. */
  public static List<String> phrase(String original) {
    return chars(original).stream().flatMap(List::stream).toList();
  }

  /**
   * The words that carry meaning, in their base form, and behind them the compounds that were
   * split.
   */
  public List<String> words(String original) {
    String folded = Folding.text(original);
    List<String> words = new ArrayList<>();
    Segmentation cut = morphology.segmentation(folded);
    for (Morpheme morpheme : cut.morphemes()) {
      if (morpheme.wordClass().carriesMeaning() && !morpheme.isFunctional()) {
        words.add(word(morpheme));
      }
    }
    cut.compounds().forEach(c -> words.add(NameKey.of(c.surface())));
    return words;
  }

  /** All words of a name: nothing in a name is without meaning (もの株式会社). */
  public List<String> nameWords(String foldedName) {
    return nameWords(morphology.segmentation(foldedName));
  }

  /** All words of a name that is cut already. */
  static List<String> nameWords(Segmentation cut) {
    List<String> words = new ArrayList<>();
    for (Morpheme morpheme : cut.morphemes()) {
      if (morpheme.wordClass() != WordClass.SYMBOL) {
        words.add(NameKey.of(LatinStem.of(morpheme.surface())));
      }
    }
    cut.compounds().forEach(c -> words.add(NameKey.of(c.surface())));
    return words;
  }

  /** A morpheme as the token that stands for all its forms. */
  public static String word(Morpheme morpheme) {
    boolean inflected =
        morpheme.wordClass() == WordClass.VERB || morpheme.wordClass() == WordClass.ADJECTIVE;
    String form = inflected ? morpheme.baseForm() : morpheme.surface();
    return NameKey.of(LatinStem.of(form));
  }

  /** True for characters that the Japanese script writes words with. */
  static boolean isJapanese(int codePoint) {
    return codePoint >= '々' && (Kana.isKanji(codePoint) || Kana.isKana(codePoint));
  }

  static boolean endsSentence(char c) {
    return SENTENCE_ENDS.indexOf(c) >= 0;
  }

  static int runEnd(String text, int start) {
    int first = text.codePointAt(start);
    if (!Character.isLetterOrDigit(first) && !isJapanese(first)) {
      return start;
    }
    boolean japanese = isJapanese(first);
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      boolean same = japanese ? isJapanese(c) : Character.isLetterOrDigit(c) && !isJapanese(c);
      if (!same) {
        break;
      }
      at += Character.charCount(c);
    }
    return at;
  }

  private static void addRun(List<String> tokens, String run) {
    if (isJapanese(run.codePointAt(0))) {
      String key = NameKey.of(run);
      for (int i = 0; i < key.length(); i += Character.charCount(key.codePointAt(i))) {
        tokens.add(Character.toString(key.codePointAt(i)));
      }
    } else {
      tokens.add(LatinStem.of(run));
    }
  }
}
