package meibo.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Old and variant kanji and the form in use: 國 is 国, 髙 is 高, 邊 and 邉 are 辺. A name is registered
 * with one form and typed with another; the table, kanji-variants.tsv, says where it comes from.
 */
final class KanjiVariants {

  private static final String TABLE = "kanji-variants.tsv";

  private static final Map<Integer, Integer> IN_USE = read();

  private KanjiVariants() {}

  /** The form in use of a code point, the code point itself where it has no other. */
  static int inUse(int codePoint) {
    return IN_USE.getOrDefault(codePoint, codePoint);
  }

  /** Every variant with its form in use. */
  static Map<Integer, Integer> all() {
    return IN_USE;
  }

  private static Map<Integer, Integer> read() {
    InputStream table =
        Objects.requireNonNull(KanjiVariants.class.getResourceAsStream(TABLE), TABLE);
    Map<Integer, Integer> inUse = new HashMap<>();
    try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(line, inUse));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(inUse);
  }

  private static void add(String line, Map<Integer, Integer> inUse) {
    int tab = line.indexOf('\t');
    int form = line.codePointAt(0);
    if (tab != Character.charCount(form)) {
      throw new IllegalStateException(
          TABLE + ": expected one kanji, a tab and its variants, found \"" + line + "\"");
    }
    line.codePoints().skip(2).forEach(variant -> inUse.put(variant, form));
  }
}
