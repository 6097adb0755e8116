package meibo.bench;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * The names of an organization as its record has them, empty where it has none.
 *
 * @param ja with its legal form
 */
public record Named(String ja, String kana, String en) {

  private static final Pattern FORMS =
      Pattern.compile(
          "(株式|有限|合同|合資|合名)会社|学校法人|医療法人(社団)?|(一般|公益)(社団|財団)法人|特定非営利活動法人| Co\\., Ltd\\.| LLC");

  static final Named NONE = new Named("", "", "");

  /** Of a record's {@code name}. */
  public static Named of(JsonNode name) {
    return new Named(
        name.path("ja").asString(""), name.path("kana").asString(""), name.path("en").asString(""));
  }

  /** Without the legal form, as people say it. */
  String core() {
    return FORMS.matcher(ja).replaceAll("");
  }

  String englishCore() {
    return FORMS.matcher(en).replaceAll("");
  }

  boolean isCalledLike(Named other) {
    return core().equals(other.core());
  }

  boolean soundsLike(Named other) {
    return isCalledLike(other) || (!kana.isEmpty() && kana.equals(other.kana));
  }

  boolean isTranslatedLike(Named other) {
    return isCalledLike(other) || (!en.isEmpty() && englishCore().equals(other.englishCore()));
  }

  boolean begins(String typed) {
    return ja.startsWith(typed) || core().startsWith(typed);
  }
}
