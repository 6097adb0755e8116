package meibo.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import meibo.catalog.Concept;
import meibo.text.Kana;
import meibo.text.Morpheme;
import meibo.text.Morphology;
import meibo.text.WordClass;

/**
 * A run of Japanese without a blank as units: nouns in a row are one, particles part them, verbs
 * are soft since everybody uses others for the same need (治す, 治療してもらえる).
 */
final class JapaneseUnits {

  /** Signs that hold a name or an address together. */
  private static final Set<String> JOINTS = Set.of("-", "・", "&", "/", "+", ".");

  /** Particles and conjunctions between things of which any will do. */
  private static final Set<String> EITHER = Set.of("や", "か", "とか", "または", "もしくは", "あるいは", "又は");

  /** Morphemes of a head. */
  private static final int LONGEST_HEAD = 2;

  private final String text;
  private final Thesaurus thesaurus;
  private final List<Morpheme> morphemes;
  private final List<Unit> units = new ArrayList<>();
  private final List<Unit> soft = new ArrayList<>();
  private final List<Unit> nouns = new ArrayList<>();
  private int nounsStart;
  private int nounsEnd;
  private boolean named;
  private boolean sentence;
  private boolean either;

  JapaneseUnits(String text, Morphology morphology, Thesaurus thesaurus) {
    this.text = text;
    this.thesaurus = thesaurus;
    this.morphemes = morphology.morphemes(text);
  }

  /** Adds the units; true where it is a sentence. */
  boolean read(List<Unit> required, List<Unit> softer) {
    int at = 0;
    while (at < morphemes.size()) {
      int taken = labelLength(at);
      take(at, taken);
      at += taken;
    }
    endNouns();
    if (isAllKana()) {
      required.add(kana());
      return false;
    }
    if (sentence) {
      softenGeneric();
    }
    if (units.isEmpty() && soft.isEmpty()) {
      required.add(Unit.word(text, thesaurus.find(text), true));
    } else if (units.size() == 1 && FunctionWords.isHead(units.getFirst().surface())) {
      softer.addAll(units);
    } else if (!units.isEmpty()) {
      required.add(whole());
    }
    softer.addAll(soft);
    return sentence;
  }

  private void take(int at, int taken) {
    Morpheme first = morphemes.get(at);
    Morpheme last = morphemes.get(at + taken - 1);
    String surface = text.substring(first.start(), last.end());
    Optional<Concept> concept = thesaurus.find(surface);
    if (taken > 1) {
      noun(label(surface, morphemes.subList(at, at + taken)), first, last);
    } else if (surface.equals("・") && isBetweenTerms(at)) {
      endNouns();
      either = true;
    } else if (JOINTS.contains(surface) && !nouns.isEmpty()) {
      nounsEnd = last.end();
    } else if (isBreak(first)) {
      boolean inList = EITHER.contains(surface) && !nouns.isEmpty();
      endNouns();
      either = inList;
      sentence = true;
    } else if (isInflected(first)) {
      endNouns();
      soft.add(Unit.inflected(surface, first.baseForm(), concept, first.known()));
      sentence = true;
    } else {
      boolean name = first.wordClass() == WordClass.PROPER_NOUN && concept.isEmpty();
      noun(Unit.word(surface, concept, first.known()).asName(name), first, last);
    }
  }

  /** A dot holds a name together, and parts terms of the field: 白血病・リンパ腫. */
  private boolean isBetweenTerms(int at) {
    if (nouns.isEmpty() || nouns.getLast().concept().isEmpty() || at + 1 >= morphemes.size()) {
      return false;
    }
    int next = at + 1;
    int end = morphemes.get(next + labelLength(next) - 1).end();
    return thesaurus.find(text.substring(morphemes.get(next).start(), end)).isPresent();
  }

  private void noun(Unit unit, Morpheme first, Morpheme last) {
    nounsStart = nouns.isEmpty() ? first.start() : nounsStart;
    nounsEnd = last.end();
    nouns.add(unit);
    named |= first.wordClass() == WordClass.PROPER_NOUN;
  }

  /** What the nouns so far make together. */
  private void endNouns() {
    if (!nouns.isEmpty()) {
      List<Unit> parts = withoutHead();
      if (parts.isEmpty()) {
        soft.addAll(nouns);
      } else {
        add(unit(parts));
      }
    }
    nouns.clear();
    named = false;
  }

