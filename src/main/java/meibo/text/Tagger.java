package meibo.text;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer.Mode;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.ReadingAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/** One tokenizer of Lucene's, for one text at a time. */
final class Tagger {

  private final JapaneseTokenizer tokenizer;
  private final CharTermAttribute term;
  private final OffsetAttribute offset;
  private final ReadingAttribute reading;
  private final BaseFormAttribute baseForm;
  private final PartOfSpeechAttribute tag;
  private final PositionLengthAttribute positions;

  /** The classes of the tags met, of which a dictionary has some dozens. */
  private final Map<String, WordClass> classes = new HashMap<>();

  Tagger(Optional<UserDictionary> names) {
    boolean discardPunctuation = false;
    boolean discardCompounds = false;
    tokenizer =
        new JapaneseTokenizer(
            names.orElse(null), discardPunctuation, discardCompounds, Mode.SEARCH);
    term = tokenizer.addAttribute(CharTermAttribute.class);
    offset = tokenizer.addAttribute(OffsetAttribute.class);
    reading = tokenizer.addAttribute(ReadingAttribute.class);
    baseForm = tokenizer.addAttribute(BaseFormAttribute.class);
    tag = tokenizer.addAttribute(PartOfSpeechAttribute.class);
    positions = tokenizer.addAttribute(PositionLengthAttribute.class);
  }

  /** As the dictionary has it: the compounds are those that were taken apart. */
  Segmentation segmentation(String text) {
    List<Morpheme> parts = new ArrayList<>();
    List<Morpheme> compounds = new ArrayList<>();
    try (tokenizer) {
      tokenizer.setReader(new StringReader(text));
      tokenizer.reset();
      while (tokenizer.incrementToken()) {
        Morpheme morpheme = morpheme();
        if (!morpheme.surface().isBlank()) {
          (positions.getPositionLength() > 1 ? compounds : parts).add(morpheme);
        }
      }
      tokenizer.end();
    } catch (IOException e) {
      throw new UncheckedIOException("the text is held in memory", e);
    }
    return new Segmentation(parts, compounds);
  }

  private Morpheme morpheme() {
    String surface = term.toString();
    String base = baseForm.getBaseForm();
    Optional<String> said = Optional.ofNullable(reading.getReading());
    return new Morpheme(
        surface,
        base == null ? surface : base,
        said,
        wordClass(surface),
        offset.startOffset(),
        offset.endOffset(),
        said.isPresent());
  }

  /** IPADIC takes signs that it does not know for nouns. */
  private WordClass wordClass(String surface) {
    return Letters.areIn(surface)
        ? classes.computeIfAbsent(tag.getPartOfSpeech(), WordClass::of)
        : WordClass.SYMBOL;
  }
}
