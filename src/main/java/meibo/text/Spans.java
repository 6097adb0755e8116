package meibo.text;

import java.util.ArrayList;
import java.util.List;

/**
 * The character layer with the way back to the original, for highlights: the same tokens as {@link
 * Tokens}.
 */
public final class Spans {

  private Spans() {}

  public static List<Span> of(String original) {
    Folded folded = Folding.fold(original);
    String text = folded.text();
    List<Span> spans = new ArrayList<>();
    int sentence = 0;
    int at = 0;
    while (at < text.length()) {
      int end = Tokens.runEnd(text, at);
      if (end > at) {
        addRun(spans, folded, at, end, sentence);
        at = end;
      } else {
        sentence += Tokens.endsSentence(text.charAt(at)) ? 1 : 0;
        at += Character.charCount(text.codePointAt(at));
      }
    }
    return spans;
  }

  private static void addRun(List<Span> spans, Folded folded, int start, int end, int sentence) {
    String run = folded.text().substring(start, end);
    if (!Tokens.isJapanese(run.codePointAt(0))) {
      spans.add(span(LatinStem.of(run), folded, start, end, sentence));
      return;
    }
    int[] tokens = NameKey.of(run).codePoints().toArray();
    List<int[]> pieces = pieces(run, tokens.length);
    for (int i = 0; i < tokens.length; i++) {
      int[] piece = pieces.get(i);
      spans.add(
          span(
              Character.toString(tokens[i]), folded, start + piece[0], start + piece[1], sentence));
    }
  }

  /**
   * For each token of a run the characters that it stands for; the whole run where that is unclear.
   */
  private static List<int[]> pieces(String run, int tokens) {
    List<int[]> pieces = new ArrayList<>();
    int at = 0;
    while (at < run.length()) {
      int end = pieceEnd(run, at);
      String key = NameKey.of(run.substring(at, end));
      int made = key.codePointCount(0, key.length());
      boolean dropped = run.charAt(at) == 'ー' && end == at + 1;
      if (dropped && !pieces.isEmpty()) {
        pieces.getLast()[1] = end;
      } else {
        for (int i = 0; i < made; i++) {
          pieces.add(made == end - at ? new int[] {at + i, at + i + 1} : new int[] {at, end});
        }
      }
      at = end;
    }
    if (pieces.size() == tokens) {
      return pieces;
    }
    List<int[]> whole = new ArrayList<>();
    for (int i = 0; i < tokens; i++) {
      whole.add(new int[] {0, run.length()});
    }
    return whole;
  }

  /** A character with the small kana that belongs to it. */
  private static int pieceEnd(String run, int at) {
    int end = at + Character.charCount(run.codePointAt(at));
    boolean small = end < run.length() && "ァィゥェォャュョヮぁぃぅぇぉゃゅょゎ".indexOf(run.charAt(end)) >= 0;
    return small ? end + 1 : end;
  }

  private static Span span(String token, Folded folded, int start, int end, int sentence) {
    return new Span(token, folded.originStart(start), folded.originEnd(end - 1), sentence);
  }
}
