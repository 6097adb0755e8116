package meibo.web.reconcile;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import meibo.catalog.EntryType;
import meibo.catalog.Labels;
import meibo.catalog.Language;
import meibo.catalog.Organization;
import meibo.catalog.Term;
import meibo.catalog.Vocabulary;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What clients may choose as a type: organization, and the categories below it. */
final class EntityTypes {

  static final String ORGANIZATION = EntryType.ORGANIZATION.id();

  private final Vocabulary vocabulary;
  private final Language language;

  EntityTypes(Vocabulary vocabulary, Language language) {
    this.vocabulary = vocabulary;
    this.language = language;
  }

  /** All types whose id or label holds the text; the categories name what they are a kind of. */
  ArrayNode holding(String text) {
    ArrayNode types = JsonMapper.shared().createArrayNode();
    terms()
        .filter(term -> holds(term, text))
        .forEach(
            term -> {
              ObjectNode type = describe(types.addObject(), term);
              if (!term.id().equals(ORGANIZATION)) {
                describe(type.putArray("broader").addObject(), organization());
              }
            });
    return types;
  }

  /** The types of an organization, the narrowest first. */
  void addTo(ArrayNode types, Organization organization) {
    describe(types.addObject(), vocabulary.category(organization.category()));
    describe(types.addObject(), organization());
  }

  /** The type of all entities. */
  ObjectNode describeOrganization(ObjectNode type) {
    return describe(type, organization());
  }

  private Stream<Term> terms() {
    return Stream.concat(Stream.of(organization()), vocabulary.categories().stream());
  }

  private ObjectNode describe(ObjectNode type, Term term) {
    return type.put("id", term.id())
        .put("name", term.label().preferring(language).orElse(term.id()));
  }

  private static boolean holds(Term term, String text) {
    String wanted = text.strip().toLowerCase(Locale.ROOT);
    return Stream.concat(Stream.of(term.id()), term.label().values())
        .anyMatch(value -> value.toLowerCase(Locale.ROOT).contains(wanted));
  }

  private static Term organization() {
    return new Term(ORGANIZATION, Labels.of(EntryType.ORGANIZATION), List.of());
  }
}
