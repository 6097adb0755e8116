package meibo.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import meibo.catalog.Entry;
import meibo.catalog.Language;
import meibo.catalog.Term;
import meibo.catalog.Vocabulary;
import meibo.index.IndexField;
import meibo.index.SuggestKey;
import meibo.text.Folding;
import meibo.text.LegalName;
import meibo.text.NameAnalysis;
import meibo.text.NameKey;
import meibo.text.Sound;

/**
 * What a visitor may be about to type: names, aliases, products, sectors, buildings that begin so.
 */
final class Suggester {

  /**
   * Entries looked at for each suggestion wanted: several may begin alike, the shortest come first.
   */
  private static final int CANDIDATES = 4;

  private final SearchEngine engine;
  private final NameAnalysis names;
  private final Vocabulary vocabulary;
  private final UnitMatches units;
  private final Map<String, Set<String>> sectorSounds = new ConcurrentHashMap<>();

  Suggester(SearchEngine engine, NameAnalysis names, Vocabulary vocabulary) {
    this.engine = engine;
    this.names = names;
    this.vocabulary = vocabulary;
    this.units = new UnitMatches(Expansions.none(engine), 0, names, Thesaurus.Reach.NEAR);
  }

  List<Suggestion> suggest(String typed, int limit, Language language) {
    Typed start = typed(typed);
    if (start.isEmpty()) {
      return List.of();
    }
    List<Scored> all = new ArrayList<>();
    for (Found found : candidates(start, limit * CANDIDATES)) {
      best(found.entry(), start, language).ifPresent(all::add);
    }
    vocabulary.sectors().forEach(s -> sector(s, start, language).ifPresent(all::add));
    return all.stream()
        .sorted(
            Comparator.comparingInt(Scored::tier)
                .thenComparingInt(s -> s.suggestion().text().length())
                .thenComparing(s -> s.suggestion().text()))
        .map(Scored::suggestion)
        .distinct()
        .limit(limit)
        .toList();
  }

  /** The beginning in its key and by its sounds. */
  private record Typed(String key, Set<String> sounds) {

    boolean isEmpty() {
      return key.isEmpty() && sounds.isEmpty();
    }

    /** 0 where the words begin as written, 1 where they begin as heard; empty where neither. */
    Optional<Integer> begins(String key, Supplier<Set<String>> heard) {
      if (!this.key.isEmpty() && key.startsWith(this.key)) {
        return Optional.of(0);
      }
      boolean sounds = !this.sounds.isEmpty() && heard.get().stream().anyMatch(this::isHeard);
      return sounds ? Optional.of(1) : Optional.empty();
    }

    private boolean isHeard(String key) {
      return sounds.stream().anyMatch(key::startsWith);
    }
  }

  private record Scored(int tier, Suggestion suggestion) {}

  private Typed typed(String typed) {
    String core = LegalName.parse(Folding.text(typed).strip()).core();
    Set<String> sounds = new LinkedHashSet<>();
    UnitMatches.sound(core).ifPresent(sounds::add);
    sounds.addAll(units.unfinishedSounds(core));
    sounds.remove("");
    return new Typed(core.isBlank() ? "" : NameKey.of(core), sounds);
  }

  private List<Found> candidates(Typed start, int size) {
    List<Match> ways = new ArrayList<>();
    if (!start.key().isEmpty()) {
      ways.add(new Match.Fixed(2, beginning(SuggestKey.WRITTEN, start.key())));
    }
    start.sounds().forEach(s -> ways.add(new Match.Fixed(1, beginning(SuggestKey.HEARD, s))));
    return engine.ask(Question.best(Match.best(0, ways), Selection.ALL, size)).hits();
  }

  private static Match beginning(SuggestKey kind, String start) {
    return SuggestKey.isShort(start)
        ? new Match.Term(IndexField.SUGGEST, kind.shortStart(start))
        : new Match.Prefix(IndexField.SUGGEST, kind.whole(start));
  }

  /** The one of an entry's names that begins best. */
  private Optional<Scored> best(Entry entry, Typed start, Language language) {
    return Suggestible.of(entry, language).stream()
        .flatMap(s -> scored(s, entry, start).stream())
        .min(Comparator.comparingInt(Scored::tier));
  }

  private Optional<Scored> scored(Suggestible name, Entry entry, Typed start) {
    String key = NameKey.of(LegalName.parse(Folding.text(name.text())).core());
    return start
        .begins(key, () -> heard(name))
        .map(
            tier ->
                new Scored(
                    tier + 2 * name.kind().ordinal(),
                    new Suggestion(
                        name.text(),
                        name.reading(),
                        Optional.of(entry.key()),
                        entry.id(),
                        name.kind())));
  }

  private Set<String> heard(Suggestible name) {
    Set<String> heard = new LinkedHashSet<>();
    name.reading().flatMap(Sound::of).ifPresent(heard::add);
    return heard.isEmpty() ? names.heard(name.text()) : heard;
  }

  private Optional<Scored> sector(Term sector, Typed start, Language language) {
    int tier = 2 * Suggestion.Kind.SECTOR.ordinal();
    return Stream.concat(sector.label().values(), sector.words().stream())
        .flatMap(w -> start.begins(NameKey.of(Folding.text(w)), () -> spoken(w)).stream())
        .min(Comparator.naturalOrder())
        .flatMap(
            how ->
                sector
                    .label()
                    .preferring(language)
                    .map(
                        label ->
                            new Scored(
                                tier + how,
                                new Suggestion(
                                    label,
                                    Optional.empty(),
                                    Optional.empty(),
                                    sector.id(),
                                    Suggestion.Kind.SECTOR))));
  }

  /** The sounds of a word of the vocabulary; there are few, and they never change. */
  private Set<String> spoken(String word) {
    return sectorSounds.computeIfAbsent(
        word,
        w -> {
          Set<String> sounds = new LinkedHashSet<>();
          String folded = Folding.text(w);
          Sound.of(folded.replace(" ", "")).ifPresent(sounds::add);
          names.readings(folded, 2).forEach(r -> Sound.of(r).ifPresent(sounds::add));
          return sounds;
        });
  }
}
