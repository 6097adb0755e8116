package meibo.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import meibo.text.Lattice.Arc;

/** Fills the lattice of a name from everything that is known of readings. */
final class NameLattice {

  /** What one place further back in a list of readings costs: about a factor of eight. */
  private static final int RANK = Integer.getInteger("rank", 1500);

  /** A word of the table is likelier than the dictionary's costs, counted in newspapers, say. */
  private static final int TABLE_BONUS = Integer.getInteger("tb", 500);

  private static final int TABLE_COST = 5000;

  /**
   * An unlisted two-kanji compound; above nearly every listed word, below two listed single kanji
   * that are not a word.
   */
  private static final int COMPOUND = Integer.getInteger("comp", 9000);

  private static final int RUN = 4000;
  private static final int RUN_WORD = 1000;

  private static final int SINGLE_BONUS = Integer.getInteger("sb", 0);
  private static final int GIVEN = Integer.getInteger("given", 2500);
  private static final int NOTHING = 0;

  private static final int LAST_RESORT = 30000;

  private final char[] text;
  private final String name;
  private final Lattice lattice;

  private NameLattice(String name) {
    this.name = name;
    this.text = name.toCharArray();
    this.lattice = new Lattice(text.length);
  }

  static Lattice of(String name) {
    NameLattice filling = new NameLattice(name);
    for (int at = 0; at < filling.text.length; at++) {
      filling.fill(at);
    }
    return filling.lattice;
  }

  private void fill(int at) {
    Script script = Script.of(text[at]);
    switch (script) {
      case LATIN -> { if (at == 0 || Script.of(text[at - 1]) != Script.LATIN) latin(at, runEnd(at, script)); }
      case DIGIT -> { if (at == 0 || Script.of(text[at - 1]) != Script.DIGIT) digits(at, runEnd(at, script)); }
      case KATAKANA -> katakana(at);
      case SEPARATOR -> unknown(at, at + 1, NOTHING, separator(text[at]));
      case KANJI, HIRAGANA -> words(at);
    }
  }

  static String separator(char c) {
    return switch (c) {
      case '&', '＆' -> "アンド";
      case '+' -> "プラス";
      case '@' -> "アット";
      default -> "";
    };
  }

  private int runEnd(int at, Script script) {
    int end = at;
    while (end < text.length && Script.of(text[end]) == script) {
      end++;
    }
    return end;
  }

  private void katakana(int at) {
    if ((text[at] == 'ケ' || text[at] == 'ヶ') && at > 0 && at + 1 < text.length
        && Script.of(text[at - 1]) == Script.KANJI && Script.of(text[at + 1]) == Script.KANJI) {
      unknown(at, at + 1, NOTHING, "ガ");
      unknown(at, at + 1, RANK, "ケ");
      return;
    }
    int end = runEnd(at, Script.KATAKANA);
    unknown(at, end, RUN, name.substring(at, end));
  }

  private void latin(int start, int end) {
    SortedSet<Integer> cuts = new TreeSet<>(List.of(start, end));
    for (int from = start; from < end; from++) {
      for (int to = from + 3; to <= end; to++) {
        if (LatinReadings.isWord(name.substring(from, to))) {
          cuts.add(from);
          cuts.add(to);
        }
      }
    }
    for (int from : cuts) {
      for (int to : cuts.tailSet(from + 1)) {
        String run = name.substring(from, to);
        int cost = LatinReadings.isWord(run) ? RUN_WORD : RUN;
        for (String reading : LatinReadings.readings(run)) {
          unknown(from, to, cost, reading);
          cost += RANK;
        }
        if (from == start && to == end) unknown(from, to, cost, run);
      }
    }
  }

  private void digits(int start, int end) {
    int cost = RUN;
    List<String> readings = new ArrayList<>(NumberReadings.readings(name.substring(start, end)));
    Optional<String> english = NumberReadings.english(name.substring(start, end));
    english.ifPresent(e -> readings.add(isNearLatin(start, end) ? 0 : readings.size(), e));
    for (String reading : readings) {
      unknown(start, end, cost, reading);
      cost += RANK;
    }
  }

  private boolean isNearLatin(int start, int end) {
    int before = start - 1;
    while (before >= 0 && Script.of(text[before]) == Script.SEPARATOR) before--;
    boolean behind = before >= 0 && Script.of(text[before]) == Script.LATIN;
    boolean ahead = end < text.length && Script.of(text[end]) == Script.LATIN;
    boolean counter = end < text.length && Script.of(text[end]) == Script.KANJI;
    return (behind || ahead) && !counter;
  }

  private void words(int at) {
    int before = added;
    boolean[] replaced = new boolean[text.length + 1];
    boolean[] known = new boolean[text.length + 1];
    for (int end = at + 1; end <= Math.min(text.length, at + ReadingTable.longest()); end++) {
      var part = ReadingTable.part(name.substring(at, end));
      if (part.isPresent()) {
        var p = part.get();
        boolean fits = switch (p.place()) { case WORD -> true; case START -> end < text.length; case END -> at > 0; };
        if (!fits) continue;
        int cost = p.place() == ReadingTable.Place.WORD ? Math.min(p.as().cost(), TABLE_COST) - TABLE_BONUS : p.as().cost() - SINGLE_BONUS;
        replaced[end] = p.place() == ReadingTable.Place.WORD;
        known[end] = true;
        for (String reading : p.readings()) {
          add(at, end, p.as().left(), p.as().right(), cost, reading);
          cost += RANK;
        }
      }
    }
    for (Ipadic.Entry entry : Ipadic.wordsAt(text, at)) {
      if (replaced[entry.end()]) continue;
      if (entry.cost() < 7000) known[entry.end()] = true;
      int penalty = entry.left() == Ipadic.GIVEN_NAME.left() ? GIVEN : 0;
      add(at, entry.end(), entry.left(), entry.right(), entry.cost() + penalty, entry.reading());
    }
    if (at + 1 < text.length && !known[at + 2]) {
      for (KanjiReadings.Option o : KanjiReadings.compound(text[at], text[at + 1])) {
        unknown(at, at + 2, COMPOUND + o.cost(), o.reading());
      }
    }
    if (added == before) {
      unknown(at, at + 1, LAST_RESORT, name.substring(at, at + 1));
    }
  }

  private int added;

  private void unknown(int start, int end, int cost, String reading) {
    add(start, end, Ipadic.UNKNOWN_NAME.left(), Ipadic.UNKNOWN_NAME.right(), cost, reading);
  }

  private void add(int start, int end, int left, int right, int cost, String reading) {
    added++;
    lattice.add(new Arc(start, end, left, right, cost, katakana(reading)));
  }

  static String katakana(String s) {
    StringBuilder b = new StringBuilder(s.length());
    for (int i = 0; i < s.length(); i++) { char c = s.charAt(i); b.append(c >= 'ぁ' && c <= 'ゖ' ? (char) (c + 96) : c); }
    return b.toString();
  }
}
