package meibo.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import meibo.index.IndexField;
import meibo.search.QueryAnalysis.Analysis;
import meibo.search.QueryAnalysis.WholeName;
import meibo.text.Grams;
import meibo.text.NameKey;
import meibo.text.Tokens;

/**
 * Words with slips. Edits are counted on sound keys: in kanji one edit is another word, while a wrong
 * conversion, a dropped long vowel or a slip of the finger stays near in sound.
 */
final class FuzzyMatches {

  private static final float ONE_EDIT = 3000;
  private static final float TWO_EDITS = 2500;
  private static final float MANY_GRAMS = 2000;
  private static final float MANY_CHARS = 1500;

  private static final int SHORTEST_FOR_ONE = 4;
  private static final int SHORTEST_FOR_TWO = 9;
  private static final int SHORTEST_FOR_GRAMS = 8;
  private static final int SHORTEST_FOR_CHARS = 5;

  /** One slip in eight letters spoils three of six runs; two of three must be there in longer ones. */
  private static final double GRAMS = 0.6;

  private static final double CHARS = 0.8;

  /** For what is only shown apart. */
  private static final double NEAR_GRAMS = 0.4;

  private final UnitMatches units;
  private final NameTiers tiers;

  FuzzyMatches(UnitMatches units, NameTiers tiers) {
    this.units = units;
    this.tiers = tiers;
  }

  /** Hits that match but for slips; empty where the query has no telling word. */
  Optional<Match> match(Analysis words) {
    List<Unit> telling = words.required().stream().filter(u -> !u.generic()).toList();
    if (telling.isEmpty()) {
      return Optional.empty();
    }
    List<Match> ways = new ArrayList<>();
    ways.add(Match.all(telling.stream().map(this::word).toList()));
    words.name().ifPresent(n -> ways.addAll(whole(n)));
    return Optional.of(Match.best(0, ways));
  }

  /** A word as it matches with slips or without, for what is shown apart from the hits. */
  Match loosely(Unit unit) {
    List<Match> ways = new ArrayList<>(List.of(word(unit)));
    sounds(unit.surface()).forEach(s -> grams(ways, s, NEAR_GRAMS));
    return Match.best(0, ways);
  }

  private Match word(Unit unit) {
    List<Match> ways = new ArrayList<>(List.of(units.match(unit)));
    UnitMatches.sound(unit.surface())
        .ifPresent(s -> edits(ways, IndexField.SOUND_WORDS, s));
    return Match.best(0, ways);
  }

  private List<Match> whole(WholeName name) {
    List<Match> ways = new ArrayList<>();
    for (String sound : sounds(name.core())) {
      edits(ways, IndexField.NAME_SOUND, sound);
      edits(ways, IndexField.ALIAS_SOUND, sound);
      edits(ways, IndexField.GUESS_SOUND, sound);
      grams(ways, sound, GRAMS);
    }
    chars(ways, name.core());
    return ways;
  }

  private Set<String> sounds(String folded) {
    Set<String> sounds = new LinkedHashSet<>();
    UnitMatches.sound(folded).ifPresent(sounds::add);
    sounds.addAll(tiers.guesses(folded));
    return sounds;
  }

  private static void edits(List<Match> ways, IndexField field, String sound) {
    if (sound.length() >= SHORTEST_FOR_ONE) {
      ways.add(new Match.Fixed(ONE_EDIT, new Match.Fuzzy(field, sound, 1, 0)));
    }
    if (sound.length() >= SHORTEST_FOR_TWO) {
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
      ways.add(new Match.Preferring(new Match.Any(atLeast, grams), new Match.Fixed(MANY_GRAMS, new Match.Everything())));
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
      ways.add(new Match.Preferring(new Match.Any(atLeast, chars), new Match.Fixed(MANY_CHARS, new Match.Everything())));
    }
  }
}
