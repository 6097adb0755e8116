package meibo.search;

import java.util.List;
import java.util.Optional;
import meibo.index.IndexField;

/**
 * A place where words stand, by its layers in the index, and how much a word there says (the
 * weights of BM25F: S. Robertson et al., Simple BM25 extension to multiple weighted fields, CIKM
 * 2004).
 */
enum Layers {
  /** What it is called says most. */
  NAME(IndexField.NAME_CHARS, IndexField.NAME_WORDS, 4),
  ALIAS(IndexField.ALIAS_CHARS, IndexField.ALIAS_WORDS, 3.5f),
  PRODUCT(IndexField.PRODUCT_CHARS, IndexField.PRODUCT_WORDS, 4),
  /** A curator chose the sector; the description only mentions things. */
  KIND(Optional.empty(), IndexField.KIND_WORDS, 3),
  TEXT(IndexField.TEXT_CHARS, IndexField.TEXT_WORDS, 2.5f),
  /** What somebody did in a case study is evidence, of one part of what they do. */
  STORY(IndexField.STORY_CHARS, IndexField.STORY_WORDS, 1.5f),
  SERVICE(IndexField.SERVICE_CHARS, IndexField.SERVICE_WORDS, 1.5f),
  PLACE(IndexField.PLACE_CHARS, IndexField.PLACE_WORDS, 1.5f);

  static final List<Layers> ALL = List.of(values());
  static final List<Layers> NAMES = List.of(NAME, ALIAS);

  /** Where the words of other entries, and of addresses, stand: too many to be matched in part. */
  static final List<Layers> TOPICS = List.of(PRODUCT, KIND, TEXT, STORY, SERVICE, PLACE);

  @SuppressWarnings("ImmutableEnumChecker") // an Optional of an enum cannot change
  private final Optional<IndexField> chars;

  private final IndexField words;
  private final float weight;

  Layers(IndexField chars, IndexField words, float weight) {
    this(Optional.of(chars), words, weight);
  }

  Layers(Optional<IndexField> chars, IndexField words, float weight) {
    this.chars = chars;
    this.words = words;
    this.weight = weight;
  }

  Optional<IndexField> chars() {
    return chars;
  }

  IndexField words() {
    return words;
  }

  float weight() {
    return weight;
  }
}
