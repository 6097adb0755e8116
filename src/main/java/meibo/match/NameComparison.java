package meibo.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meibo.match.Leftover.Joint;
import meibo.text.Kana;
import meibo.text.NameAnalysis;
import meibo.text.NameKey;
import meibo.text.Readings;
import meibo.text.Sound;

/** Lays a part of a row on a name in every way that the two may agree. */
final class NameComparison {

  /** Two Latin letters are the initials of anything. */
  private static final int TELLING_LATIN = 3;

  /** As many kana, kanji or letters stand by chance in hardly any other name. */
  private static final int TELLING = 4;

  /** A reading as long as しすめつくす has few homophones. */
  private static final int TELLING_SOUND = 9;

  /** Letters of a sound that two organizations with other kanji hardly share. */
  private static final int TELLING_KANJI = 18;

  private static final int READINGS = 3;

  private static final double NAMESAKE = -1.6;

  /** As many characters of a unit's name stand in no other: 生命機能科学研究センター, not 医学研究科. */
  private static final int TELLING_UNIT = 8;

  private static final double SHORT = -2.9;

  private static final double WORD = -0.8;

  private final Writing row;
  private final Set<String> words;
  private final Optional<String> sound;
  private final Set<String> guesses;
  private final boolean one;
  private final String plainKey;

  /** The row spelled without regard to the size of kana. */
  private final String spelled;

  /**
   * Compares.
   *
   * @param one false where the row has several segments, whose words must not be mixed
   */
  NameComparison(Writing row, boolean one) {
    this.row = row;
    this.one = one;
    this.plainKey = NameKey.of(row.core());
    this.spelled = spelled(row.core());
    this.words = KnownName.telling(row);
    this.sound = Sound.of(row.core()).filter(s -> s.length() >= TELLING);
    this.guesses = sound.isPresent() || row.isLatin() ? Set.of() : guesses(row.core());
  }

  /** Every way in which they agree; none where they do not. */
  Stream<Comparison> with(KnownName name) {
    if (row.key().isEmpty() || name.writing().key().isEmpty()) {
      return Stream.empty();
    }
    if (isSame(name)) {
      return Stream.of(exact(name));
    }
    List<Comparison> ways = new ArrayList<>();
    reading(name).ifPresent(ways::add);
    contained(name, name.writing().key(), NameAgreement.CONTAINED).ifPresent(ways::add);
    part(name).ifPresent(ways::add);
    unit(name).ifPresent(ways::add);
    gapInName(name).ifPresent(ways::add);
    gapInRow(name).ifPresent(ways::add);
    shortForm(name).ifPresent(ways::add);
    initials(name).ifPresent(ways::add);
    (one ? SharedWords.of(row, words, name) : SharedWords.same(row, words, name))
        .ifPresent(ways::add);
    Slips.of(row, sound, name).ifPresent(ways::add);
    return ways.stream();
  }

  private boolean isSame(KnownName name) {
    return row.key().equals(name.writing().key())
        || name.forms().keys().contains(row.key())
        || name.forms().keys().contains(plainKey)
        || spelled.equals(name.spelled());
  }

  /** Registers and hurried hands write キヤノン for キャノン. */
  static String spelled(String core) {
    String spelled = Kana.bigKatakana(NameAnalysis.plain(core));
    return Scans.shape(spelled.replace("リハビリテーシヨン", "リハビリ"));
  }

  private Comparison exact(KnownName name) {
    Comparison exact = Comparison.whole(name, NameAgreement.EXACT, row.key().length());
    return row.isLatin() && row.key().length() < TELLING_LATIN ? exact.doubted(SHORT) : exact;
  }

  private static Set<String> guesses(String core) {
    return Readings.of(core).candidates(READINGS).stream()
        .flatMap(r -> Sound.of(r).stream())
        .filter(s -> s.length() >= TELLING)
        .collect(Collectors.toSet());
  }

  private Optional<Comparison> reading(KnownName name) {
    if (sound.isEmpty()) {
      return misconverted(name);
    }
    String spoken = sound.get();
    if (name.forms().sounds().contains(spoken)) {
      return Optional.of(whole(name, NameAgreement.READING));
    }
    if (name.forms().guessed().contains(spoken)) {
      Comparison guessed = whole(name, NameAgreement.GUESSED_READING);
      return Optional.of(spoken.length() < TELLING_SOUND ? guessed.doubted(-1.5) : guessed);
    }
    return Optional.empty();
  }

  /** Other kanji of the same sound: a slip of the input method, or a namesake where it is short. */
  private Optional<Comparison> misconverted(KnownName name) {
    return guesses.stream()
        .filter(name.forms().sounds()::contains)
        .findFirst()
        .map(
            g -> {
              Comparison guessed = whole(name, NameAgreement.GUESSED_READING);
              return g.length() < TELLING_KANJI ? guessed.doubted(NAMESAKE) : guessed;
            });
  }

  private Comparison whole(KnownName name, NameAgreement agreement) {
    return Comparison.whole(name, agreement, row.key().length());
  }

