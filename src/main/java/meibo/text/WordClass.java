package meibo.text;

/** The part of speech of a morpheme, as coarse as a search needs it. */
public enum WordClass {
  NOUN,
  PROPER_NOUN,
  VERB,
  ADJECTIVE,
  ADVERB,
  PARTICLE,
  AUXILIARY,
  PREFIX,
  SUFFIX,
  NUMBER,
  SYMBOL,
  /** What points, joins or exclaims: pronouns, conjunctions, interjections, formal nouns. */
  OTHER;

  /** False for what only holds a sentence together, or says how instead of what. */
  public boolean carriesMeaning() {
    return switch (this) {
      case NOUN, PROPER_NOUN, VERB, ADJECTIVE, PREFIX, SUFFIX, NUMBER -> true;
      case ADVERB, PARTICLE, AUXILIARY, SYMBOL, OTHER -> false;
    };
  }

  /**
   * The class of an IPADIC tag: 名詞-サ変接続, 動詞-非自立. Dependent verbs and adjectives (てもらえる, てほしい) are
   * auxiliaries; tags that IPADIC does not have come from a user dictionary, which holds names.
   */
  static WordClass of(String tag) {
    String[] levels = tag.split("-", -1);
    String detail = levels.length > 1 ? levels[1] : "";
    return switch (levels[0]) {
      case "名詞" -> noun(detail, levels.length > 2 ? levels[2] : "");
      case "動詞" -> detail.equals("自立") ? VERB : AUXILIARY;
      case "形容詞" -> detail.equals("自立") ? ADJECTIVE : AUXILIARY;
      case "副詞" -> ADVERB;
      case "助詞" -> PARTICLE;
      case "助動詞" -> AUXILIARY;
      case "接頭詞" -> PREFIX;
      case "記号" -> detail.equals("アルファベット") ? NOUN : SYMBOL;
      case "連体詞", "接続詞", "感動詞", "フィラー", "その他" -> OTHER;
      default -> PROPER_NOUN;
    };
  }

  private static WordClass noun(String detail, String further) {
    return switch (detail) {
      case "固有名詞" -> PROPER_NOUN;
      case "数" -> NUMBER;
      case "接尾" -> further.equals("助動詞語幹") ? AUXILIARY : SUFFIX;
      case "非自立", "代名詞", "接続詞的", "特殊", "動詞非自立的" -> OTHER;
      default -> NOUN;
    };
  }
}
