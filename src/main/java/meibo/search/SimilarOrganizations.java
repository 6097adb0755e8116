package meibo.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import meibo.catalog.Entry;
import meibo.catalog.EntryType;
import meibo.catalog.Language;
import meibo.index.DrawnText;
import meibo.index.Facet;
import meibo.index.IndexField;
import meibo.index.Link;
import meibo.text.Folding;
import meibo.text.Morpheme;
import meibo.text.Tokens;
import meibo.text.WordClass;

/** Finds organizations that share sectors, words or case studies with one, and says which. */
final class SimilarOrganizations {

  /** A shared case study says most: they worked together. */
  private static final float SHARED_STORY = 12;

  private static final float SHARED_SECTOR = 4;

  /** Words taken of an organization's own texts; bounds the query. */
  private static final int MOST_WORDS = 24;

  /** One shared word is chance. */
  private static final int FEWEST_WORDS = 2;

  /** Words shown as evidence. */
  private static final int SHOWN_WORDS = 6;

  private static final int SHORTEST_WORD = 2;

  private final SearchEngine engine;
  private final Tokens tokens;

  SimilarOrganizations(SearchEngine engine, Tokens tokens) {
    this.engine = engine;
    this.tokens = tokens;
  }

  List<Similar> to(Found organization, int limit) {
    Map<String, String> words = words(organization.entry());
    List<String> stories = stories(organization);
    List<Match> ways = new ArrayList<>();
    organization
        .entry()
        .sectors()
        .forEach(s -> ways.add(new Match.Fixed(SHARED_SECTOR, sector(s))));
    for (String word : words.keySet()) {
      ways.add(
          Match.best(
              0,
              new Match.Term(IndexField.TEXT_WORDS, word),
              new Match.Term(IndexField.PRODUCT_WORDS, word)));
    }
    stories.forEach(s -> ways.add(new Match.Fixed(SHARED_STORY, story(s))));
    if (ways.isEmpty()) {
      return List.of();
    }
    Match others =
        new Match.Except(
            Match.any(ways), new Match.Term(IndexField.KEY, organization.entry().key().toString()));
    Question question =
        new Question(
            List.of(others),
            Selection.of(EntryType.ORGANIZATION),
            SortOrder.RELEVANCE,
            Language.JA,
            0,
            2 * limit,
            false);
    return engine.ask(question).hits().stream()
        .flatMap(f -> evidence(organization, f, words, stories).stream())
        .limit(limit)
        .toList();
  }

  private static Match sector(String id) {
    return new Match.Facetted(Facet.SECTOR, List.of(id));
  }

  private static Match story(String id) {
    return new Match.Term(IndexField.LINK, Link.SHARED.to(id));
  }

  /** Empty where what they share is too little to say so. */
  private Optional<Similar> evidence(
      Found one, Found other, Map<String, String> words, List<String> stories) {
    List<String> sectors =
        one.entry().sectors().stream().filter(other.entry().sectors()::contains).toList();
    List<String> shared = stories(other).stream().filter(stories::contains).toList();
    Set<String> theirs = words(other.entry()).keySet();
    List<String> common =
        words.entrySet().stream()
            .filter(w -> theirs.contains(w.getKey()))
            .map(Map.Entry::getValue)
            .limit(SHOWN_WORDS)
            .toList();
    return sectors.isEmpty() && shared.isEmpty() && common.size() < FEWEST_WORDS
        ? Optional.empty()
        : Optional.of(new Similar(other, sectors, shared, common));
  }

  private static List<String> stories(Found organization) {
    return organization.drawn().stream()
        .map(DrawnText::from)
        .filter(k -> k.type() == EntryType.CASE_STUDY)
        .map(k -> k.id())
        .toList();
  }

  /**
   * The telling nouns of its texts as they are written, by their tokens; names of places tell
   * nothing.
   */
  private Map<String, String> words(Entry entry) {
    Map<String, String> words = new LinkedHashMap<>();
    Stream.concat(entry.products().stream(), entry.description().values())
        .flatMap(t -> tokens.morphology().morphemes(Folding.text(t)).stream())
        .filter(SimilarOrganizations::tells)
        .limit(MOST_WORDS)
        .forEach(m -> words.putIfAbsent(Tokens.word(m), m.surface()));
    return words;
  }

  private static boolean tells(Morpheme morpheme) {
    String word = morpheme.surface();
    return morpheme.wordClass() == WordClass.NOUN
        && !morpheme.isFunctional()
        && word.length() >= SHORTEST_WORD
        && !Generic.is(word)
        && !FunctionWords.isEnglish(word);
  }
}
