package meibo.index;

import java.util.List;
import meibo.text.Tokens;

/**
 * A text as tokens of both its layers.
 *
 * @param chars the character layer, a list for each sentence
 */
record TextTokens(List<List<String>> chars, List<String> words) {

  TextTokens {
    chars = List.copyOf(chars);
    words = List.copyOf(words);
  }

  static TextTokens of(String text, Tokens tokens) {
    return new TextTokens(Tokens.chars(text), tokens.words(text));
  }
}
