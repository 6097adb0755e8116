package meibo.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import meibo.index.IndexField;
import meibo.text.Grams;
import meibo.text.Kana;
import meibo.text.LatinStem;
import meibo.text.NameAnalysis;
import meibo.text.NameKey;
import meibo.text.Sound;
import meibo.text.Tokens;

/**
 * A unit as a condition: every way in which an entry can match it, term-centric (any way, any
 * place).
 */
final class UnitMatches {

  /** A second way to match is a little more evidence for the same word, not another word. */
  private static final float SHARE = 0.1f;

  /** All parts of a compound say less than the compound itself. */
  private static final float IN_PARTS = 0.4f;

  /** A key made by rule, not recorded. */
  private static final float SHORT_FORM = 12;

  private static final float SOUND_WORD = 2.5f;
  private static final float SOUND_START = 2;
  private static final float SOUND_PART = 1.5f;
  private static final float WORD_START = 3;
  private static final float NUMBER = 40;

  /** Fewer letters of a sound key begin too many names: a mora and a half. */
  private static final int SHORTEST_SOUND_START = 3;

  /** Three morae: fewer stand inside too many readings by chance. */
  private static final int SHORTEST_SOUND_PART = 6;

  /** A part of a longer text that is as long as this is hardly there by chance. */
  private static final int SHORTEST_TEXT_PART = 3;

  private static final int READINGS_OF_HEAD = 3;

  private final Expansions expansions;
  private final int most;
  private final NameAnalysis names;
  private final Thesaurus.Reach reach;

  /**
   * @param most how many words of the thesaurus may stand beside each of the visitor's
   */
  UnitMatches(Expansions expansions, int most, NameAnalysis names, Thesaurus.Reach reach) {
    this.expansions = expansions;
    this.most = most;
    this.reach = reach;
    this.names = names;
  }

  Match match(Unit unit) {
    return match(unit, Layers.ALL);
  }

  /** The unit in the given places only. */
  Match match(Unit unit, List<Layers> places) {
    List<Match> ways = new ArrayList<>(asWritten(unit, places));
    if (places.contains(Layers.NAME)) {
      ways.addAll(byName(unit));
    }
    if (!unit.parts().isEmpty()) {
      ways.add(new Match.Weighted(IN_PARTS, inParts(unit, places)));
    }
    expand(ways, unit, places);
    return Match.best(SHARE, ways);
  }

  /** The unit in one name without a gap: a word as a word, a compound as it stands. */
  Match wholeInName(Unit unit) {
    List<Match> ways = new ArrayList<>();
    String word = NameKey.of(LatinStem.of(unit.word()));
    List<String> chars = Tokens.phrase(unit.surface());
    for (Layers place : Layers.NAMES) {
      if (unit.parts().isEmpty()) {
        ways.add(new Match.Term(place.words(), word));
      } else if (!chars.isEmpty()) {
        place.chars().ifPresent(f -> ways.add(new Match.Phrase(f, chars)));
      }
    }
    return Match.best(0, ways);
  }

  /** The unit in names, by its own word only. */
  Match inName(Unit unit) {
    List<Match> ways = new ArrayList<>(asWritten(unit, Layers.NAMES));
    ways.addAll(byName(unit));
    if (!unit.parts().isEmpty()) {
      ways.add(Match.all(unit.parts().stream().map(this::inName).toList()));
    }
    return Match.best(SHARE, ways);
  }

  /** Where a part of an address, product or name is asked for as it stands. */
  static Match phrase(String text, List<Layers> places) {
    List<String> tokens = Tokens.phrase(text);
    List<Match> ways = new ArrayList<>();
    for (Layers place : places) {
      place
          .chars()
          .filter(f -> !tokens.isEmpty())
          .ifPresent(f -> ways.add(weighted(place.weight(), new Match.Phrase(f, tokens))));
    }
    return Match.best(SHARE, ways);
  }

  private List<Match> asWritten(Unit unit, List<Layers> places) {
    List<Match> ways = new ArrayList<>();
    List<String> chars = Tokens.phrase(unit.surface());
    String word = NameKey.of(LatinStem.of(unit.word()));
    for (Layers place : places) {
      boolean names = Layers.NAMES.contains(place);
      if (unit.parts().isEmpty()) {
        ways.add(weighted(place.weight(), new Match.Term(place.words(), word)));
      }
      if (!chars.isEmpty() && (names || mayStandInside(unit, chars, place))) {
        place
            .chars()
            .ifPresent(f -> ways.add(weighted(place.weight(), new Match.Phrase(f, chars))));
      }
    }
    return ways;
  }

  /** Inside a word of a running text a short known word is mostly another word: 京都 in 東京都. */
  private static boolean mayStandInside(Unit unit, List<String> chars, Layers place) {
    return place == Layers.PRODUCT
        || place == Layers.PLACE
        || !unit.parts().isEmpty()
        || (!unit.known() && chars.size() > 1)
        || chars.size() >= SHORTEST_TEXT_PART;
  }

