package meibo.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import meibo.index.IndexField;
import meibo.search.QueryAnalysis.Analysis;
import meibo.search.QueryAnalysis.WholeName;
import meibo.text.Grams;
import meibo.text.Kana;
import meibo.text.LatinStem;
import meibo.text.NameAnalysis;
import meibo.text.NameKey;
import meibo.text.Sound;
import meibo.text.Tokens;

/**
 * Words with slips. Edits are counted on sound keys: in kanji one edit is another word, while a
 * wrong conversion, a dropped long vowel or a slip of the finger stays near in sound.
 */
final class FuzzyMatches {

  private static final float ONE_EDIT = 9000;
  private static final float TWO_EDITS = 8000;
  private static final float MANY_GRAMS = 7000;
  private static final float MANY_CHARS = 6000;

  private static final int SHORTEST_FOR_ONE = 4;

  /** Letters of the longest sound that may have a slip: what allows for them grows with it. */
  private static final int LONGEST = 80;

  /** Two slips leave most of a longer word as it is, which its runs of letters find for less. */
  private static final int LONGEST_FOR_TWO = 24;

  private static final int SHORTEST_PART_FOR_ONE = 6;
  private static final int SHORTEST_FOR_TWO = 9;
  private static final int SHORTEST_FOR_TWO_LETTERS = 8;
  private static final int SHORTEST_FOR_GRAMS = 10;
  private static final int SHORTEST_FOR_CHARS = 5;

  /**
   * One slip in eight letters spoils three of six runs; two of three must be there in longer ones.
   */
  private static final double GRAMS = 0.65;

  /** A slip spoils most of a short word. */
  private static final double PART_GRAMS = 0.5;

  private static final double CHARS = 0.8;

  /** For what is only shown apart. */
  private static final double NEAR_GRAMS = 0.4;

  /** Where a slip in English is looked for by letter. */
  private static final List<IndexField> LATIN_WORDS =
      List.of(IndexField.NAME_WORDS, IndexField.ALIAS_WORDS, IndexField.PRODUCT_WORDS);

  private final UnitMatches units;
  private final NameTiers tiers;

  FuzzyMatches(UnitMatches units, NameTiers tiers) {
    this.units = units;
    this.tiers = tiers;
  }

  /** False where the query has no telling word. */
  static boolean mayHelp(Analysis words) {
    return words.required().stream().anyMatch(u -> !u.generic());
  }

  /** Hits that match but for slips. Ways add up: near in sound and in spelling is nearer. */
  Match match(Analysis words) {
    List<Unit> telling = words.required().stream().filter(u -> !u.generic()).toList();
    List<Match> ways = new ArrayList<>();
    ways.add(withGeneric(Match.all(telling.stream().map(this::word).toList()), words));
    words
        .name()
        .filter(n -> !words.sentence())
        .ifPresent(
            n -> {
              ways.addAll(edited(n));
              ways.add(Match.all(overlapping(n, telling)));
            });
    return new Match.Any(1, ways);
  }

  /** Hits by most words, those first that have the other words too, generic or with a slip. */
  Match helping(Match hits, Analysis words) {
    if (words.sentence()) {
      return hits;
    }
    List<Match> help = new ArrayList<>();
    words.required().stream().map(this::word).forEach(help::add);
    words.name().ifPresent(n -> help.addAll(edited(n)));
    return new Match.Preferring(hits, Match.any(help));
  }

  /** Generic words make no hit here, but tell hits apart. */
  private Match withGeneric(Match hits, Analysis words) {
    List<Match> generic =
        words.required().stream().filter(Unit::generic).map(units::match).toList();
    return generic.isEmpty() ? hits : new Match.Preferring(hits, Match.any(generic));
  }

  /** A word as it matches with slips or without, for what is shown apart from the hits. */
  Match loosely(Unit unit) {
    List<Match> ways = new ArrayList<>(List.of(word(unit)));
    sounds(unit.surface()).forEach(s -> grams(ways, s, NEAR_GRAMS));
    return Match.best(0, ways);
  }

  private Match word(Unit unit) {
    List<Match> ways = new ArrayList<>(List.of(units.match(unit)));
    wholeSound(unit.surface()).ifPresent(s -> edits(ways, IndexField.SOUND_WORDS, s));
    if (unit.isLatin()) {
      String word = LatinStem.of(unit.surface());
      LATIN_WORDS.forEach(f -> edits(ways, f, word));
    }
    if (!unit.parts().isEmpty()) {
      ways.add(Match.all(unit.parts().stream().map(this::word).toList()));
    }
    return Match.best(0, ways);
  }

