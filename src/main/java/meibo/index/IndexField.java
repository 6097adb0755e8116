package meibo.index;

import meibo.catalog.Coded;

/**
 * Every field of the index, declared once: engines derive their mappings from it, queries name it.
 *
 * <p>Token fields hold one flat stream of tokens that {@code meibo.text} has prepared; an engine
 * adds nothing to them and takes nothing away.
 */
public enum IndexField implements Coded {
  /** {@code organization/medicaroid}: what a document is found and replaced by. */
  KEY("key", Kind.KEYWORD),
  /** The hash of all that went into the document. */
  FINGERPRINT("fingerprint", Kind.ORDER),
  /** The record as JSON, byte for byte what the API shows. */
  RECORD("record", Kind.STORED),
  /**
   * The texts that an entry draws from others (its case studies, services, facility), one a line.
   */
  DRAWN("drawn", Kind.STORED),

  /** Keys of the official names, without and with legal form. */
  NAME_KEY("name.key", Kind.KEYWORD),
  ALIAS_KEY("alias.key", Kind.KEYWORD),
  FORMER_KEY("former.key", Kind.KEYWORD),
  /** Keys of short forms that Japanese speakers make of the names: 神大. */
  SHORT_KEY("short.key", Kind.KEYWORD),
  /** Acronyms of the English names. */
  INITIALS("initials", Kind.KEYWORD),
  /** Names and recorded readings in katakana as they are spelled, to begin with or to slip in. */
  PLAIN("plain", Kind.KEYWORD),
  /** Sound keys of whole names: from the recorded reading or the English name. */
  NAME_SOUND("name.sound", Kind.KEYWORD),
  ALIAS_SOUND("alias.sound", Kind.KEYWORD),
  /** Sound keys of whole names whose reading had to be guessed. */
  GUESS_SOUND("guess.sound", Kind.KEYWORD),
  /** The characters of the keys of the names, one token each, for phrases. */
  NAME_CHARS("name.chars", Kind.TOKENS),
  ALIAS_CHARS("alias.chars", Kind.TOKENS),
  NAME_WORDS("name.words", Kind.WORDS),
  ALIAS_WORDS("alias.words", Kind.WORDS),
  /** Sound keys of the single words of names, aliases and products. */
  SOUND_WORDS("sound.words", Kind.WORDS),
  /** Runs of three letters of the sound keys of all names, for parts and slips. */
  SOUND_GRAMS("sound.grams", Kind.TOKENS),

  PRODUCT_CHARS("product.chars", Kind.TOKENS),
  PRODUCT_WORDS("product.words", Kind.WORDS),
  /** Labels and words of the entry's sectors, category and areas. */
  KIND_WORDS("kind.words", Kind.WORDS),
  TEXT_CHARS("text.chars", Kind.TOKENS),
  TEXT_WORDS("text.words", Kind.WORDS),
  /** Case studies that name the organization; for a case study, those who took part. */
  STORY_CHARS("story.chars", Kind.TOKENS),
  STORY_WORDS("story.words", Kind.WORDS),
  /** Support services that the organization gives; for a service, who gives it. */
  SERVICE_CHARS("service.chars", Kind.TOKENS),
  SERVICE_WORDS("service.words", Kind.WORDS),
  /** Address, building and facility. */
  PLACE_CHARS("place.chars", Kind.TOKENS),
  PLACE_WORDS("place.words", Kind.WORDS),
  /** Corporate number, ROR id, the entry's own id and the host of its website. */
  NUMBER("number", Kind.KEYWORD),

  /** Ids of entries that this one points to, as {@code parent:riken}: for the links of its page. */
  LINK("link", Kind.KEYWORD),
  /** {@code former} or {@code present}. */
  STANDING("standing", Kind.KEYWORD),
  /** {@code no} where it cannot be said in which years the entry was there. */
  YEARS_KNOWN("years.known", Kind.KEYWORD),
  SINCE_YEAR("since.year", Kind.YEAR),
  UNTIL_YEAR("until.year", Kind.YEAR),

  /** The reading in 五十音 order. */
  SORT_JA("sort.ja", Kind.ORDER),
  SORT_EN("sort.en", Kind.ORDER),
  SORT_SINCE("sort.since", Kind.ORDER),
  SORT_UPDATED("sort.updated", Kind.ORDER),
  /** Type, then id: what breaks every tie. */
  SORT_KEY("sort.key", Kind.ORDER),

  /** Suggestions: the beginnings of what a visitor may type, see {@code Suggestible}. */
  SUGGEST("suggest", Kind.KEYWORD);

  /** How an engine holds a field. */
  public enum Kind {
    /** Exact values, without positions, lengths or frequencies. */
    KEYWORD,
    /** A flat token stream with frequencies and lengths, for single words. */
    WORDS,
    /** The same with positions, for phrases. */
    TOKENS,
    /** A whole number that ranges are asked of. */
    YEAR,
    /** One value a document, for sorting; empty ones last both ways. */
    ORDER,
    /** Kept, never searched. */
    STORED
  }

  /** Positions between two values of a token field, so that no phrase spans them. */
  public static final int GAP = 100;

  private final String id;
  private final Kind kind;

  IndexField(String id, Kind kind) {
    this.id = id;
    this.kind = kind;
  }

  @Override
  public String id() {
    return id;
  }

  public Kind kind() {
    return kind;
  }
}
