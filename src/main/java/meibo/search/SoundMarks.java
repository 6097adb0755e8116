package meibo.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import meibo.text.Folding;
import meibo.text.Kana;
import meibo.text.Sound;
import meibo.text.Span;

/** Finds by ear: the kana or Latin letters of a name that sound like the query. */
final class SoundMarks {

  private SoundMarks() {}

  /**
   * Marks the first stretch of the value that sounds as the word begins; false where there is none.
   */
  static boolean mark(
      List<Span> spans, String value, Rematch.Wanted word, Map<Integer, Integer> marks) {
    Optional<String> sound = word.sound();
    if (sound.isEmpty()) {
      return false;
    }
    for (int first = 0; first < spans.size(); first++) {
      int start = spans.get(first).start();
      for (int last = first; last < spans.size() && isHeard(spans.get(last)); last++) {
        int end = spans.get(last).end();
        Optional<String> heard =
            Sound.of(Folding.text(value.substring(start, end)).replace(" ", ""));
        if (heard.isPresent() && heard.get().startsWith(sound.get())) {
          marks.merge(start, end, Math::max);
          return true;
        }
        if (heard.isPresent() && !sound.get().startsWith(heard.get()) && last > first) {
          break;
        }
      }
    }
    return false;
  }

  private static boolean isHeard(Span span) {
    return span.token().codePoints().allMatch(c -> Kana.isKana(c) || c < 0x80);
  }
}
