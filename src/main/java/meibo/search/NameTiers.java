package meibo.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import meibo.index.IndexField;
import meibo.search.QueryAnalysis.WholeName;
import meibo.text.Grams;
import meibo.text.NameAnalysis;
import meibo.text.NameKey;
import meibo.text.Sound;
import meibo.text.Tokens;

/**
 * The query as one name, in tiers that a person can explain: the first tier that an entry is in
 * decides, and what BM25 adds to it never reaches the next.
 */
final class NameTiers {

  /** Far more than the words of a query can score together, so that no sum crosses a tier. */
  private static final float STEP = 2000;

  private static final float AS_WRITTEN = 22 * STEP;
  private static final float NAME = 21 * STEP;
  private static final float ALIAS = 20 * STEP;
  private static final float FORMER = 19.5f * STEP;
  private static final float READING = 19 * STEP;
  private static final float ALIAS_READING = 18.5f * STEP;
  private static final float SHORT_FORM = 18 * STEP;
  private static final float INITIALS = 17.5f * STEP;
  private static final float GUESSED_READING = 17 * STEP;
  private static final float NAME_START = 16 * STEP;
  private static final float ALIAS_START = 15 * STEP;
  private static final float SPELLED_START = 14 * STEP;
  private static final float ALL_WORDS = 13 * STEP;
  private static final float NAME_PART = 12 * STEP;
  private static final float ALIAS_PART = 11 * STEP;
  private static final float READING_START = 10 * STEP;
  private static final float GUESS_START = 9 * STEP;
  private static final float SCATTERED = 8 * STEP;
  private static final float READING_PART = 7 * STEP;
  private static final float SAME_READING = 6 * STEP;

  /** Entries that are still there, for topics. */
  static final float PRESENT = 2 * STEP;

  /** Two letters are the initials of too many names to stand before those that begin so. */
  private static final int SHORTEST_INITIALS = 3;

  /** Shorter names are words or initials that other names begin with too. */
  private static final int SHORTEST_LEADING = 4;

  private static final int SHORTEST_READING_PART = 5;

  /** Readings taken of a query in kanji. */
  private static final int READINGS = 3;

  private final NameAnalysis names;
  private final UnitMatches units;

  NameTiers(NameAnalysis names, UnitMatches units) {
    this.names = names;
    this.units = units;
  }

  /** Ways in which the query is just the name: these alone make a hit, whatever its words. */
  List<Match> exact(WholeName name) {
    List<Match> tiers = new ArrayList<>();
    String core = NameKey.of(name.core());
    String full = NameKey.of(name.full());
    if (!full.equals(core)) {
      tiers.add(keyword(AS_WRITTEN, IndexField.NAME_KEY, full));
    }
    tiers.add(keyword(NAME, IndexField.NAME_KEY, core));
    tiers.add(keyword(ALIAS, IndexField.ALIAS_KEY, core));
    tiers.add(keyword(FORMER, IndexField.FORMER_KEY, core));
    tiers.add(keyword(SHORT_FORM, IndexField.SHORT_KEY, core));
    if (core.length() >= SHORTEST_INITIALS) {
      tiers.add(keyword(INITIALS, IndexField.INITIALS, core));
    }
    for (String sound : sounds(name.core())) {
      tiers.add(keyword(READING, IndexField.NAME_SOUND, sound));
      tiers.add(keyword(ALIAS_READING, IndexField.ALIAS_SOUND, sound));
      tiers.add(keyword(GUESSED_READING, IndexField.GUESS_SOUND, sound));
    }
    for (String sound : guesses(name.core())) {
      tiers.add(keyword(SAME_READING, IndexField.NAME_SOUND, sound));
      tiers.add(keyword(SAME_READING, IndexField.ALIAS_SOUND, sound));
      tiers.add(keyword(SAME_READING, IndexField.GUESS_SOUND, sound));
    }
    return tiers;
  }

