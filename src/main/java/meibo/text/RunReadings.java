package meibo.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Adds to a lattice the readings of what no dictionary cuts: runs of Latin letters, digits and
 * katakana, and the signs between them.
 */
final class RunReadings {

  /** A run costs about what a frequent word does; nothing competes with it but its own parts. */
  private static final int RUN = 4000;

  /** Loan words inside an unbroken Latin run are likelier than the run as one unknown word. */
  private static final int LOAN_WORD = 1000;

  /** Longer runs are not looked through for loan words: they are addresses and codes. */
  private static final int LONGEST_RUN = 40;

  private final String name;
  private final Lattice lattice;

  RunReadings(String name, Lattice lattice) {
    this.name = name;
    this.lattice = lattice;
  }

  /** Adds what begins at a place that is neither kanji nor hiragana. */
  void addAt(int at) {
    Script script = script(at);
    boolean begins = script(at - 1) != script;
    switch (script) {
      case LATIN -> {
        if (begins) {
          addLatin(at, endOfRun(at));
        }
      }
      case DIGIT -> {
        if (begins) {
          addDigits(at, endOfRun(at));
        }
      }
      case KATAKANA -> addKatakana(at);
      case SEPARATOR, KANJI, HIRAGANA -> lattice.addUnknown(at, at + 1, 0, sign(name.charAt(at)));
    }
  }

  /** Kana are read as they stand, but for ケ between kanji, which is a small 箇 read ガ (関ケ原). */
  private void addKatakana(int at) {
    char c = name.charAt(at);
    boolean counts = c == 'ケ' || c == 'ヶ';
    if (counts && script(at - 1) == Script.KANJI && script(at + 1) == Script.KANJI) {
      addAll(at, at + 1, 0, List.of("ガ", "ケ"));
    } else {
      lattice.addUnknown(at, endOfRun(at), RUN, name.substring(at, endOfRun(at)));
    }
  }

  private void addLatin(int start, int end) {
    BitSet cuts = cuts(start, end);
    for (int from = start; from < end; from = cuts.nextSetBit(from + 1)) {
      for (int to = cuts.nextSetBit(from + 1); to >= 0; to = cuts.nextSetBit(to + 1)) {
        addLatin(name.substring(from, to), from, to - from == end - start);
      }
    }
  }

  private void addLatin(String run, int from, boolean whole) {
    List<String> readings = LatinReadings.readings(run);
    if (whole) {
      readings = new ArrayList<>(readings);
      readings.add(run);
    }
    int cost = LatinReadings.isWord(run) ? LOAN_WORD : RUN;
    addAll(from, from + run.length(), cost, readings);
  }

  /** Where loan words may begin and end in a run. */
  private BitSet cuts(int start, int end) {
    BitSet cuts = new BitSet(end + 1);
    cuts.set(start);
    cuts.set(end);
    if (end - start <= LONGEST_RUN) {
      for (int from = start; from + LatinReadings.SHORTEST_INNER_WORD <= end; from++) {
        if (LatinReadings.mayBeginAt(name, from)) {
          addCuts(from, end, cuts);
        }
      }
    }
    return cuts;
  }

  private void addCuts(int from, int end, BitSet cuts) {
    for (int to = from + LatinReadings.SHORTEST_INNER_WORD; to <= end; to++) {
      if (LatinReadings.isWord(name.substring(from, to))) {
        cuts.set(from);
        cuts.set(to);
      }
    }
  }

  private void addDigits(int start, int end) {
    String digits = name.substring(start, end);
    List<String> readings = new ArrayList<>(NumberReadings.readings(digits));
    boolean isEnglish = digits.length() == 1 && isBesideLatin(start, end);
    NumberReadings.english(digits).ifPresent(e -> readings.add(isEnglish ? 0 : readings.size(), e));
    addAll(start, end, RUN, readings);
  }

  /** g-7, 3d and no.1, but not fund 1号. */
  private boolean isBesideLatin(int start, int end) {
    int before = start - 1;
    while (script(before) == Script.SEPARATOR && before >= 0) {
      before--;
    }
    return script(end) == Script.LATIN
        || (script(before) == Script.LATIN && script(end) != Script.KANJI);
  }

  private void addAll(int start, int end, int cost, List<String> readings) {
    for (int rank = 0; rank < readings.size(); rank++) {
      lattice.addUnknown(start, end, cost + rank * NameLattice.RANK, readings.get(rank));
    }
  }

  private int endOfRun(int start) {
    int end = start;
    while (end < name.length() && script(end) == script(start)) {
      end++;
    }
    return end;
  }

  private Script script(int at) {
    return at < 0 || at >= name.length() ? Script.SEPARATOR : Script.of(name.charAt(at));
  }

  private static String sign(char c) {
    return switch (c) {
      case '&' -> "アンド";
      case '+' -> "プラス";
      case '@' -> "アット";
      default -> "";
    };
  }
}
