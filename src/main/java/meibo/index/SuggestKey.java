package meibo.index;

import java.util.ArrayList;
import java.util.List;

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
    List<String> terms = new ArrayList<>(SHORT + 1);
    int end = 0;
    while (terms.size() < SHORT && end < key.length()) {
      end += Character.charCount(key.codePointAt(end));
      terms.add(shortStart(key.substring(0, end)));
    }
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
