package meibo.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import meibo.catalog.Concept;
import meibo.text.Kana;
import meibo.text.LegalName;
import meibo.text.Morpheme;
import meibo.text.Morphology;
import meibo.text.WordClass;

/** Cuts words and sentences into the units that have to match. */
final class Units {

  /** Words of an English label of the thesaurus. */
  private static final int LONGEST_ENGLISH_LABEL = 5;

  private static final Set<String> JOINTS = Set.of("-", "・", "&", "/", "+", ".");

  private static final Pattern CORPORATE_NUMBER = Pattern.compile("t?\\d{13}");

  private final Morphology morphology;
  private final Thesaurus thesaurus;

  Units(Morphology morphology, Thesaurus thesaurus) {
    this.morphology = morphology;
    this.thesaurus = thesaurus;
  }

  /**
   * Sorts the folded words of a query, blanks between them, into what is required and what is not.
   */
  void of(List<String> words, List<Unit> required, List<Unit> soft) {
    List<String> latin = new ArrayList<>();
    for (String word : words) {
      Optional<String> number = corporateNumber(word);
      if (number.isPresent()) {
        required.add(Unit.word(number.get(), Optional.empty(), true));
      } else if (isLatin(word)) {
        latin.add(word);
      } else {
        latin(latin, required);
        latin.clear();
        japanese(LegalName.parse(word).core(), required, soft);
      }
    }
    latin(latin, required);
    if (required.isEmpty()) {
      // Function words alone are what the visitor asks for; a query is never emptied.
      required.addAll(soft);
      soft.clear();
      if (required.isEmpty()) {
        words.forEach(w -> required.add(Unit.word(w, Optional.empty(), true)));
      }
    }
  }

  /** English words in a row: labels of the thesaurus whole, the others one by one. */
  private void latin(List<String> words, List<Unit> required) {
    List<String> core = withoutLegalForm(words);
    boolean sentence = core.stream().anyMatch(w -> !FunctionWords.isEnglish(w));
    int at = 0;
    while (at < core.size()) {
      int taken = labelLength(core, at);
      String surface = String.join(" ", core.subList(at, at + taken));
      if (taken > 1 || !sentence || !FunctionWords.isEnglish(surface)) {
        required.add(english(surface, core.subList(at, at + taken)));
      }
      at += taken;
    }
  }

  private Unit english(String surface, List<String> words) {
    Optional<Concept> concept = thesaurus.find(surface);
    if (words.size() == 1) {
      return Unit.word(surface, concept, true);
    }
    List<Unit> parts =
        words.stream()
            .filter(w -> !FunctionWords.isEnglish(w))
            .map(w -> Unit.word(w, thesaurus.find(w), true))
            .toList();
    return Unit.compound(surface, parts, concept, false);
  }

  private int labelLength(List<String> words, int at) {
    for (int n = Math.min(LONGEST_ENGLISH_LABEL, words.size() - at); n > 1; n--) {
      if (thesaurus.find(String.join(" ", words.subList(at, at + n))).isPresent()) {
        return n;
      }
    }
    return 1;
  }

  private static List<String> withoutLegalForm(List<String> words) {
    String core = LegalName.parse(String.join(" ", words)).core();
    return core.isBlank() ? List.of() : List.of(core.strip().split(" +"));
  }

  /** A run of Japanese: labels whole, nouns in a row as compounds, function words apart. */
  private void japanese(String text, List<Unit> required, List<Unit> soft) {
    List<Morpheme> morphemes = morphology.morphemes(text);
    List<Unit> units = new ArrayList<>();
    List<Unit> heads = new ArrayList<>();
    Compound compound = new Compound(text);
    boolean sentence = false;
    for (int i = 0; i < morphemes.size(); ) {
      int taken = labelLength(text, morphemes, i);
      Morpheme first = morphemes.get(i);
      Morpheme last = morphemes.get(i + taken - 1);
      String surface = text.substring(first.start(), last.end());
      if (taken > 1) {
        compound.add(label(surface, morphemes.subList(i, i + taken)), first, last);
      } else if (isJoint(first) && !compound.isEmpty()) {
        compound.join(first);
      } else if (isBreak(first)) {
        compound.endInto(units);
        sentence = true;
      } else if (first.wordClass() == WordClass.VERB || first.wordClass() == WordClass.ADJECTIVE) {
        compound.endInto(units);
        units.add(
            Unit.inflected(surface, first.baseForm(), thesaurus.find(surface), first.known()));
        sentence = true;
      } else if (sentence && compound.isEmpty() && isHead(morphemes, i)) {
        heads.add(Unit.word(surface, thesaurus.find(surface), true));
      } else {
        compound.add(Unit.word(surface, thesaurus.find(surface), first.known()), first, last);
      }
      i += taken;
    }
    compound.endInto(units);
    if (isAllKana(text)) {
      // Perhaps a reading, in which the tokenizer's cuts mean nothing.
      required.add(kana(text, wordsOf(units)));
    } else if (units.isEmpty() && heads.isEmpty()) {
      required.add(Unit.word(text, thesaurus.find(text), true));
    } else if (units.size() == 1 && heads.isEmpty() && isOnlyHead(units.getFirst())) {
      soft.addAll(units);
    } else {
      soft.addAll(heads);
      if (!units.isEmpty()) {
        required.add(whole(text, units));
      }
    }
  }

