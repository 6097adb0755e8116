package meibo.search;

import java.util.Set;

/** Words that many organizations share, so that alone they say nothing about any. */
final class Generic {

  private static final Set<String> WORDS =
      Set.of(
          "大学", "大学院", "学部", "研究科", "病院", "医院", "クリニック", "研究所", "研究", "研究室", "センター",
          "機構", "機関", "財団", "協会", "学会", "連合会", "組合", "法人", "会社", "企業", "株式会社", "有限会社",
          "団体", "施設", "工業", "産業", "化学", "製薬", "薬品", "製作所", "商事", "電機", "電気", "建設", "事業",
          "サービス", "システム", "グループ", "ホールディングス", "ジャパン", "日本", "本社", "支社", "支店", "開発",
          "技術", "科学", "総合", "国際", "事務所", "学校", "学園", "市", "県", "府", "都", "区", "部", "所", "等",
          "university", "college", "hospital", "clinic", "institute", "center", "centre", "research",
          "laboratory", "company", "corporation", "co", "ltd", "inc", "group", "holding", "japan",
          "organization", "foundation", "association", "service", "system", "development",
          "technology", "science", "international", "general", "industry", "industries", "facility");

  private Generic() {}

  /** True for a generic word, folded. */
  static boolean is(String word) {
    return WORDS.contains(word) || WORDS.contains(meibo.text.LatinStem.of(word));
  }
}
