package meibo.text;

import java.util.List;

/**
 * Runs of letters of a sound key: the parts by which a piece of a reading, or a slip in it, is
 * found.
 */
public final class Grams {

  /**
   * Letters in a run: a mora and a half, so that a run says more than a single mora, and one slip
   * spoils three runs only.
   */
  public static final int LENGTH = 3;

  private Grams() {}

  /** All runs of a sound key in order; a shorter key is its own run. */
  public static List<String> of(String sound) {
    if (sound.length() <= LENGTH) {
      return List.of(sound);
    }
    String[] runs = new String[sound.length() - LENGTH + 1];
    for (int i = 0; i < runs.length; i++) {
      runs[i] = sound.substring(i, i + LENGTH);
    }
    return List.of(runs);
  }
}
