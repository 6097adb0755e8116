package meibo.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import meibo.catalog.CaseStudy;
import meibo.catalog.Coded;
import meibo.catalog.Entry;
import meibo.catalog.Facility;
import meibo.catalog.Name;
import meibo.catalog.Organization;
import meibo.catalog.PartialDate;
import meibo.catalog.Prefectures;
import meibo.catalog.RecordJson;
import meibo.catalog.Source;
import meibo.catalog.Status;
import meibo.catalog.SupportService;
import meibo.catalog.Term;
import meibo.catalog.Vocabulary;
import meibo.text.AddressText;
import meibo.text.Folding;
import meibo.text.NameAnalysis;

/**
 * Turns an entry into a document: the only place that says what goes into which field. For any
 * number of threads.
 */
public final class DocumentBuilder {

  private final NameAnalysis names;
  private final Vocabulary vocabulary;

  /** The words of each kind of organization: the same few for all entries. */
  private final Map<String, List<String>> kindWords = new ConcurrentHashMap<>();

  /** The names of prefectures, some dozens. */
  private final Map<String, TextTokens> prefectures = new ConcurrentHashMap<>();

  public DocumentBuilder(NameAnalysis names, Vocabulary vocabulary) {
    this.names = names;
    this.vocabulary = vocabulary;
  }

  public IndexDocument document(
      Entry entry, RecordJson record, String fingerprint, List<DrawnText> drawn) {
    DocumentFields fields = new DocumentFields(names);
    fields.names(entry);
    fields.texts(IndexField.PRODUCT_CHARS, IndexField.PRODUCT_WORDS, entry.products().stream());
    fields.products(entry.products());
    fields.texts(IndexField.TEXT_CHARS, IndexField.TEXT_WORDS, entry.description().values());
    kinds(fields, entry);
    drawn(fields, drawn);
    place(fields, entry);
    numbers(fields, entry);
    links(fields, entry);
    if (entry instanceof Organization o) {
      headquarters(fields, o);
    }
    facets(fields, entry);
    order(fields, entry);
    return fields.document(entry.key(), fingerprint, record, drawn);
  }

  private void kinds(DocumentFields fields, Entry entry) {
    Set<String> kinds = new LinkedHashSet<>();
    entry.sectors().forEach(id -> addWords(vocabulary.sector(id), kinds));
    if (entry instanceof Organization o) {
      addWords(vocabulary.category(o.category()), kinds);
      o.clusters().forEach(id -> addWords(vocabulary.cluster(id), kinds));
    }
    for (String kind : kinds) {
      fields.kind(kindWords.computeIfAbsent(kind, k -> List.copyOf(names.tokens().words(k))));
    }
  }

  private static void addWords(Term term, Set<String> words) {
    term.label().values().forEach(words::add);
    words.addAll(term.words());
  }

  private static void drawn(DocumentFields fields, List<DrawnText> drawn) {
    for (DrawnText text : drawn) {
      Stream<String> words = Stream.concat(text.title().values(), text.words().values());
      switch (text.from().type()) {
        case CASE_STUDY -> {
          fields.texts(IndexField.STORY_CHARS, IndexField.STORY_WORDS, words);
          fields.keyword(IndexField.LINK, Link.SHARED.to(text.from().id()));
        }
        case ORGANIZATION -> fields.texts(IndexField.STORY_CHARS, IndexField.STORY_WORDS, words);
        case SERVICE -> fields.texts(IndexField.SERVICE_CHARS, IndexField.SERVICE_WORDS, words);
        case FACILITY -> fields.texts(IndexField.PLACE_CHARS, IndexField.PLACE_WORDS, words);
      }
    }
  }

  private static void place(DocumentFields fields, Entry entry) {
    entry
        .address()
        .ifPresent(
            a ->
                fields.texts(
                    IndexField.PLACE_CHARS,
                    IndexField.PLACE_WORDS,
                    Stream.of(
                            a.postalCode(),
                            a.text().map(t -> AddressText.plain(Folding.text(t))),
                            a.building())
                        .flatMap(Optional::stream)));
  }

  /** The prefecture of the head office: a place by which people look for companies. */
  private void headquarters(DocumentFields fields, Organization organization) {
    organization
        .headquarters()
        .flatMap(Prefectures::of)
        .ifPresent(name -> name.values().forEach(n -> prefecture(fields, n)));
  }

  private void prefecture(DocumentFields fields, String name) {
    TextTokens tokens = prefectures.computeIfAbsent(name, n -> TextTokens.of(n, names.tokens()));
    fields.text(IndexField.PLACE_CHARS, IndexField.PLACE_WORDS, tokens);
  }

