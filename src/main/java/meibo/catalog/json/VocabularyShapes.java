package meibo.catalog.json;

import java.util.List;
import java.util.Optional;
import meibo.catalog.Term;
import meibo.catalog.Text;
import meibo.catalog.Vocabulary;

/** The keys of the vocabulary and of the thesaurus. */
final class VocabularyShapes {

  private VocabularyShapes() {}

  static Vocabulary vocabulary(Keys<Vocabulary> keys) {
    List<Term> categories = keys.list("categories", VocabularyShapes::term, Vocabulary::categories);
    return new Vocabulary(
        categories.isEmpty() ? Vocabulary.standard().categories() : categories,
        keys.list("sectors", VocabularyShapes::term, Vocabulary::sectors),
        keys.list("clusters", VocabularyShapes::term, Vocabulary::clusters),
        true);
  }

  static ConceptLine conceptLine(Keys<ConceptLine> keys) {
    return new ConceptLine(
        keys.required("id", Format.ID, ConceptLine::id),
        keys.required("prefLabel", EntryShapes::text, Text.NONE, ConceptLine::prefLabel),
        keys.optional("altLabel", WordLists::of, line -> Optional.of(line.altLabel()))
            .orElse(WordLists.NONE),
        keys.optional("hiddenLabel", WordLists::of, line -> Optional.of(line.hiddenLabel()))
            .orElse(WordLists.NONE),
        keys.list("broader", Format.ID, ConceptLine::broader),
        keys.list("related", Format.ID, ConceptLine::related));
  }

  /** A term does not keep the language of its words, so that these are read and never written. */
  private static Term term(Keys<Term> keys) {
    return new Term(
        keys.required("id", Format.TERM, Term::id),
        keys.required("label", EntryShapes::text, Text.NONE, Term::label),
        keys.optional("words", WordLists::of, term -> Optional.empty())
            .orElse(WordLists.NONE)
            .all());
  }
}
