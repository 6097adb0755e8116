package meibo.text;

import java.util.Optional;
import java.util.Set;

/**
 * The smallest piece of a text that means something.
 *
 * @param baseForm the form a dictionary lists: 作る for 作っ; the surface where there is none
 * @param reading of the surface, in katakana; empty for what the dictionary does not know
 * @param start where it begins in the text, in UTF-16 units; {@code end} is exclusive
 * @param known whether the dictionary, or the user's, has it
 */
public record Morpheme(
    String surface,
    String baseForm,
    Optional<String> reading,
    WordClass wordClass,
    int start,
    int end,
    boolean known) {

  /**
   * Words with a class of their own that say nothing in a question: verbs that only turn a noun
   * into a sentence (培養をする, 培養を行う), nouns that only stand for a clause (できること), and suffixes that
   * only form a word (医療用, 自動化).
   */
  private static final Set<String> LIGHT =
      Set.of(
          "する", "できる", "出来る", "ある", "有る", "いる", "居る", "なる", "なれる", "もらう", "もらえる", "くれる", "くださる",
          "下さる", "いただく", "いただける", "頂く", "頂ける", "やる", "やれる", "おこなう", "おこなえる", "行う", "行なう", "行える",
          "致す", "いたす", "ござる", "おる", "いく", "くる", "おく", "みる", "しまう", "おける", "よる", "もの", "物", "こと",
          "事", "ところ", "とこ", "ため", "為", "よう", "ほう", "方", "とき", "時", "うち", "わけ", "はず", "お", "ご", "御",
          "化", "用", "的", "性", "系", "型", "式", "等", "さ", "さん", "様", "さま", "たち", "達", "ら", "氏", "たい",
          "いい", "良い", "よい", "ない", "無い", "ほしい", "欲しい");

  /** True for what a search may leave out, as long as something else is left. */
  public boolean isFunctional() {
    return !wordClass.carriesMeaning() || LIGHT.contains(baseForm);
  }
}