  /** Ways in which the query is a part of the name: these order hits. */
  List<Match> partial(WholeName name, List<Unit> words) {
    List<Match> tiers = new ArrayList<>();
    if (!words.isEmpty()) {
      tiers.add(
          new Match.Fixed(ALL_WORDS, Match.all(words.stream().map(units::wholeInName).toList())));
      tiers.add(new Match.Fixed(SCATTERED, Match.all(words.stream().map(units::inName).toList())));
    }
    Spelled.starts(name.core()).forEach(p -> tiers.add(start(SPELLED_START, IndexField.PLAIN, p)));
    String core = NameKey.of(name.core());
    List<String> chars = Tokens.phrase(name.core());
    tiers.add(start(NAME_START, IndexField.NAME_KEY, core));
    tiers.add(start(ALIAS_START, IndexField.ALIAS_KEY, core));
    tiers.add(start(ALIAS_START, IndexField.FORMER_KEY, core));
    tiers.add(start(ALIAS_START, IndexField.SHORT_KEY, core));
    for (String sound : starts(name.core())) {
      tiers.add(start(READING_START, IndexField.NAME_SOUND, sound));
      tiers.add(start(READING_START, IndexField.ALIAS_SOUND, sound));
      tiers.add(start(GUESS_START, IndexField.GUESS_SOUND, sound));
      if (sound.length() >= SHORTEST_READING_PART) {
        tiers.add(
            new Match.Fixed(
                READING_PART, new Match.Phrase(IndexField.SOUND_GRAMS, Grams.of(sound))));
      }
    }
    if (!chars.isEmpty()) {
      tiers.add(new Match.Fixed(NAME_PART, new Match.Phrase(IndexField.NAME_CHARS, chars)));
      tiers.add(new Match.Fixed(ALIAS_PART, new Match.Phrase(IndexField.ALIAS_CHARS, chars)));
    }
    return tiers;
  }

  /**
   * Entries whose whole name the query begins with, in Latin letters: translations add what the
   * record leaves out (Takeda Pharmaceutical Company for Takeda). The longest name stands first.
   */
  Optional<Match> leading(WholeName name) {
    List<String> words = List.of(name.core().split(" "));
    if (words.size() < 2 || !name.core().chars().allMatch(c -> c < 0x80)) {
      return Optional.empty();
    }
    List<Match> names = new ArrayList<>();
    for (int taken = words.size() - 1; taken > 0; taken--) {
      String key = NameKey.of(String.join(" ", words.subList(0, taken)));
      if (key.length() >= SHORTEST_LEADING) {
        names.add(keyword(taken * STEP, IndexField.NAME_KEY, key));
        names.add(keyword(taken * STEP, IndexField.ALIAS_KEY, key));
      }
    }
    return names.isEmpty() ? Optional.empty() : Optional.of(Match.best(0, names));
  }

  /** Sound keys of a query in kana or Latin letters. */
  private static Set<String> sounds(String core) {
    Set<String> sounds = new LinkedHashSet<>();
    Sound.of(core.replace(" ", "")).ifPresent(sounds::add);
    sounds.remove("");
    return sounds;
  }

  private Set<String> starts(String core) {
    Set<String> starts = new LinkedHashSet<>();
    UnitMatches.sound(core).ifPresent(starts::add);
    starts.addAll(units.unfinishedSounds(core));
    starts.remove("");
    return starts;
  }

  /**
   * Sound keys of the likeliest readings of a query with kanji: a wrong conversion sounds right.
   */
  Set<String> guesses(String core) {
    Set<String> guesses = new LinkedHashSet<>();
    if (UnitMatches.sound(core).isEmpty()) {
      names.readings(core, READINGS).forEach(r -> Sound.of(r).ifPresent(guesses::add));
    }
    guesses.remove("");
    return guesses;
  }

  private static Match keyword(float score, IndexField field, String value) {
    return new Match.Fixed(score, new Match.Term(field, value));
  }

  private static Match start(float score, IndexField field, String start) {
    return new Match.Fixed(score, new Match.Prefix(field, start));
  }
}
