package meibo.text;

import java.util.List;
import java.util.Optional;
import meibo.text.Lattice.Arc;
import meibo.text.ReadingTable.Part;
import meibo.text.ReadingTable.Place;

/** Fills the lattice of a name from all that is known of readings. */
final class NameLattice {

  /** What one place further back in a list of readings costs: about a factor of eight. */
  static final int RANK = 1500;

  /**
   * A word of our table costs no more than this, a little above the frequent nouns of IPADIC, and
   * less than the same word in IPADIC, which counted in newspapers, by as much as a common word is
   * likelier than a common word's second reading.
   */
  private static final int TABLE_COST = 5000;

  private static final int TABLE_BONUS = 500;

  /**
   * An unlisted two-kanji compound, before the improbability of its readings: between a rare listed
   * word and two single kanji that are not a word. Lower, and it outbids listed names.
   */
  private static final int COMPOUND = 9000;

  /**
   * A two-kanji word up to this cost is common, and no coined compound is looked for in its place.
   */
  private static final int COMMON_WORD = 7000;

  /** Given names are rare in names of organizations, but most single kanji are one (清 キヨシ). */
  private static final int GIVEN_NAME = 2500;

  /**
   * IPADIC's place names are mostly villages: one that contains a word of our table and reads it
   * otherwise loses to the word with what stands before it.
   */
  private static final int ODD_END = 4000;

  /** A character that nothing is known of stands for itself; dearer than any reading. */
  private static final int LAST_RESORT = 30_000;

  private final String name;
  private final char[] text;
  private final Lattice lattice;

  private NameLattice(String name) {
    this.name = name;
    this.text = name.toCharArray();
    this.lattice = new Lattice(text.length);
  }

  static Lattice of(String name) {
    NameLattice filling = new NameLattice(name);
    RunReadings runs = new RunReadings(name, filling.lattice);
    for (int at = 0; at < filling.text.length; at++) {
      switch (Script.of(filling.text[at])) {
        case LATIN, DIGIT, KATAKANA, SEPARATOR -> runs.addAt(at);
        case KANJI, HIRAGANA -> filling.addWordsAt(at);
      }
    }
    return filling.lattice;
  }

  private void addWordsAt(int at) {
    boolean listed = addTableWords(at);
    boolean common = addDictionaryWords(at);
    if (!listed && !common && at + 1 < text.length) {
      for (KanjiReadings.Option option : KanjiReadings.compound(text[at], text[at + 1])) {
        lattice.addUnknown(at, at + 2, COMPOUND + option.cost(), option.reading());
      }
    }
    if (!lattice.hasWordAt(at)) {
      int end = at + Character.charCount(name.codePointAt(at));
      lattice.addUnknown(at, end, LAST_RESORT, Katakana.of(name.substring(at, end)));
    }
  }

  /** Returns true where one of them has two characters. */
  private boolean addTableWords(int at) {
    boolean two = false;
    for (int end = at + 1; end <= Math.min(text.length, at + ReadingTable.longest()); end++) {
      Optional<Part> part = ReadingTable.part(name, at, end);
      if (part.isPresent() && fits(part.get().place(), at, end)) {
        addPart(part.get(), at, end);
        two |= end == at + 2;
      }
    }
    return two;
  }

  private void addPart(Part part, int at, int end) {
    Ipadic.Entry as = part.as();
    int cost =
        part.place() == Place.WORD ? Math.min(as.cost(), TABLE_COST) - TABLE_BONUS : as.cost();
    for (String reading : part.readings()) {
      lattice.add(new Arc(at, end, as.left(), as.right(), cost, reading));
      cost += RANK;
    }
  }

  private boolean fits(Place place, int at, int end) {
    return switch (place) {
      case WORD -> true;
      case START -> end < text.length;
      case END -> at > 0;
    };
  }

  /** Returns true where one of them has two characters and is common. */
  private boolean addDictionaryWords(int at) {
    boolean common = false;
    for (Ipadic.Entry entry : Ipadic.wordsAt(text, at)) {
      if (!isReplaced(at, entry.end())) {
        int cost = entry.cost() + doubts(entry, at);
        String reading = Katakana.of(entry.reading());
        lattice.add(new Arc(at, entry.end(), entry.left(), entry.right(), cost, reading));
        common |= entry.end() == at + 2 && isCommon(entry);
      }
    }
    return common;
  }

  private static boolean isCommon(Ipadic.Entry entry) {
    return entry.cost() < COMMON_WORD && !entry.isFamilyName();
  }

  /** What speaks against an entry in the name of an organization. */
  private int doubts(Ipadic.Entry entry, int at) {
    return (entry.isGivenName() ? GIVEN_NAME : 0) + (readsItsEndOddly(entry, at) ? ODD_END : 0);
  }

  /** True for a village that ends like a city but is read otherwise. */
  private boolean readsItsEndOddly(Ipadic.Entry entry, int at) {
    for (int cut = at + 1; cut < entry.end() - 1; cut++) {
      Optional<Part> part = word(cut, entry.end());
      if (part.isPresent()) {
        return !endsAsAny(entry.reading(), part.get().readings());
      }
    }
    return false;
  }

  private static boolean endsAsAny(String reading, List<String> ends) {
    for (String end : ends) {
      if (reading.endsWith(end)) {
        return true;
      }
    }
    return false;
  }

  private boolean isReplaced(int at, int end) {
    return word(at, end).isPresent();
  }

  private Optional<Part> word(int at, int end) {
    return ReadingTable.part(name, at, end).filter(p -> p.place() == Place.WORD);
  }
}
