package meibo.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The heads of words, from which Japanese makes short names: the first kanji (産業 技術 総合 産, 技, 総),
 * the first two morae of katakana (エレクトロン エレ), short Latin whole.
 *
 * <p>Some words may be passed over (産総), the first never. A city whose first kanji is too common is
 * known by its second (大阪 阪), and 日本 keeps its head behind 全, 新 and 大 (全日本空輸 全日空).
 */
final class Heads {

  /** Words whose head is not their first kanji: 阪大, 全日空, 新日鉄. */
  private static final Map<String, String> OTHER =
      Map.of("大阪", "阪", "全日本", "全日", "新日本", "新日", "大日本", "大日");

  /** Longer names are shortened from their first words. */
  private static final int MOST_WORDS = 5;

  private static final int LONGEST_LATIN = 4;

  /** A katakana word is cut behind this many morae: パソ, リモ, エレ. */
  private static final int MORAE = 2;

  private static final String SMALL = "ァィゥェォャュョヮ";

  private Heads() {}

  /** The runs of heads of up to {@code most} characters, those that pass over nothing first. */
  static Set<String> of(List<Morpheme> words, int most) {
    return runs(heads(words), most);
  }

  private static Set<String> runs(List<List<String>> heads, int most) {
    Set<String> runs = new LinkedHashSet<>();
    if (!heads.isEmpty()) {
      for (String first : heads.getFirst()) {
        addRuns(first, heads.subList(1, heads.size()), most, runs);
      }
    }
    return runs;
  }

  /** As {@link #of}, but only those of two heads or more: a name of its own, not half a word. */
  static Set<String> severalOf(List<Morpheme> words, int most) {
    List<List<String>> heads = heads(words);
    Set<String> runs = runs(heads, most);
    if (!heads.isEmpty()) {
      heads.getFirst().forEach(runs::remove);
    }
    return runs;
  }

  private static List<List<String>> heads(List<Morpheme> words) {
    List<List<String>> heads = new ArrayList<>(MOST_WORDS);
    for (Morpheme word : words) {
      if (heads.size() < MOST_WORDS && hasHead(word)) {
        heads.add(heads(word));
      }
    }
    return heads;
  }

  private static void addRuns(String before, List<List<String>> rest, int most, Set<String> runs) {
    if (before.length() > most) {
      return;
    }
    if (rest.isEmpty()) {
      runs.add(before);
      return;
    }
    List<List<String>> later = rest.subList(1, rest.size());
    for (String head : rest.getFirst()) {
      addRuns(before + head, later, most, runs);
    }
    addRuns(before, later, most, runs);
  }

  /** Suffixes of one kanji (学, 市, 語) and function words are never heard in a short name. */
  private static boolean hasHead(Morpheme word) {
    return !word.isFunctional()
        && word.wordClass() != WordClass.SYMBOL
        && !(word.wordClass() == WordClass.SUFFIX && word.surface().length() == 1);
  }

  private static List<String> heads(Morpheme word) {
    String surface = word.surface();
    String first =
        switch (Script.of(surface.charAt(0))) {
          case KATAKANA -> morae(surface);
          case LATIN, DIGIT ->
              surface.length() <= LONGEST_LATIN ? surface : surface.substring(0, 1);
          case KANJI, HIRAGANA, SEPARATOR ->
              surface.substring(0, Character.charCount(surface.codePointAt(0)));
        };
    String other = OTHER.get(surface);
    return other == null ? List.of(first) : List.of(other, first);
  }

  private static String morae(String katakana) {
    int end = 0;
    for (int mora = 0; mora < MORAE && end < katakana.length(); mora++) {
      end++;
      while (end < katakana.length() && SMALL.indexOf(katakana.charAt(end)) >= 0) {
        end++;
      }
    }
    return katakana.substring(0, end);
  }
}
