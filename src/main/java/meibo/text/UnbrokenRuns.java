package meibo.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Puts together what a morphological dictionary of Japanese breaks without reason.
 *
 * <ul>
 *   <li>Runs of Latin letters, Greek letters and digits that hold a letter: cd34, 3d, mrna. A
 *       hyphen or &amp; inside joins where one side is no word of its own, because it has at most
 *       two letters or is a number: c-stretch, tgf-β, covid-19, r&amp;d, but drug | discovery. An
 *       apostrophe always joins.
 *   <li>Katakana: a word that the dictionary lacks falls into short words it has (クラ|スター, タイ|パ). A
 *       piece of at most two characters is taken for a fragment and joined with the piece behind
 *       it, the last with the one before; longer known words stay apart (コンピュータ|システム).
 * </ul>
 *
 * A word of a user dictionary that reaches over the border of a run is left alone (ips細胞).
 */
final class UnbrokenRuns {

  private static final int LONGEST_FRAGMENT = 2;

  private record Span(int start, int end) {}

  private UnbrokenRuns() {}

  static List<Morpheme> mend(String text, List<Morpheme> morphemes) {
    List<Morpheme> mended = new ArrayList<>(morphemes);
    for (Span span : alphanumeric(text)) {
      join(text, mended, span);
    }
    for (Span run : katakana(text)) {
      for (Span word : words(mended, run)) {
        join(text, mended, word);
      }
    }
    return List.copyOf(mended);
  }

  private static List<Span> alphanumeric(String text) {
    List<Span> spans = new ArrayList<>();
    int end;
    for (int start = 0; start < text.length(); start = Math.max(end, start + 1)) {
      end = alphanumericEnd(text, start);
      if (end > start) {
        Span span = new Span(start, end);
        boolean joined = !spans.isEmpty() && isJoined(text, spans.getLast(), span);
        spans.add(joined ? new Span(spans.removeLast().start, end) : span);
      }
    }
    spans.removeIf(s -> !hasLetter(text, s.start, s.end));
    return spans;
  }

  private static int alphanumericEnd(String text, int start) {
    int end = start;
    while (end < text.length() && isAlphanumeric(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  /** A letter of Latin or Greek, or a digit of any script. */
  private static boolean isAlphanumeric(int c) {
    if (c < 0x80) {
      return Latin.isLetterOrDigit(c) || (c >= 'A' && c <= 'Z');
    }
    if (Tokens.isJapanese(c)) {
      return false;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.LATIN || script == UnicodeScript.GREEK || Character.isDigit(c);
  }

  /** Runs of two katakana or more. */
  private static List<Span> katakana(String text) {
    List<Span> runs = new ArrayList<>();
    int end;
    for (int start = 0; start < text.length(); start = end + 1) {
      end = start;
      while (end < text.length() && Script.of(text.charAt(end)) == Script.KATAKANA) {
        end++;
      }
      if (end - start > 1) {
        runs.add(new Span(start, end));
      }
    }
    return runs;
  }

  private static boolean isJoined(String text, Span left, Span right) {
    if (right.start != left.end + 1) {
      return false;
    }
    return switch (text.charAt(left.end)) {
      case '\'', '’' -> true;
      case '-', '‐', '&' ->
          isNoWord(text, Math.max(left.start, lastSign(text, left) + 1), left.end)
              || isNoWord(text, right.start, right.end);
      default -> false;
    };
  }

  private static int lastSign(String text, Span span) {
    int at = span.end - 1;
    while (at >= span.start && Character.isLetterOrDigit(text.charAt(at))) {
      at--;
    }
    return at;
  }

  private static boolean isNoWord(String text, int from, int to) {
    return to - from <= LONGEST_FRAGMENT || !hasLetter(text, from, to);
  }

  private static boolean hasLetter(String text, int from, int to) {
    int c;
    for (int i = from; i < to; i += Character.charCount(c)) {
      c = text.codePointAt(i);
      if (Character.isLetter(c)) {
        return true;
      }
    }
    return false;
  }

  /** The katakana words of a run, after fragments are joined to their neighbours. */
  private static List<Span> words(List<Morpheme> morphemes, Span run) {
    List<Span> words = new ArrayList<>();
    boolean open = false;
    for (Morpheme piece : inside(morphemes, run)) {
      boolean fragment = piece.end() - piece.start() <= LONGEST_FRAGMENT;
      boolean last = piece.end() == run.end;
      if (open || (fragment && last && !words.isEmpty())) {
        words.add(new Span(words.removeLast().start, piece.end()));
      } else {
        words.add(new Span(piece.start(), piece.end()));
      }
      open = fragment;
    }
    return words;
  }

  /** Makes one morpheme of those inside the span; none where one reaches over its border. */
  private static void join(String text, List<Morpheme> morphemes, Span span) {
    List<Morpheme> inside = inside(morphemes, span);
    if (inside.size() > 1
        && inside.getFirst().start() == span.start
        && inside.getLast().end() == span.end) {
      String surface = text.substring(span.start, span.end);
      Optional<String> reading = reading(inside);
      inside.clear();
      inside.add(
          new Morpheme(surface, surface, reading, WordClass.NOUN, span.start, span.end, false));
    }
  }

  /** The morphemes that begin and end in the span, as a part of the list itself. */
  private static List<Morpheme> inside(List<Morpheme> morphemes, Span span) {
    int first = 0;
    while (first < morphemes.size() && morphemes.get(first).start() < span.start) {
      first++;
    }
    int end = first;
    while (end < morphemes.size() && morphemes.get(end).end() <= span.end) {
      end++;
    }
    return morphemes.subList(first, end);
  }

  private static Optional<String> reading(List<Morpheme> pieces) {
    return pieces.stream().allMatch(Morpheme::known)
        ? Optional.of(
            pieces.stream().flatMap(p -> p.reading().stream()).collect(Collectors.joining()))
        : Optional.empty();
  }
}
