package meibo.text;

import java.util.Arrays;

/** A matching text in the making: each unit with the span of the original that it came from. */
final class Draft {

  private static final int ROOM_TO_GROW = 16;

  private char[] units;
  private int[] starts;
  private int[] ends;
  private int length;

  Draft(int expectedLength) {
    units = new char[expectedLength + ROOM_TO_GROW];
    starts = new int[units.length];
    ends = new int[units.length];
  }

  int length() {
    return length;
  }

  /** The unit at an index, and a blank outside: a word ends where the text does. */
  char at(int i) {
    return i < 0 || i >= length ? ' ' : units[i];
  }

  /** The code point that ends before an index, and a blank at the beginning. */
  int codePointBefore(int i) {
    return i <= 0 ? ' ' : Character.codePointBefore(units, i, 0);
  }

  /** The code point that begins at an index, and a blank at the end. */
  int codePointAt(int i) {
    return i >= length ? ' ' : Character.codePointAt(units, i, length);
  }

  boolean startsWith(String word, int from) {
    for (int i = 0; i < word.length(); i++) {
      if (at(from + i) != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  void append(char unit, int start, int end) {
    makeRoom(1);
    put(length++, unit, start, end);
  }

  void append(String text, int start, int end) {
    for (int i = 0; i < text.length(); i++) {
      append(text.charAt(i), start, end);
    }
  }

  void set(int i, char unit) {
    units[i] = unit;
  }

  /** Puts a text in place of the units between two indices; it came from all of them. */
  void replace(int from, int to, String text) {
    int start = starts[from];
    int end = ends[to - 1];
    int growth = text.length() - (to - from);
    makeRoom(Math.max(growth, 0));
    System.arraycopy(units, to, units, to + growth, length - to);
    System.arraycopy(starts, to, starts, to + growth, length - to);
    System.arraycopy(ends, to, ends, to + growth, length - to);
    length += growth;
    for (int i = 0; i < text.length(); i++) {
      put(from + i, text.charAt(i), start, end);
    }
  }

  Folded folded() {
    return new Folded(text(), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
  }

  String text() {
    return new String(units, 0, length);
  }

  private void put(int i, char unit, int start, int end) {
    units[i] = unit;
    starts[i] = start;
    ends[i] = end;
  }

  private void makeRoom(int more) {
    if (length + more > units.length) {
      int room = 2 * (length + more);
      units = Arrays.copyOf(units, room);
      starts = Arrays.copyOf(starts, room);
      ends = Arrays.copyOf(ends, room);
    }
  }
}
