package meibo.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern RUN = Pattern.compile("[\\p{IsLatin}\\p{IsGreek}\\p{Nd}]+");
  private static final Pattern KATAKANA = Pattern.compile("[ァ-ヺー]{2,}");

  private static final int LONGEST_FRAGMENT = 2;

  private record Span(int start, int end) {

    boolean holds(Morpheme morpheme) {
      return start <= morpheme.start() && morpheme.end() <= end;
    }
  }

  private UnbrokenRuns() {}

  static List<Morpheme> mend(String text, List<Morpheme> morphemes) {
    List<Morpheme> mended = morphemes;
    for (Span span : alphanumeric(text)) {
      mended = joined(text, mended, span);
    }
    Matcher katakana = KATAKANA.matcher(text);
    while (katakana.find()) {
      for (Span span : words(mended, new Span(katakana.start(), katakana.end()))) {
        mended = joined(text, mended, span);
      }
    }
    return List.copyOf(mended);
  }

  private static List<Span> alphanumeric(String text) {
    List<Span> spans = new ArrayList<>();
    Matcher run = RUN.matcher(text);
    int last = -1;
    while (run.find()) {
      Span span = new Span(run.start(), run.end());
      if (last >= 0 && isJoined(text, spans.get(last), span)) {
        spans.set(last, new Span(spans.get(last).start, span.end));
      } else {
        spans.add(span);
        last++;
      }
    }
    return spans.stream().filter(s -> hasLetter(text.substring(s.start, s.end))).toList();
  }

  private static boolean isJoined(String text, Span left, Span right) {
    if (right.start != left.end + 1) {
      return false;
    }
    String before = text.substring(Math.max(left.start, lastSign(text, left) + 1), left.end);
    return switch (text.charAt(left.end)) {
      case '\'', '’' -> true;
      case '-', '‐', '&' -> isNoWord(before) || isNoWord(text.substring(right.start, right.end));
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

  private static boolean isNoWord(String piece) {
    return piece.length() <= LONGEST_FRAGMENT || !hasLetter(piece);
  }

  private static boolean hasLetter(String piece) {
    return piece.codePoints().anyMatch(Character::isLetter);
  }

  /** The katakana words of a run, after fragments are joined to their neighbours. */
  private static List<Span> words(List<Morpheme> morphemes, Span run) {
    List<Span> words = new ArrayList<>();
    boolean open = false;
    for (Morpheme piece : morphemes.stream().filter(run::holds).toList()) {
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

  /** The morphemes, those inside the span as one; as they are where one reaches over its border. */
  private static List<Morpheme> joined(String text, List<Morpheme> morphemes, Span span) {
    List<Morpheme> inside = morphemes.stream().filter(span::holds).toList();
    if (inside.size() < 2
        || inside.getFirst().start() != span.start
        || inside.getLast().end() != span.end) {
      return morphemes;
    }
    List<Morpheme> joined = new ArrayList<>(morphemes);
    int at = joined.indexOf(inside.getFirst());
    joined.subList(at, at + inside.size()).clear();
    String surface = text.substring(span.start, span.end);
    joined.add(
        at,
        new Morpheme(
            surface, surface, reading(inside), WordClass.NOUN, span.start, span.end, false));
    return joined;
  }

  private static Optional<String> reading(List<Morpheme> pieces) {
    return pieces.stream().allMatch(Morpheme::known)
        ? Optional.of(
            pieces.stream().flatMap(p -> p.reading().stream()).collect(Collectors.joining()))
        : Optional.empty();
  }
}