  private List<Match> byName(Unit unit) {
    List<Match> ways = new ArrayList<>();
    String key = NameKey.of(unit.surface());
    ways.add(new Match.Fixed(SHORT_FORM, new Match.Term(IndexField.SHORT_KEY, key)));
    ways.add(new Match.Fixed(NUMBER, new Match.Term(IndexField.NUMBER, unit.surface())));
    if (unit.isLatin() && key.length() > 1) {
      ways.add(new Match.Fixed(SHORT_FORM, new Match.Term(IndexField.INITIALS, key)));
      String start = LatinStem.of(unit.surface());
      ways.add(new Match.Fixed(WORD_START, new Match.Prefix(IndexField.NAME_WORDS, start)));
      ways.add(new Match.Fixed(WORD_START, new Match.Prefix(IndexField.ALIAS_WORDS, start)));
      ways.add(new Match.Fixed(WORD_START, new Match.Prefix(IndexField.PRODUCT_WORDS, start)));
    }
    Spelled.starts(unit.surface())
        .forEach(
            p -> ways.add(new Match.Fixed(SOUND_START, new Match.Prefix(IndexField.PLAIN, p))));
    sound(unit.surface())
        .filter(s -> s.length() > 1 || unit.surface().length() <= 2)
        .ifPresent(s -> bySound(ways, s));
    unfinished(unit).ifPresent(ways::add);
    return ways;
  }

  private static void bySound(List<Match> ways, String sound) {
    ways.add(weighted(SOUND_WORD, new Match.Term(IndexField.SOUND_WORDS, sound)));
    if (sound.length() >= SHORTEST_SOUND_START) {
      ways.add(new Match.Fixed(SOUND_START, new Match.Prefix(IndexField.SOUND_WORDS, sound)));
      for (IndexField field :
          List.of(IndexField.NAME_SOUND, IndexField.ALIAS_SOUND, IndexField.GUESS_SOUND)) {
        ways.add(new Match.Fixed(SOUND_START, new Match.Prefix(field, sound)));
      }
    }
    if (sound.length() >= SHORTEST_SOUND_PART) {
      ways.add(
          new Match.Fixed(SOUND_PART, new Match.Phrase(IndexField.SOUND_GRAMS, Grams.of(sound))));
    }
  }

  /** Kanji with the kana of an unfinished conversion behind them: 東京だいg. */
  private Optional<Match> unfinished(Unit unit) {
    return Unfinished.of(unit.surface())
        .map(
            u ->
                new Match.Fixed(
                    SOUND_START,
                    Match.all(
                        List.of(
                            phrase(u.head(), Layers.NAMES),
                            new Match.Prefix(IndexField.SOUND_WORDS, u.tailSound())))));
  }

  /** Sound keys that a name may begin with where the query is kanji with unfinished kana behind. */
  List<String> unfinishedSounds(String folded) {
    return Unfinished.of(folded)
        .map(
            u ->
                names.readings(u.head(), READINGS_OF_HEAD).stream()
                    .map(r -> Sound.of(r).orElse("") + u.tailSound())
                    .distinct()
                    .toList())
        .orElse(List.of());
  }

  /** The beginning of a sound key, where the text is kana or Latin letters. */
  static Optional<String> sound(String folded) {
    String letters = folded.replace(" ", "");
    boolean sounds =
        !letters.isEmpty() && letters.codePoints().allMatch(c -> Kana.isKana(c) || c < 0x80);
    return sounds
        ? Optional.of(Sound.prefixOf(letters)).filter(s -> !s.isEmpty())
        : Optional.empty();
  }

  private Match inParts(Unit unit, List<Layers> places) {
    return switch (unit.bond()) {
      case WORD, ALL -> allParts(unit, places);
      case ONE_PLACE -> partsInOnePlace(unit, places);
      case ANY -> Match.any(unit.parts().stream().map(p -> match(p, places)).toList());
    };
  }

  private Match partsInOnePlace(Unit unit, List<Layers> places) {
    List<Match> sameplace = new ArrayList<>();
    sameplace.add(allParts(unit, Layers.NAMES));
    for (Layers place : places) {
      if (!Layers.NAMES.contains(place)) {
        sameplace.add(allParts(unit, List.of(place)));
      }
    }
    return Match.best(SHARE, sameplace);
  }

  private Match allParts(Unit unit, List<Layers> places) {
    return Match.all(unit.parts().stream().map(p -> match(p, places)).toList());
  }

  private void expand(List<Match> ways, Unit unit, List<Layers> places) {
    for (Expansions.Placed word : expansions.of(unit, reach).stream().limit(most).toList()) {
      word.places().stream().filter(places::contains).map(word::in).forEach(ways::add);
    }
  }

  private static Match weighted(float weight, Match match) {
    return new Match.Weighted(weight, match);
  }
}
