package meibo.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import meibo.catalog.Entry;
import meibo.catalog.Organization;
import meibo.catalog.Term;
import meibo.catalog.Vocabulary;
import meibo.index.DrawnText;
import meibo.text.Folding;
import meibo.text.Kana;
import meibo.text.NameAnalysis;
import meibo.text.NameKey;
import meibo.text.Span;
import meibo.text.Spans;
import meibo.text.Tokens;

/**
 * Matches a shown record with the query once more, to say why it came up and where: the same for
 * every engine, since it asks none.
 */
final class Rematch {

  private final Vocabulary vocabulary;
  private final NameAnalysis names;
  private final List<Wanted> wanted;
  private final SearchResults.How how;

  /** Labels and texts that many hits share, such as those of sectors, are looked through once. */
  private final Map<String, Boolean> seen = new HashMap<>();

  Rematch(Vocabulary vocabulary, NameAnalysis names, List<Wanted> wanted, SearchResults.How how) {
    this.vocabulary = vocabulary;
    this.names = names;
    this.wanted = wanted;
    this.how = how;
  }

  Hit hit(Found found) {
    Entry entry = found.entry();
    Set<Why> why = EnumSet.noneOf(Why.class);
    List<Highlight> highlights = new ArrayList<>();
    for (FieldText text : FieldText.of(entry)) {
      List<Highlight.Range> ranges = ranges(text, why);
      if (!ranges.isEmpty()) {
        highlights.add(new Highlight(text.field(), ranges));
      }
    }
    kinds(entry, why);
    numbers(entry, why);
    List<DrawnText> evidence = evidence(found, why);
    if (why.isEmpty() && !wanted.isEmpty()) {
      unseen(entry, why);
    }
    if (how == SearchResults.How.FUZZY && why.stream().noneMatch(NAMED::contains)) {
      why.add(Why.TYPO);
    }
    return new Hit(entry, found.record(), found.score(), highlights, why, evidence);
  }

  private static final Set<Why> NAMED =
      EnumSet.of(Why.NAME, Why.ALIAS, Why.FORMER_NAME, Why.READING, Why.ROMAJI);

  /** Where the text matches; adds the reasons. Marks are sorted by their start. */
  private List<Highlight.Range> ranges(FieldText text, Set<Why> why) {
    List<Wanted> likely = likely(text.value(), text.named());
    if (likely.isEmpty()) {
      return List.of();
    }
    List<Span> spans = Spans.of(text.value());
    TreeMap<Integer, Integer> marks = new TreeMap<>();
    for (Wanted word : likely) {
      if (mark(spans, word.tokens(), marks)) {
        why.add(text.why());
      } else if (word.others().stream().anyMatch(o -> mark(spans, o, marks))) {
        why.add(text.why());
        why.add(Why.SYNONYM);
      } else if (text.named() && SoundMarks.mark(spans, text.value(), word, marks)) {
        why.add(word.isLatin() ? Why.ROMAJI : Why.READING);
      }
    }
    return merged(marks);
  }

