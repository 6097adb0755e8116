package meibo.index;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import meibo.catalog.Entry;
import meibo.catalog.EntryKey;
import meibo.catalog.EntryType;
import meibo.catalog.Name;
import meibo.catalog.Organization;
import meibo.catalog.RecordJson;
import meibo.text.Folding;
import meibo.text.Grams;
import meibo.text.Hepburn;
import meibo.text.NameAnalysis;
import meibo.text.NameForms;
import meibo.text.SpokenForms;

/** The fields of one document while it is being made. */
final class DocumentFields {

  /**
   * Readings whose parts are indexed where none is recorded: the parts of the later candidates are
   * mostly those of the first.
   */
  private static final int GUESSES_WITH_PARTS = 3;

  private final NameAnalysis names;
  private final Map<IndexField, Set<String>> keywords = new EnumMap<>(IndexField.class);
  private final Map<IndexField, List<List<String>>> tokens = new EnumMap<>(IndexField.class);
  private final Map<Facet, List<String>> facets = new EnumMap<>(Facet.class);
  private final Map<IndexField, Integer> years = new EnumMap<>(IndexField.class);
  private final Map<IndexField, String> order = new EnumMap<>(IndexField.class);
  private Optional<String> reading = Optional.empty();
  private Optional<String> english = Optional.empty();

  DocumentFields(NameAnalysis names) {
    this.names = names;
  }

  /** Everything that the entry is called. */
  void names(Entry entry) {
    Name name = entry.name();
    Optional<NameForms> japanese = name.ja().map(ja -> names.forms(ja, name.kana()));
    reading = name.kana().or(() -> japanese.flatMap(NameForms::reading));
    english = name.en();
    boolean title = entry.type() == EntryType.CASE_STUDY || entry.type() == EntryType.SERVICE;
    japanese.ifPresent(forms -> official(forms, title));
    name.en().ifPresent(en -> official(names.forms(en, Optional.empty()), title));
    entry.aliases().forEach(a -> other(names.forms(a, Optional.empty()), IndexField.ALIAS_KEY));
    if (entry instanceof Organization o) {
      o.formerNames().forEach(f -> other(names.forms(f, Optional.empty()), IndexField.FORMER_KEY));
    }
  }

  /** Words of a kind of organization, one value each. */
  void kind(List<String> words) {
    tokens(IndexField.KIND_WORDS, words);
  }

  void texts(IndexField chars, IndexField words, Stream<String> texts) {
    texts.forEach(text -> text(chars, words, TextTokens.of(text, names.tokens())));
  }

  void text(IndexField chars, IndexField words, TextTokens text) {
    text.chars().forEach(sentence -> tokens(chars, sentence));
    tokens(words, text.words());
  }

  void products(List<String> texts) {
    texts.forEach(
        text -> {
          SpokenForms spoken = names.spoken(text);
          tokens(IndexField.SOUND_WORDS, spoken.soundWords());
          spoken.sounds().forEach(s -> tokens(IndexField.SOUND_WORDS, List.of(s)));
          suggest(spoken.key(), spoken.sounds(), spoken.guessed());
        });
  }

  void keyword(IndexField field, String value) {
    if (!value.isEmpty()) {
      keywords.computeIfAbsent(field, f -> new LinkedHashSet<>()).add(value);
    }
  }

  void facet(Facet facet, List<String> values) {
    facets.put(facet, values.isEmpty() ? List.of(Facet.NONE) : values);
  }

  void year(IndexField field, int year) {
    years.put(field, year);
  }

  void yearsUnknown() {
    keyword(IndexField.YEARS_KNOWN, Standing.YEARS_UNKNOWN);
  }

  void order(IndexField field, String value) {
    order.put(field, value);
  }

  List<String> initials() {
    return Initial.of(reading, english);
  }

  /** The reading, else the name in Latin letters, as 五十音 sorts it. */
  String japaneseOrder(Name name) {
    return NameOrder.japanese(reading.or(name::en).or(name::ja).orElse(""));
  }

  /** The English name, else the reading in Latin letters. */
  String englishOrder(Name name) {
    return english
        .map(NameOrder::english)
        .or(() -> reading.map(Hepburn::of))
        .or(() -> name.ja().map(Folding::text))
        .orElse("");
  }

  IndexDocument document(
      EntryKey key, String fingerprint, RecordJson record, List<DrawnText> drawn) {
    Map<IndexField, List<String>> values = new EnumMap<>(IndexField.class);
    keywords.forEach((field, set) -> values.put(field, List.copyOf(set)));
    return new IndexDocument(key, fingerprint, values, tokens, facets, years, order, record, drawn);
  }

  private void official(NameForms forms, boolean title) {
    forms.keys().forEach(k -> keyword(IndexField.NAME_KEY, k));
    forms.chars().forEach(c -> tokens(IndexField.NAME_CHARS, c));
    tokens(IndexField.NAME_WORDS, forms.words());
    forms.sounds().forEach(s -> keyword(IndexField.NAME_SOUND, s));
    sounds(forms);
    if (!title) {
      shorts(forms);
      suggest(forms);
    }
  }

  private void other(NameForms forms, IndexField keys) {
    forms.keys().forEach(k -> keyword(keys, k));
    forms.chars().forEach(c -> tokens(IndexField.ALIAS_CHARS, c));
    tokens(IndexField.ALIAS_WORDS, forms.words());
    forms.sounds().forEach(s -> keyword(IndexField.ALIAS_SOUND, s));
    sounds(forms);
    shorts(forms);
    suggest(forms);
  }

  private void sounds(NameForms forms) {
    forms.plain().forEach(p -> keyword(IndexField.PLAIN, p));
    forms.guessed().forEach(s -> keyword(IndexField.GUESS_SOUND, s));
    tokens(IndexField.SOUND_WORDS, forms.soundWords());
    for (String sound : withParts(forms.sounds(), forms.guessed())) {
      tokens(IndexField.SOUND_GRAMS, Grams.of(sound));
    }
  }

  /**
   * The sound keys whose parts are indexed too: those that are known, and the likeliest guesses.
   */
  private static List<String> withParts(Set<String> sounds, Set<String> guessed) {
    List<String> some = new ArrayList<>(sounds);
    for (String guess : guessed) {
      if (some.size() < sounds.size() + GUESSES_WITH_PARTS) {
        some.add(guess);
      }
    }
    return some;
  }

  private void suggest(NameForms forms) {
    suggest(forms.keys().iterator().next(), forms.sounds(), forms.guessed());
  }

  private void suggest(String key, Set<String> sounds, Set<String> guessed) {
    SuggestKey.WRITTEN.terms(key).forEach(t -> keyword(IndexField.SUGGEST, t));
    for (String sound : withParts(sounds, guessed)) {
      SuggestKey.HEARD.terms(sound).forEach(t -> keyword(IndexField.SUGGEST, t));
    }
  }

  private void shorts(NameForms forms) {
    forms.shortForms().forEach(s -> keyword(IndexField.SHORT_KEY, s));
    forms.initials().forEach(i -> keyword(IndexField.INITIALS, i));
  }

  private void tokens(IndexField field, List<String> value) {
    if (!value.isEmpty()) {
      tokens.computeIfAbsent(field, f -> new ArrayList<>()).add(List.copyOf(value));
    }
  }
}
