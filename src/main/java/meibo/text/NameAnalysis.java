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

  private static final String LEFT_OUT = Letters.SPACES + "・.,'-";

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
    boolean japanese = isJapanese(core);
    Readings readings = Readings.of(core);
    Set<String> guessed = kana.isEmpty() && japanese ? guessed(readings) : Set.of();
    Segmentation cut = tokens.morphology().segmentation(core);
    return new NameForms(
        keys(folded, legal),
        Tokens.chars(core),
        Tokens.nameWords(cut),
        plain(core, kana),
        kana.or(() -> readings.candidates(1).stream().findFirst()),
        sounds(core, kana),
        guessed,
        soundWords(readings),
        japanese ? keysOf(shortForms(core, cut).of(core)) : Set.of(),
        japanese ? Set.of() : Initials.of(core));
  }

  /** What a text is called aloud, of names and of other words. */
  public SpokenForms spoken(String original) {
    LegalName legal = LegalName.parse(Folding.text(original));
    String core = legal.core();
    Readings readings = Readings.of(core);
    return new SpokenForms(
        NameKey.of(core),
        sounds(core, Optional.empty()),
        isJapanese(core) ? guessed(readings) : Set.of(),
        soundWords(readings));
  }

  /** The stem that is shortened is often the whole name, which need not be cut again. */
  private ShortForms shortForms(String core, Segmentation cut) {
    return new ShortForms(
        text -> text.equals(core) ? cut.morphemes() : tokens.morphology().morphemes(text));
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
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Tokens.isJapanese(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
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
    return Letters.without(LEFT_OUT, Kana.katakana(folded));
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
