package meibo.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The beginnings by which entries are suggested. Short ones are indexed each as a term of its own,
 * since one or two letters begin too many keys to gather while somebody types; longer ones are
 * looked up among the whole keys.
 */
public enum SuggestKey {
  /** Keys of names, aliases and products as written. */
  WRITTEN('w'),
  /** Their sound keys. */
  HEARD('h');

  /** Characters of the longest beginning with a term of its own. */
  public static final int SHORT = 3;

  private final char mark;

  SuggestKey(char mark) {
    this.mark = mark;
  }

  /** The terms of a key: its short beginnings and itself. */
  public List<String> terms(String key) {
    int[] codePoints = key.codePoints().toArray();
    List<String> terms =
        new ArrayList<>(
            IntStream.rangeClosed(1, Math.min(SHORT, codePoints.length))
                .mapToObj(n -> mark + "<" + new String(codePoints, 0, n))
                .toList());
    terms.add(whole(key));
    return terms;
  }

  /** The term of a short beginning. */
  public String shortStart(String start) {
    return mark + "<" + start;
  }

  /** What the term of a whole key begins with, for a longer beginning. */
  public String whole(String start) {
    return mark + "=" + start;
  }

  /** True for a beginning with a term of its own. */
  public static boolean isShort(String start) {
    return start.codePointCount(0, start.length()) <= SHORT;
  }
}
