package meibo.search;

import java.util.Set;

/** Words of a sentence that only hold it together. */
final class FunctionWords {

  /** English function words, and the verbs and nouns with which people ask a directory. */
  private static final Set<String> ENGLISH =
      Set.of(
          "a",
          "an",
          "the",
          "of",
          "for",
          "to",
          "in",
          "on",
          "at",
          "by",
          "with",
          "and",
          "or",
          "from",
          "that",
          "which",
          "who",
          "whose",
          "whom",
          "can",
          "could",
          "may",
          "do",
          "does",
          "did",
          "is",
          "are",
          "was",
          "be",
          "been",
          "we",
          "i",
          "me",
          "my",
          "our",
          "us",
          "you",
          "your",
          "it",
          "its",
          "as",
          "into",
          "this",
          "these",
          "those",
          "there",
          "here",
          "where",
          "how",
          "what",
          "when",
          "any",
          "some",
          "all",
          "want",
          "need",
          "looking",
          "look",
          "find",
          "search",
          "please",
          "about",
          "has",
          "have",
          "having",
          "get",
          "provide",
          "provides",
          "providing",
          "offer",
          "offers",
          "offering",
          "make",
          "makes",
          "making",
          "maker",
          "makers",
          "develop",
          "develops",
          "developing",
          "work",
          "works",
          "working",
          "run",
          "runs",
          "running",
          "doing",
          "specialize",
          "specializes",
          "specializing",
          "specialise",
          "specialises",
          "specialising",
          "based",
          "related",
          "supplier",
          "suppliers",
          "provider",
          "providers",
          "vendor",
          "vendors",
          "tenant",
          "tenants",
          "done",
          "using",
          "use",
          "near",
          "help",
          "helps",
          "someone",
          "somebody",
          "place",
          "places",
          "organisation",
          "organization",
          "organisations",
          "organizations",
          "company",
          "companies",
          "firm",
          "firms");

  /** Japanese nouns that head a relative clause and say only that something is looked for. */
  private static final Set<String> HEADS =
      Set.of(
          "会社", "企業", "施設", "所", "ところ", "処", "場所", "機関", "団体", "組織", "先", "人", "方", "もの", "こと",
          "メーカー", "業者", "窓口", "サービス", "法人番号", "法人", "拠点", "本社", "本店", "専門家", "相手", "パートナー", "仕組み",
          "テナント", "入居者", "入居企業", "入居団体", "ケース", "事例");

  /** Nouns that say only when. */
  private static final Set<String> WHEN = Set.of("今", "いま", "現在", "最近", "今後", "まず", "将来");

  private FunctionWords() {}

  static boolean saysOnlyWhen(String word) {
    return WHEN.contains(word);
  }

  static boolean isEnglish(String word) {
    return ENGLISH.contains(word);
  }

  static boolean isHead(String word) {
    return HEADS.contains(word);
  }
}