  /** What stands without a blank may be a name as a whole, whatever the tokenizer makes of it. */
  private Unit whole(String text, List<Unit> units) {
    boolean isOne = units.size() == 1 && units.getFirst().surface().equals(text);
    return isOne ? units.getFirst() : Unit.compound(text, units, thesaurus.find(text), false);
  }

  /**
   * How many morphemes from here on are the longest label of the thesaurus; 1 where there is none.
   */
  private int labelLength(String text, List<Morpheme> morphemes, int from) {
    for (int to = morphemes.size(); to > from + 1; to--) {
      String surface = text.substring(morphemes.get(from).start(), morphemes.get(to - 1).end());
      if (!thesaurus.isTooLong(surface) && thesaurus.find(surface).isPresent()) {
        return to - from;
      }
    }
    return 1;
  }

  private Unit label(String surface, List<Morpheme> morphemes) {
    List<Unit> parts =
        morphemes.stream()
            .filter(m -> !isBreak(m))
            .map(m -> Unit.word(m.surface(), thesaurus.find(m.surface()), m.known()))
            .toList();
    return Unit.compound(surface, parts, thesaurus.find(surface), false);
  }

  private Unit kana(String text, List<Unit> words) {
    Optional<Concept> concept = thesaurus.find(text);
    return words.isEmpty()
        ? Unit.word(text, concept, false)
        : Unit.compound(text, words, concept, false);
  }

  /** Words of kana that a dictionary has, long enough not to be chance; none where one is not. */
  private static List<Unit> wordsOf(List<Unit> units) {
    boolean words =
        units.size() > 1 && units.stream().allMatch(u -> u.known() && u.surface().length() > 1);
    return words ? units : List.of();
  }

  /** A noun as a word of its own that only says what kind of thing is looked for. */
  private static boolean isOnlyHead(Unit unit) {
    return FunctionWords.isHead(unit.surface());
  }

  private static boolean isBreak(Morpheme morpheme) {
    return morpheme.isFunctional() || !morpheme.wordClass().carriesMeaning();
  }

  /** A noun that only says that something is looked for, at the end of the sentence. */
  private static boolean isHead(List<Morpheme> morphemes, int at) {
    return FunctionWords.isHead(morphemes.get(at).surface())
        && morphemes.subList(at + 1, morphemes.size()).stream().allMatch(Units::isBreak);
  }

  /** The 13 digits of a corporate number, with the T of an invoice number or hyphens between. */
  private static Optional<String> corporateNumber(String word) {
    String digits = word.replace("-", "");
    return CORPORATE_NUMBER.matcher(digits).matches()
        ? Optional.of(digits.startsWith("t") ? digits.substring(1) : digits)
        : Optional.empty();
  }

  private static boolean isLatin(String word) {
    return word.codePoints().noneMatch(c -> Kana.isKana(c) || Kana.isKanji(c));
  }

  private static boolean isAllKana(String text) {
    return text.codePoints().allMatch(c -> Kana.isKana(c) || c < 0x80);
  }

  /** A sign that holds a name or an address together. */
  private static boolean isJoint(Morpheme morpheme) {
    return JOINTS.contains(morpheme.surface());
  }

  /** Nouns in a row while they are being gathered. */
  private static final class Compound {
    private final String text;
    private final List<Unit> parts = new ArrayList<>();
    private int start;
    private int end;
    private boolean proper;

    Compound(String text) {
      this.text = text;
    }

    void add(Unit part, Morpheme first, Morpheme last) {
      start = parts.isEmpty() ? first.start() : start;
      end = last.end();
      parts.add(part);
      proper |= first.wordClass() == WordClass.PROPER_NOUN;
    }

    void join(Morpheme sign) {
      end = sign.end();
    }

    boolean isEmpty() {
      return parts.isEmpty();
    }

    void endInto(List<Unit> units) {
      if (parts.size() == 1) {
        units.add(parts.getFirst());
      } else if (!parts.isEmpty()) {
        units.add(Unit.compound(text.substring(start, end), parts, Optional.empty(), proper));
      }
      parts.clear();
      proper = false;
    }
  }
}