  private Unit unit(List<Unit> parts) {
    String surface = text.substring(nounsStart, nounsEnd);
    if (parts.size() == 1 && parts.getFirst().surface().equals(surface)) {
      return parts.getFirst();
    }
    Unit.Bond bond = named ? Unit.Bond.ONE_PLACE : Unit.Bond.ALL;
    return Unit.of(surface, bond, parts, thesaurus.find(surface));
  }

  private void add(Unit unit) {
    if (either && !units.isEmpty()) {
      Unit before = units.removeLast();
      List<Unit> parts =
          new ArrayList<>(before.bond() == Unit.Bond.ANY ? before.parts() : List.of(before));
      parts.add(unit);
      String surface = before.surface() + " " + unit.surface();
      units.add(Unit.of(surface, Unit.Bond.ANY, parts, Optional.empty()));
    } else {
      units.add(unit);
    }
    either = false;
  }

  /** 医療機器メーカー is looked for as 医療機器; in a sentence a bare 会社 says nothing at all. */
  private List<Unit> withoutHead() {
    int head = headLength();
    if (head == 0 || (nouns.size() == head && !sentence)) {
      return nouns;
    }
    List<Unit> rest = nouns.subList(0, nouns.size() - head);
    if (!rest.isEmpty()) {
      soft.addAll(nouns.subList(rest.size(), nouns.size()));
    }
    return List.copyOf(rest);
  }

  /** How many of the last nouns are a head together: two in 入居者; 0 where there is none. */
  private int headLength() {
    String head = "";
    int found = 0;
    for (int n = 1; n <= Math.min(LONGEST_HEAD, nouns.size()); n++) {
      head = nouns.get(nouns.size() - n).surface() + head;
      found = FunctionWords.isHead(head) ? n : found;
    }
    return found;
  }

  /** Generic nouns of a sentence tell little, as long as others tell more. */
  private void softenGeneric() {
    if (units.stream().anyMatch(u -> !u.generic())) {
      units.stream().filter(Unit::generic).forEach(soft::add);
      units.removeIf(Unit::generic);
    }
  }

  /** What stands without a blank may be a name as a whole, whatever the tokenizer makes of it. */
  private Unit whole() {
    boolean isOne = units.size() == 1 && units.getFirst().surface().equals(text);
    return isOne ? units.getFirst() : Unit.of(text, Unit.Bond.ALL, units, thesaurus.find(text));
  }

  /** How many morphemes from here on are the longest label; 1 where there is none. */
  private int labelLength(int from) {
    for (int to = morphemes.size(); to > from + 1; to--) {
      String surface = text.substring(morphemes.get(from).start(), morphemes.get(to - 1).end());
      if (!thesaurus.isTooLong(surface) && thesaurus.find(surface).isPresent()) {
        return to - from;
      }
    }
    return 1;
  }

  private Unit label(String surface, List<Morpheme> of) {
    List<Unit> parts =
        of.stream()
            .filter(m -> !isBreak(m))
            .map(m -> Unit.word(m.surface(), thesaurus.find(m.surface()), m.known()))
            .toList();
    return Unit.of(surface, Unit.Bond.ALL, parts, thesaurus.find(surface));
  }

  /** Perhaps a reading, in which the tokenizer's cuts mean nothing. */
  private Unit kana() {
    boolean words =
        units.size() > 1 && units.stream().allMatch(u -> u.known() && u.surface().length() > 1);
    return words
        ? Unit.of(text, Unit.Bond.ALL, units, thesaurus.find(text))
        : Unit.word(text, thesaurus.find(text), false);
  }

  private boolean isAllKana() {
    return text.codePoints().allMatch(c -> Kana.isKana(c) || c < 0x80);
  }

  private static boolean isInflected(Morpheme morpheme) {
    return morpheme.wordClass() == WordClass.VERB || morpheme.wordClass() == WordClass.ADJECTIVE;
  }

  private static boolean isBreak(Morpheme morpheme) {
    return FunctionWords.saysOnlyWhen(morpheme.surface())
        || morpheme.isFunctional()
        || !morpheme.wordClass().carriesMeaning();
  }
}
