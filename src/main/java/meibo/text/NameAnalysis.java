package meibo.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes names apart, the same way for a name that is indexed and for one that is asked for. */
public final class NameAnalysis {

  /**
   * Guessed readings kept: the true one is among the first six of all but a few names, and each
   * costs a term.
   */
  static final int READINGS = 6;

  private final Tokens tokens;
  private final ShortForms shortForms;

  public NameAnalysis(Morphology morphology) {
    this.tokens = new Tokens(morphology);
    this.shortForms = new ShortForms(morphology);
  }

  public Tokens tokens() {
    return tokens;
  }

  /** The likeliest readings of a folded name, best first. */
  public List<String> readings(String folded, int limit) {
    return Readings.of(folded).candidates(limit);
  }

  /**
   * All forms of a name.
   *
   * @param kana its recorded reading
   */
  public NameForms forms(String original, Optional<String> kana) {
    String folded = Folding.text(original);
    LegalName legal = LegalName.parse(folded);
    String core = legal.core();
    Readings readings = Readings.of(core);
    return new NameForms(
        keys(folded, legal),
        Tokens.chars(core),
        tokens.nameWords(core),
        plain(core, kana),
        sounds(core, kana),
        kana.isEmpty() && isJapanese(core) ? guessed(readings) : Set.of(),
        soundWords(readings),
        isJapanese(core) ? keysOf(shortForms.of(core)) : Set.of(),
        isJapanese(core) ? Set.of() : Initials.of(core));
  }

  /** Sound keys of a name whose reading nobody has recorded. */
  public Set<String> heard(String original) {
    String core = LegalName.parse(Folding.text(original)).core();
    Set<String> heard = sounds(core, Optional.empty());
    if (isJapanese(core)) {
      heard.addAll(guessed(Readings.of(core)));
    }
    return heard;
  }

  /** Keys of what a name is shortened to: short forms of a Japanese, initials of an English one. */
  public Set<String> shortened(String original) {
    String core = LegalName.parse(Folding.text(original)).core();
    return isJapanese(core) ? keysOf(shortForms.of(core)) : Initials.of(core);
  }

  private static boolean isJapanese(String text) {
    return text.codePoints().anyMatch(Tokens::isJapanese);
  }

  private static Set<String> keys(String folded, LegalName legal) {
    Set<String> keys = new LinkedHashSet<>();
    keys.add(NameKey.of(legal.core()));
    keys.add(NameKey.of(folded));
    legal.institution().ifPresent(i -> keys.add(NameKey.of(i)));
    return keys;
  }

  /** A text as it is spelled, in katakana and without what is left out as often as not. */
  public static String plain(String folded) {
    return Kana.katakana(folded).replaceAll("[\\s・.,'-]", "");
  }

  private static Set<String> plain(String core, Optional<String> kana) {
    Set<String> plain = new LinkedHashSet<>();
    plain.add(plain(core));
    kana.map(k -> plain(Folding.text(k))).ifPresent(plain::add);
    return plain;
  }

  private static Set<String> sounds(String core, Optional<String> kana) {
    Set<String> sounds = new LinkedHashSet<>();
    kana.flatMap(Sound::of).ifPresent(sounds::add);
    Sound.of(core).ifPresent(sounds::add);
    sounds.remove("");
    return sounds;
  }

  private static Set<String> guessed(Readings readings) {
    Set<String> guessed = new LinkedHashSet<>();
    for (String reading : readings.candidates(READINGS)) {
      Sound.of(reading).ifPresent(guessed::add);
    }
    guessed.remove("");
    return guessed;
  }

  private static List<String> soundWords(Readings readings) {
    List<String> sounds = new ArrayList<>();
    for (Readings.WordReading word : readings.words()) {
      Set<String> distinct = new LinkedHashSet<>();
      word.readings().forEach(r -> Sound.of(r).ifPresent(distinct::add));
      Sound.of(word.surface()).ifPresent(distinct::add);
      distinct.remove("");
      sounds.addAll(distinct);
    }
    return sounds;
  }

  private static Set<String> keysOf(Set<String> names) {
    Set<String> keys = new LinkedHashSet<>();
    names.forEach(n -> keys.add(NameKey.of(n)));
    return keys;
  }
}
