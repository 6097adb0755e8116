package meibo.text;

import java.util.List;

/** Block numbers of addresses in one spelling: 6丁目4番4号 as 6-4-4. */
public final class AddressText {

  /** What stands behind a number and counts blocks, a longer one before its beginning. */
  private static final List<String> COUNTERS = List.of("丁目", "番地の", "番地", "番", "号", "の");

  private AddressText() {}

  public static String plain(String folded) {
    StringBuilder plain = new StringBuilder(folded.length());
    int at = 0;
    while (at < folded.length()) {
      int counter = counterAt(folded, at);
      plain.append(counter > 0 ? '-' : folded.charAt(at));
      at += Math.max(counter, 1);
    }
    return plain.toString();
  }

  /** The length of the counter between a number and another, or a number and the end of a word. */
  private static int counterAt(String folded, int at) {
    if (at > 0 && Latin.isDigit(folded.charAt(at - 1))) {
      for (String counter : COUNTERS) {
        if (folded.startsWith(counter, at) && ends(folded, at + counter.length())) {
          return counter.length();
        }
      }
    }
    return 0;
  }

  private static boolean ends(String folded, int at) {
    return at == folded.length() || folded.charAt(at) == ' ' || Latin.isDigit(folded.charAt(at));
  }
}
