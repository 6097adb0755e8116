package meibo.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import meibo.text.LatinStem;
import meibo.text.NameKey;

/**
 * Words that tell what it is that is left over of a row or a name (rest-words.tsv). Japanese words
 * are kept as {@link NameKey}s, as the keys are that they are looked for in.
 */
final class RestWords {

  private static final Map<Rest, RestWords> ALL = read();

  private final List<String> anywhere = new ArrayList<>();
  private final List<String> endings = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final Set<String> latin = new HashSet<>();

  private RestWords() {}

  static RestWords of(Rest rest) {
    return Objects.requireNonNull(ALL.get(rest), rest::id);
  }

  /** True for a Latin word of the class, stemmed. */
  boolean hasLatin(String word) {
    return latin.contains(word);
  }

  boolean standsIn(String key) {
    return anywhere.stream().anyMatch(key::contains);
  }

  boolean ends(String key) {
    return endings.stream().anyMatch(key::endsWith);
  }

  /** The key without the words of the class from its front, as long as one fits. */
  String withoutFront(String key) {
    String rest = key;
    boolean again = true;
    while (again && !rest.isEmpty()) {
      String now = rest;
      again = false;
      for (String word : words) {
        if (now.startsWith(word)) {
          rest = now.substring(word.length());
          again = true;
          break;
        }
      }
    }
    return rest;
  }

  private void add(String word) {
    String bare = word.replace("~", "");
    if (bare.chars().allMatch(c -> c < 0x80)) {
      latin.add(LatinStem.of(bare));
      return;
    }
    String key = NameKey.of(bare);
    if (word.startsWith("~") && word.endsWith("~")) {
      anywhere.add(key);
    } else if (word.startsWith("~")) {
      endings.add(key);
    } else {
      words.add(key);
    }
  }

  private static Map<Rest, RestWords> read() {
    Map<Rest, RestWords> all = new EnumMap<>(Rest.class);
    try (InputStream in =
            Objects.requireNonNull(RestWords.class.getResourceAsStream("rest-words.tsv"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> add(all, line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    all.values().forEach(w -> w.words.sort(Comparator.comparingInt(String::length).reversed()));
    return all;
  }

  private static void add(Map<Rest, RestWords> all, String line) {
    String[] cells = line.split("\t", -1);
    RestWords words =
        all.computeIfAbsent(
            Rest.valueOf(cells[0].toUpperCase(Locale.ROOT)), rest -> new RestWords());
    for (String word : cells[1].split(" ", -1)) {
      words.add(word);
    }
  }
}
