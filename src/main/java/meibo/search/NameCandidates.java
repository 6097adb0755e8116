package meibo.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import meibo.index.IndexField;
import meibo.text.Folding;
import meibo.text.Grams;
import meibo.text.Kana;
import meibo.text.LegalName;
import meibo.text.NameAnalysis;
import meibo.text.NameKey;
import meibo.text.Sound;
import meibo.text.Tokens;

/**
 * Names that a text may stand for, for somebody who then looks closely at each: whole, begun, a
 * part, or with words, characters or sounds in common. It finds more than a search and costs less,
 * for it looks no slip up in the dictionary of terms.
 */
final class NameCandidates {

  private static final float WHOLE = 60;
  private static final float FORMER = 55;
  private static final float SOUND = 50;
  private static final float GUESS = 40;
  private static final float SHORT = 30;
  private static final float BEGINNING = 12;
  private static final float PART = 10;

  /** What agrees in most characters or sounds comes before what shares a word. */
  private static final float MOST = 8;

  /** One slip in six characters or ten letters of a sound leaves as many. */
  private static final double SHARE = 0.5;

  private static final int SHORTEST_FOR_CHARS = 4;
  private static final int SHORTEST_FOR_GRAMS = 6;

  private static final int READINGS = 3;

  /** Longer names have enough characters that agree. */
  private static final int LONGEST_TO_GUESS = 16;

  private static final int LONGEST_TO_SLIP = 20;

  /** Longer texts are sentences; what they have in common with a name says nothing. */
  private static final int LONGEST = 60;

  /** What other parts of the text match besides the best. */
  private static final float OTHERS = 0.1f;

  private final NameAnalysis names;

  NameCandidates(NameAnalysis names) {
    this.names = names;
  }

  Match of(Collection<String> texts) {
    return Match.best(OTHERS, texts.stream().flatMap(t -> of(t).stream()).toList());
  }

  private Optional<Match> of(String text) {
    String folded = Folding.text(text);
    String core = LegalName.parse(folded).core();
    String key = NameKey.of(core);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    List<Match> ways = new ArrayList<>();
    whole(key, NameKey.of(folded), ways);
    ways.add(fixed(WHOLE, IndexField.NUMBER, folded));
    part(key, ways);
    words(core, ways);
    most(IndexField.NAME_CHARS, distinct(Tokens.phrase(key)), SHORTEST_FOR_CHARS, ways);
    initials(key, ways);
    sound(core, ways);
    return Optional.of(Match.any(ways));
  }

  private static void whole(String key, String full, List<Match> ways) {
    for (String whole : Set.copyOf(List.of(key, full))) {
      ways.add(fixed(WHOLE, IndexField.NAME_KEY, whole));
      ways.add(fixed(WHOLE, IndexField.ALIAS_KEY, whole));
      ways.add(fixed(FORMER, IndexField.FORMER_KEY, whole));
    }
    ways.add(fixed(SHORT, IndexField.SHORT_KEY, key));
    ways.add(fixed(SHORT, IndexField.INITIALS, key));
  }

  private static void part(String key, List<Match> ways) {
    if (key.length() > 1) {
      Stream.of(IndexField.NAME_KEY, IndexField.ALIAS_KEY)
          .forEach(f -> ways.add(new Match.Fixed(BEGINNING, new Match.Prefix(f, key))));
      List<String> chars = Tokens.phrase(key);
      Stream.of(IndexField.NAME_CHARS, IndexField.ALIAS_CHARS)
          .forEach(f -> ways.add(new Match.Fixed(PART, new Match.Phrase(f, chars))));
    }
  }

  /** 国循: its characters stand in the name, one in each word. */
  private static void initials(String key, List<Match> ways) {
    boolean kanji = key.chars().allMatch(Kana::isKanji);
    if (kanji && key.length() > 1 && key.length() < SHORTEST_FOR_CHARS) {
      ways.add(
          Match.all(
              Tokens.phrase(key).stream()
                  .map(c -> (Match) new Match.Term(IndexField.NAME_CHARS, c))
                  .toList()));
    }
  }

  private void words(String core, List<Match> ways) {
    Set<String> words = distinct(names.tokens().nameWords(core));
    Set<String> telling = new LinkedHashSet<>(words);
    telling.removeIf(Generic::is);
    for (String word : telling.isEmpty() ? words : telling) {
      ways.add(new Match.Term(IndexField.NAME_WORDS, word));
      ways.add(new Match.Term(IndexField.ALIAS_WORDS, word));
    }
  }

  /** Other kanji of the same sound are the slip of those who type Japanese. */
  private void guesses(String core, List<Match> ways) {
    if (core.length() <= LONGEST_TO_GUESS) {
      names.readings(core, READINGS).stream()
          .flatMap(r -> Sound.of(r).stream())
          .filter(s -> !s.isEmpty())
          .distinct()
          .forEach(s -> ways.add(fixed(GUESS, IndexField.NAME_SOUND, s)));
    }
  }

  private void sound(String core, List<Match> ways) {
    Optional<String> sound = Sound.of(core.replace(" ", "")).filter(s -> !s.isEmpty());
    if (sound.isEmpty()) {
      guesses(core, ways);
      return;
    }
    String spoken = sound.get();
    ways.add(fixed(SOUND, IndexField.NAME_SOUND, spoken));
    ways.add(fixed(SOUND, IndexField.ALIAS_SOUND, spoken));
    ways.add(fixed(GUESS, IndexField.GUESS_SOUND, spoken));
    if (isLatin(core) && core.length() >= SHORTEST_FOR_GRAMS && core.length() <= LONGEST_TO_SLIP) {
      String plain = NameAnalysis.plain(core);
      ways.add(new Match.Fixed(PART, new Match.Fuzzy(IndexField.PLAIN, plain, 1, 1)));
    }
    if (spoken.length() <= LONGEST) {
      most(IndexField.SOUND_GRAMS, distinct(Grams.of(spoken)), SHORTEST_FOR_GRAMS - 2, ways);
    }
  }

  private static boolean isLatin(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }

  private static void most(IndexField field, Set<String> tokens, int fewest, List<Match> ways) {
    if (tokens.size() >= fewest && tokens.size() <= LONGEST) {
      List<Match> terms = tokens.stream().map(t -> (Match) new Match.Term(field, t)).toList();
      int atLeast = (int) Math.ceil(terms.size() * SHARE);
      ways.add(
          new Match.Preferring(
              new Match.Any(atLeast, terms), new Match.Fixed(MOST, new Match.Everything())));
    }
  }

  private static Set<String> distinct(List<String> tokens) {
    return new LinkedHashSet<>(tokens);
  }

  private static Match fixed(float score, IndexField field, String value) {
    return new Match.Fixed(score, new Match.Term(field, value));
  }
}