  private static void numbers(DocumentFields fields, Entry entry) {
    fields.keyword(IndexField.NUMBER, entry.id());
    if (entry instanceof Organization o) {
      o.corporateNumber().ifPresent(n -> fields.keyword(IndexField.NUMBER, n));
      o.ror().ifPresent(n -> fields.keyword(IndexField.NUMBER, n));
      o.website().flatMap(WebHost::of).ifPresent(h -> fields.keyword(IndexField.NUMBER, h));
    }
  }

  private static void links(DocumentFields fields, Entry entry) {
    switch (entry) {
      case Organization o -> {
        o.parent().ifPresent(p -> fields.keyword(IndexField.LINK, Link.PARENT.to(p)));
        o.address()
            .flatMap(a -> a.facility())
            .ifPresent(f -> fields.keyword(IndexField.LINK, Link.FACILITY.to(f)));
      }
      case CaseStudy c ->
          c.organizations().forEach(o -> fields.keyword(IndexField.LINK, Link.PART.to(o)));
      case SupportService s ->
          s.provider().ifPresent(p -> fields.keyword(IndexField.LINK, Link.PROVIDER.to(p)));
      case Facility f -> {}
    }
  }

  private static void facets(DocumentFields fields, Entry entry) {
    switch (entry) {
      case Organization o -> {
        fields.facet(Facet.CATEGORY, List.of(o.category()));
        fields.facet(Facet.SECTOR, o.sectors());
        fields.facet(Facet.CLUSTER, o.clusters());
        fields.facet(Facet.FACILITY, o.address().flatMap(a -> a.facility()).stream().toList());
        fields.facet(Facet.STATUS, List.of(o.status().orElse(Status.UNKNOWN).id()));
        fields.facet(Facet.BASIS, ids(o.basis()));
        fields.facet(Facet.HEADQUARTERS, o.headquarters().stream().toList());
        fields.facet(Facet.INITIAL, fields.initials());
        years(fields, o);
      }
      case CaseStudy c -> {
        fields.facet(Facet.SECTOR, c.sectors());
        fields.facet(Facet.STAGE, ids(c.stage()));
        fields.yearsUnknown();
      }
      case Facility f -> {
        fields.facet(Facet.INITIAL, fields.initials());
        fields.yearsUnknown();
      }
      case SupportService s -> {
        fields.facet(Facet.PHASE, ids(s.phase()));
        fields.yearsUnknown();
      }
    }
  }

  private static void years(DocumentFields fields, Organization o) {
    boolean former = o.status().filter(Status.FORMER::equals).isPresent();
    fields.keyword(IndexField.STANDING, former ? Standing.FORMER : Standing.PRESENT);
    if (o.since().isPresent() && (o.until().isPresent() || !former)) {
      fields.year(IndexField.SINCE_YEAR, o.since().get().year());
      fields.year(
          IndexField.UNTIL_YEAR, former ? o.until().orElseThrow().year() : Integer.MAX_VALUE);
    } else {
      fields.yearsUnknown();
    }
  }

  private static void order(DocumentFields fields, Entry entry) {
    fields.order(IndexField.SORT_KEY, entry.type().ordinal() + "/" + entry.id());
    since(entry).ifPresent(d -> fields.order(IndexField.SORT_SINCE, d.text()));
    updated(entry).ifPresent(d -> fields.order(IndexField.SORT_UPDATED, d.text()));
    Name name = entry.name();
    fields.order(IndexField.SORT_JA, fields.japaneseOrder(name));
    fields.order(IndexField.SORT_EN, fields.englishOrder(name));
  }

  private static Optional<PartialDate> since(Entry entry) {
    return switch (entry) {
      case Organization o -> o.since();
      case CaseStudy c -> c.year();
      case Facility f -> f.opened();
      case SupportService s -> Optional.empty();
    };
  }

  /**
   * When the record last changed, as far as it says: its own date, else that of its newest source.
   */
  public static Optional<PartialDate> updated(Entry entry) {
    Optional<PartialDate> own = entry instanceof Organization o ? o.updated() : Optional.empty();
    return own.or(
        () ->
            entry.sources().stream()
                .map(Source::asOf)
                .flatMap(Optional::stream)
                .max(PartialDate::compareTo));
  }

  private static List<String> ids(Optional<? extends Coded> value) {
    return value.stream().map(Coded::id).toList();
  }
}