  /** The words that may stand in the text at all: most texts are done with after this look. */
  private List<Wanted> likely(String text, boolean named) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    String key = NameKey.of(Folding.text(text));
    return wanted.stream()
        .filter(w -> w.mayStandIn(key) || (named && w.sound().isPresent()))
        .toList();
  }

  private void kinds(Entry entry, Set<Why> why) {
    Stream<Term> terms = entry.sectors().stream().map(vocabulary::sector);
    if (entry instanceof Organization o) {
      Stream<Term> more =
          Stream.concat(
              Stream.of(vocabulary.category(o.category())),
              o.clusters().stream().map(vocabulary::cluster));
      terms = Stream.concat(terms, more);
    }
    boolean matches =
        terms
            .flatMap(t -> Stream.concat(t.label().values(), t.words().stream()))
            .anyMatch(this::isIn);
    if (matches) {
      why.add(Why.SECTOR);
    }
  }

  private void numbers(Entry entry, Set<Why> why) {
    if (entry instanceof Organization o) {
      Optional<String> number = o.corporateNumber();
      if (wanted.stream().anyMatch(w -> number.filter(w.surface()::equals).isPresent())) {
        why.add(Why.CORPORATE_NUMBER);
      }
    }
  }

  private List<DrawnText> evidence(Found found, Set<Why> why) {
    List<DrawnText> evidence = new ArrayList<>();
    for (DrawnText drawn : found.drawn()) {
      boolean matches =
          Stream.concat(drawn.title().values(), drawn.words().values()).anyMatch(this::isIn);
      if (matches) {
        evidence.add(drawn);
        why.add(
            switch (drawn.from().type()) {
              case ORGANIZATION -> Why.NAME;
              case CASE_STUDY -> Why.CASE_STUDY;
              case SERVICE -> Why.SERVICE;
              case FACILITY -> Why.FACILITY;
            });
      }
    }
    return evidence;
  }

  /** Reasons that no text of the record shows. */
  private void unseen(Entry entry, Set<Why> why) {
    List<String> called =
        Stream.concat(entry.name().text().values(), entry.aliases().stream()).toList();
    shortForms(called, why);
    if (why.isEmpty()) {
      guessedReadings(called, why);
    }
  }

  private void shortForms(List<String> called, Set<Why> why) {
    boolean isShort =
        called.stream()
            .map(names::shortened)
            .anyMatch(f -> wanted.stream().anyMatch(w -> f.contains(NameKey.of(w.surface()))));
    if (isShort) {
      why.add(Why.INITIALS);
    }
  }

  /** A name whose reading nobody has recorded is found by its likely ones. */
  private void guessedReadings(List<String> called, Set<Why> why) {
    if (wanted.stream().allMatch(word -> word.sound().isEmpty())) {
      return;
    }
    List<String> heard = called.stream().flatMap(name -> names.heard(name).stream()).toList();
    wanted.stream()
        .filter(word -> word.sound().filter(s -> isHeard(s, heard)).isPresent())
        .findFirst()
        .ifPresent(word -> why.add(word.isLatin() ? Why.ROMAJI : Why.READING));
  }

  private static boolean isHeard(String sound, List<String> heard) {
    return heard.stream().anyMatch(h -> h.contains(sound));
  }

  private boolean isIn(String text) {
    return seen.computeIfAbsent(text, this::isNewIn);
  }

  private boolean isNewIn(String text) {
    List<Wanted> likely = likely(text, false);
    if (likely.isEmpty()) {
      return false;
    }
    List<Span> spans = Spans.of(text);
    return likely.stream()
        .anyMatch(
            w ->
                mark(spans, w.tokens(), new TreeMap<>())
                    || w.others().stream().anyMatch(o -> mark(spans, o, new TreeMap<>())));
  }

  /** Marks every place where the tokens stand one behind the other; false where there is none. */
  private static boolean mark(List<Span> spans, List<String> tokens, Map<Integer, Integer> marks) {
    boolean found = false;
    for (int i = 0; !tokens.isEmpty() && i + tokens.size() <= spans.size(); i++) {
      if (standsAt(spans, i, tokens)) {
        int end = spans.get(i + tokens.size() - 1).end();
        marks.merge(spans.get(i).start(), end, Math::max);
        found = true;
      }
    }
    return found;
  }

  private static boolean standsAt(List<Span> spans, int at, List<String> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      String token = spans.get(at + i).token();
      boolean last = i == tokens.size() - 1;
      boolean begins = last && isLatin(token) && token.startsWith(tokens.get(i));
      if (!token.equals(tokens.get(i)) && !begins) {
        return false;
      }
    }
    return spans.get(at).sentence() == spans.get(at + tokens.size() - 1).sentence();
  }

  private static boolean isLatin(String token) {
    return token.codePoints().noneMatch(c -> Kana.isKana(c) || Kana.isKanji(c));
  }

  private static List<Highlight.Range> merged(Map<Integer, Integer> marks) {
    List<Highlight.Range> ranges = new ArrayList<>();
    for (Map.Entry<Integer, Integer> mark : marks.entrySet()) {
      if (!ranges.isEmpty() && mark.getKey() <= ranges.getLast().end()) {
        Highlight.Range last = ranges.removeLast();
        ranges.add(new Highlight.Range(last.start(), Math.max(last.end(), mark.getValue())));
      } else {
        ranges.add(new Highlight.Range(mark.getKey(), mark.getValue()));
      }
    }
    return ranges;
  }

  /** What a unit wants to see in a text, in the tokens of the character layer. */
  record Wanted(
      String surface,
      List<String> tokens,
      List<List<String>> others,
      Optional<String> sound,
      String own,
      List<String> keys) {

    private Wanted(
        String surface, List<String> tokens, List<List<String>> others, Optional<String> sound) {
      this(
          surface,
          tokens,
          others,
          sound,
          String.join("", tokens),
          others.stream().map(o -> String.join("", o)).toList());
    }

    /** The words of a unit, its parts besides, where it need not stand as a whole. */
    static Stream<Wanted> of(Unit unit, Expansions expansions, Thesaurus.Reach reach) {
      List<List<String>> others =
          expansions.of(unit, reach).stream().map(p -> p.expansion().characters()).toList();
      Wanted whole =
          new Wanted(
              unit.surface(),
              Tokens.phrase(unit.surface()),
              others,
              UnitMatches.sound(unit.surface()));
      // A term of the field means more than its parts: 医療 alone is no sign of 再生医療.
      return unit.concept().isPresent()
          ? Stream.of(whole)
          : Stream.concat(
              Stream.of(whole), unit.parts().stream().flatMap(p -> of(p, expansions, reach)));
    }

    /** True where the key of a text holds the word or one of the others. */
    boolean mayStandIn(String key) {
      return key.contains(own) || keys.stream().anyMatch(key::contains);
    }

    boolean isLatin() {
      return surface.chars().allMatch(c -> c < 0x80);
    }
  }
}