  /** A name that stands whole in the row, from an edge to an edge or to the row's unit. */
  private Optional<Comparison> contained(KnownName name, String key, NameAgreement agreement) {
    int at = row.key().indexOf(key);
    while (at >= 0 && !mayStandAt(at, key)) {
      at = row.key().indexOf(key, at + 1);
    }
    if (at < 0 || key.length() < 2 || key.length() == row.key().length()) {
      return Optional.empty();
    }
    int end = at + key.length();
    List<Leftover> rest = row.outside(at, end, Seam.at(row.key(), end));
    Comparison contained = new Comparison(name, agreement, key.length(), rest, List.of(), 0);
    return Optional.of(contained.doubted(doubt(key, row.isEdge(at) && row.isEdge(end))));
  }

  /** Short names stand in others by chance; one that is a word by itself is less in doubt. */
  private double doubt(String key, boolean word) {
    if (key.length() >= (Seam.isLatin(key) ? TELLING : TELLING_LATIN)) {
      return 0;
    }
    boolean named = !row.forms().isEmpty();
    return named && word ? 0 : word && !Seam.isLatin(key) ? WORD : SHORT;
  }

  private boolean mayStandAt(int at, String key) {
    int end = at + key.length();
    boolean begins = row.isEdge(at) || row.dots().contains(at);
    boolean ends = row.isEdge(end) || row.dots().contains(end);
    return begins && (ends || (at == 0 && !Seam.splitsWord(row.key(), end)));
  }

  /** The row is a part of the name: its beginning, or a unit without the body it belongs to. */
  private Optional<Comparison> part(KnownName name) {
    Writing writing = name.writing();
    int at = writing.key().indexOf(row.key());
    int end = at + row.key().length();
    if (at < 0 || row.key().length() < 2 || (at > 0 && !beginsUnit(writing, at))) {
      return Optional.empty();
    }
    if (end < writing.key().length()
        && Seam.splitsWord(writing.key(), end)
        && !writing.isEdge(end)) {
      return Optional.empty();
    }
    boolean long_ = row.key().length() > TELLING;
    List<Leftover> rest = writing.outside(at, end, long_ ? Joint.APART : Joint.JOINED);
    Comparison part =
        new Comparison(name, NameAgreement.PART, row.key().length(), List.of(), rest, 0);
    return Optional.of(isTelling(at, end, writing) ? part : part.doubted(SHORT));
  }

  /**
   * A unit that stands in the row by its own name, without its body's or with a short form of it.
   */
  private Optional<Comparison> unit(KnownName name) {
    Writing writing = name.writing();
    if (writing.isLatin() || writing.parts().size() < 2) {
      return Optional.empty();
    }
    int start = writing.parts().getLast().start();
    String unit = writing.key().substring(start);
    int at = row.key().indexOf(unit);
    if (at < 0 || unit.length() < TELLING_UNIT || unit.equals(row.key())) {
      return Optional.empty();
    }
    int end = at + unit.length();
    List<Leftover> body = List.of(new Leftover(writing.key().substring(0, start), Joint.APART));
    List<Leftover> rest = row.outside(at, end, Seam.at(row.key(), end));
    return Optional.of(new Comparison(name, NameAgreement.PART, unit.length(), rest, body, 0));
  }

  private static boolean beginsUnit(Writing writing, int at) {
    return writing.isEdge(at) || Seam.at(writing.key(), at) == Joint.APART;
  }

  /** A unit alone must be long, for many bodies have an 医学研究科. */
  private boolean isTelling(int at, int end, Writing writing) {
    Rest itself = new Leftover(row.key(), Joint.JOINED).rest("");
    return switch (itself) {
      case OTHER, OTHER_APART, KIND ->
          row.key().length() >= TELLING_LATIN || end == writing.key().length();
      case UNIT, LOOSE_UNIT -> at == 0 || row.key().length() > 2 * TELLING - 2;
      case NOTHING, ORGANIZATION, NOISE, NEUTRAL, OWNER, TRADE, PLACE -> false;
    };
  }

  /** 北都大学病院 for a name with 医学部附属 in its middle, and the like. */
  private Optional<Comparison> gapInName(KnownName name) {
    return Gap.of(row.key(), name.writing().key())
        .map(
            gap ->
                new Comparison(
                    name, NameAgreement.GAPPED, row.key().length(), List.of(), gap.leftovers(), 0));
  }

  private Optional<Comparison> gapInRow(KnownName name) {
    return Gap.of(name.writing().key(), row.key())
        .map(
            gap ->
                new Comparison(
                    name,
                    NameAgreement.GAPPED,
                    name.writing().key().length(),
                    gap.leftovers(),
                    List.of(),
                    0));
  }

  private Optional<Comparison> shortForm(KnownName name) {
    if (name.forms().shortForms().contains(row.key())) {
      Comparison whole = whole(name, NameAgreement.SHORT_FORM);
      return Optional.of(row.key().length() < TELLING_LATIN ? whole.doubted(SHORT) : whole);
    }
    return name.longShortForms().stream()
        .flatMap(s -> contained(name, s, NameAgreement.SHORT_FORM).stream())
        .findFirst();
  }

  private Optional<Comparison> initials(KnownName name) {
    boolean initials =
        row.isLatin()
            ? row.key().length() >= TELLING_LATIN && name.forms().initials().contains(row.key())
            : KanjiInitials.are(row.key(), name.writing().key());
    return initials ? Optional.of(whole(name, NameAgreement.INITIALS)) : Optional.empty();
  }
}
