package meibo.web.page;

/** What pages say of the cluster as a whole: its figures, its history, its aims. */
public enum StoryLabel implements Label {
  FIGURES("数字で見る推移", "The figures over time"),
  FIGURES_TEXT(
      "公表された数値を、出典とともにそのまま示しています。数え方は出典によって異なることがあります。",
      "Figures as published, each with its source. Sources may count in different ways."),
  ABOUT_NUMBER("約%s", "about %s"),
  MORE_THAN("%sを超える", "more than %s"),
  NEARLY("%s近く", "nearly %s"),
  FISCAL_YEAR("%s年度", "fiscal year %s (from April)"),
  MILESTONE("節目（数えた値ではない）", "milestone, not a count"),
  AS_OF("%s時点", "as of %s"),
  KEY_EXACT("公表された数", "published number"),
  KEY_APPROXIMATE("おおよその数", "approximate number"),
  KEY_MILESTONE("節目に達した年（線に含めない）", "round number passed in that year (not part of the line)"),
  KEY_BAR("1年度の額", "amount in one fiscal year"),
  CHART_DESCRIPTION(
      "%1$sの%2$sから、%3$sの%4$sまで。最も大きい値は%5$sの%6$s。",
      "From %2$s in %1$s to %4$s in %3$s. The highest value is %6$s in %5$s."),
  TABLE("値と出典の表（%s件）", "Values and sources (%s)"),
  DATE("時点", "Date"),
  VALUE("値", "Value"),
  NOTE("注記", "Note"),
  SOURCE("出典", "Source"),
  HISTORY("沿革", "History"),
  HISTORY_REST("続きを見る（%1$s–%2$s年、%3$s件）", "Show the rest (%1$s–%2$s, %3$s events)"),
  NOT_TITLE("この名簿でないもの", "What this listing is not"),
  NOT_REGISTER(
      "公的な登録簿ではありません。載っていることは推薦や認定を、載っていないことは不在を意味しません。",
      "It is no public register. Being listed is no endorsement, and not being listed does not mean"
          + " not being there."),
  NOT_NOW(
      "今日の姿そのものではありません。それぞれの記録は、出典がそう述べた時点のものです。",
      "It is not the picture of today. Each record is as of when its sources said so."),
  OFFICIAL_NOT("運営：%s", "Run by: %s"),
  IN_SHORT("%1$s・%2$sから", "%1$s, since %2$s"),
  PURPOSES("目的", "Purposes"),
  VISIONS("将来像と取り組み", "Visions and initiatives"),
  CONCEPTS("将来像の考え方（%s年）", "The thinking behind the visions (%s)"),
  CONCEPTS_UNDATED("将来像の考え方", "The thinking behind the visions"),
  INITIATIVES("取り組み（%s件）", "Initiatives (%s)"),
  AREAS("領域", "Areas"),
  FACTS("そのほかの事実", "Other facts"),
  ABOUT_HEADING("%sとこの名簿について", "About %s and this listing"),
  CONTENTS("このページの内容", "On this page"),
  COVERAGE("データに含まれるもの・含まれないもの", "What the data covers, and what it does not"),
  COVERAGE_TEXT(
      "項目ごとに、分かっている件数です。残りは「記載なし」で、推測で補っていません。",
      "How many records have each item. The rest is not recorded; nothing is guessed."),
  COVERAGE_OF("%1$s（%2$s）", "%1$s (%2$s)"),
  ITEM("項目", "Item"),
  KNOWN("分かっている件数", "Recorded"),
  SHARE("割合", "Share"),
  FRESHNESS("データの新しさ", "How fresh the data is"),
  FRESHNESS_NEWEST("最も新しい出典の日付：%s", "Date of the newest source: %s"),
  FRESHNESS_OLDEST("最後の確認が最も古い記録：%s", "Oldest latest confirmation of a record: %s"),
  FRESHNESS_UNDATED("日付のある出典がない記録：%s件", "Records without any dated source: %s"),
  FRESHNESS_YEARS("記録ごとの「確認できた最新」の年", "Year of the latest confirmation of each record"),
  ENTRIES_IN_YEAR("件数", "Records"),
  SOURCES_BY_PUBLISHER("出典の発行元", "Sources by publisher"),
  SOURCES_TEXT(
      "発行元（分からないときはサイト名）ごとの、出典として使われた記録の件数です。",
      "How many records draw on each publisher, or on each site where the publisher is not known."),
  SEED_NOTE("「%1$s」：%2$s", "\"%1$s\": %2$s"),
  PUBLISHER("発行元", "Publisher"),
  RECORDS("記録の件数", "Records"),
  OTHER_PUBLISHERS("ほか%s件の発行元", "%s other publishers"),
  ATTRIBUTIONS("表示が必要な出典", "Attributions"),
  RUN_BY("管理と連絡先", "Owner and contact");

  private final String ja;
  private final String en;

  StoryLabel(String ja, String en) {
    this.ja = ja;
    this.en = en;
  }

  @Override
  public String ja() {
    return ja;
  }

  @Override
  public String en() {
    return en;
  }
}