  /** The whole query but for an edit or two in a whole name. */
  private List<Match> edited(WholeName name) {
    List<Match> ways = new ArrayList<>();
    for (String sound : sounds(name.core())) {
      edits(ways, IndexField.NAME_SOUND, sound);
      edits(ways, IndexField.ALIAS_SOUND, sound);
      edits(ways, IndexField.GUESS_SOUND, sound);
    }
    if (name.core().codePoints().filter(c -> !Kana.isKanji(c)).count() >= SHORTEST_FOR_ONE) {
      spelling(ways, NameAnalysis.plain(name.core()));
    }
    return ways;
  }

  /**
   * Most of the sounds or characters of the query, and those of each of its telling words: what
   * many names share (大学病院) must not outweigh what tells them apart.
   */
  private List<Match> overlapping(WholeName name, List<Unit> telling) {
    List<Match> ways = new ArrayList<>();
    sounds(name.core()).forEach(s -> grams(ways, s, GRAMS));
    chars(ways, name.core());
    List<Match> all = new ArrayList<>(List.of(Match.best(0, ways)));
    telling.stream().flatMap(FuzzyMatches::telling).map(this::heard).forEach(all::add);
    return all;
  }

  private static Stream<Unit> telling(Unit unit) {
    Stream<Unit> units = unit.parts().isEmpty() ? Stream.of(unit) : unit.parts().stream();
    return units.filter(u -> !u.generic() && u.surface().length() > 1);
  }

  /** A word as written, or its sounds but for a slip. */
  private Match heard(Unit unit) {
    List<Match> ways = new ArrayList<>();
    ways.add(UnitMatches.phrase(unit.surface(), Layers.NAMES));
    for (String sound : sounds(unit.surface())) {
      ways.add(new Match.Term(IndexField.SOUND_WORDS, sound));
      if (sound.length() >= SHORTEST_PART_FOR_ONE) {
        ways.add(new Match.Fuzzy(IndexField.SOUND_WORDS, sound, 1, 1));
      }
      if (sound.length() >= SHORTEST_FOR_GRAMS) {
        grams(ways, sound, PART_GRAMS);
      }
    }
    return Match.best(0, ways);
  }

  private Set<String> sounds(String folded) {
    Set<String> sounds = new LinkedHashSet<>();
    wholeSound(folded).ifPresent(sounds::add);
    tiers.guesses(folded).stream().filter(FuzzyMatches::maySlip).forEach(sounds::add);
    return sounds;
  }

  private static Optional<String> wholeSound(String folded) {
    return Sound.of(folded.replace(" ", "")).filter(FuzzyMatches::maySlip);
  }

  private static boolean maySlip(String sound) {
    return !sound.isEmpty() && sound.length() <= LONGEST;
  }

  /**
   * Slips in letters: a small kana or a letter in the wrong place is far in sound, near in
   * spelling.
   */
  private static void spelling(List<Match> ways, String plain) {
    if (!maySlip(plain)) {
      return;
    }
    ways.add(new Match.Fixed(ONE_EDIT, new Match.Fuzzy(IndexField.PLAIN, plain, 1, 0)));
    if (plain.length() >= SHORTEST_FOR_TWO_LETTERS && plain.length() <= LONGEST_FOR_TWO) {
      ways.add(new Match.Fixed(TWO_EDITS, new Match.Fuzzy(IndexField.PLAIN, plain, 2, 1)));
    }
  }

  private static void edits(List<Match> ways, IndexField field, String sound) {
    if (sound.length() >= SHORTEST_FOR_ONE) {
      ways.add(new Match.Fixed(ONE_EDIT, new Match.Fuzzy(field, sound, 1, 0)));
    }
    if (sound.length() >= SHORTEST_FOR_TWO && sound.length() <= LONGEST_FOR_TWO) {
      ways.add(new Match.Fixed(TWO_EDITS, new Match.Fuzzy(field, sound, 2, 1)));
    }
  }

  private static void grams(List<Match> ways, String sound, double share) {
    if (sound.length() >= SHORTEST_FOR_GRAMS) {
      List<Match> grams =
          Grams.of(sound).stream()
              .distinct()
              .map(g -> (Match) new Match.Term(IndexField.SOUND_GRAMS, g))
              .toList();
      int atLeast = (int) Math.ceil(grams.size() * share);
      ways.add(
          new Match.Preferring(
              new Match.Any(atLeast, grams), new Match.Fixed(MANY_GRAMS, new Match.Everything())));
    }
  }

  private static void chars(List<Match> ways, String core) {
    List<Match> chars =
        Tokens.phrase(NameKey.of(core)).stream()
            .distinct()
            .map(c -> (Match) new Match.Term(IndexField.NAME_CHARS, c))
            .toList();
    if (chars.size() >= SHORTEST_FOR_CHARS) {
      int atLeast = (int) Math.ceil(chars.size() * CHARS);
      ways.add(
          new Match.Preferring(
              new Match.Any(atLeast, chars), new Match.Fixed(MANY_CHARS, new Match.Everything())));
    }
  }
}
