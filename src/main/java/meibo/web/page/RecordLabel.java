package meibo.web.page;

/** What the pages of entries say. */
public enum RecordLabel implements Label {
  READING("よみ", "Reading"),
  NAME("名称", "Name"),
  ENGLISH_NAME("英語名", "English name"),
  JAPANESE_NAME("日本語名", "Japanese name"),
  ALIASES("別名", "Other names"),
  FORMER_NAMES("旧称", "Former names"),
  CATEGORY("種別", "Category"),
  SECTORS("分野", "Sectors"),
  CLUSTERS("領域", "Areas"),
  STATUS("現在の状況", "Status"),
  BASIS("掲載根拠", "Basis of listing"),
  SINCE("在籍の始まり", "Here since"),
  UNTIL("在籍の終わり", "Here until"),
  DESCRIPTION("概要", "What it does"),
  PRODUCTS("製品・技術", "Products and technologies"),
  ADDRESS("所在地", "Address"),
  FACILITY("施設", "Facility"),
  WEBSITE("公式サイト", "Website"),
  HEADQUARTERS("本社・本部の所在地", "Headquarters"),
  PARENT("上位の組織", "Part of"),
  CORPORATE_NUMBER("法人番号", "Corporate number"),
  ROR("ROR ID", "ROR ID"),
  REGISTER_LINK("%s（国税庁 法人番号公表サイト）", "%s (National Tax Agency register)"),
  UPDATED("記録の見直し", "Record reviewed"),
  STAGE("段階", "Stage"),
  YEAR("年", "Year"),
  TOOK_PART("参加した企業・機関", "Who took part"),
  TOOK_PART_OTHERS("そのほかの参加者", "Others who took part"),
  OPENED("開設", "Opened"),
  CLOSED("閉鎖", "Closed"),
  PLANNED("予定", "Planned"),
  LOCATION("位置", "Location"),
  ON_MAP("地図で見る（地理院地図）", "See on a map (GSI Maps)"),
  PHASE("支援の段階", "Phase"),
  PROVIDER("提供する機関", "Provider"),
  INITIAL("索引", "Index"),
  FORMER_UNTIL("旧（%sまで）", "Former (until %s)"),
  FORMER("旧（時期不明）", "Former (date unknown)"),
  STATUS_ACTIVE("在籍", "Here today"),
  STATUS_FORMER("旧", "Former"),
  STATUS_UNKNOWN("現在の状況は不明", "Present status unknown"),
  BASIS_REPORTED("報道や公式ページで確認", "Confirmed by news or an official page"),
  BASIS_REGISTERED("登記上の所在地のみ確認", "Only its registered address is confirmed"),
  BASIS_RELATED("域外の関係先", "Outside the cluster, but part of its story"),
  BASIS_REPORTED_LONG(
      "報道または公式ページに、この地域にあると書かれています。", "A news or official page places it in the cluster."),
  BASIS_REGISTERED_LONG(
      "公的な登記の情報だけで所在地を確認しています。実際に活動しているかは分かりません。",
      "Only a public register places its office here; whether it is active is not known."),
  BASIS_RELATED_LONG(
      "この地域の外にありますが、関わりがあるため載せています。",
      "It is outside the cluster and listed for its part in the story."),
  STAGE_RESEARCH("研究", "Research"),
  STAGE_PRODUCT("製品・実用化", "Product"),
  PHASE_NEEDS("ニーズ探索", "Finding needs"),
  PHASE_RESEARCH("研究", "Research"),
  PHASE_DEVELOPMENT("開発", "Development"),
  PHASE_REGULATORY("承認・薬事", "Approval and regulation"),
  PHASE_MARKET("販路・市場", "Sales and markets"),
  PHASE_FUNDING("資金", "Funding"),
  PHASE_FACILITY("場所・設備", "Rooms and equipment"),
  ABOUT_ENTRY("基本情報", "Facts"),
  CASE_STUDIES("関わった事例", "Case studies"),
  CHILDREN("この組織に属する企業・機関", "Units and subsidiaries"),
  SERVICES("提供する支援サービス", "Support services it gives"),
  NEIGHBOURS("同じ施設の企業・機関", "In the same facility"),
  OCCUPANTS("入っている企業・機関", "Organizations here"),
  SIMILAR("似ている企業・機関", "Similar organizations"),
  SIMILAR_SECTORS("共通の分野：%s", "Same sectors: %s"),
  SIMILAR_CASES("共に関わった事例：%s", "Same case studies: %s"),
  SIMILAR_WORDS("共通のことば：%s", "Words in common: %s"),
  SOURCES("出典", "Sources"),
  SOURCES_TEXT("この記録の全体を支える資料です。新しい順に並べています。", "What this record rests on, the newest first."),
  SOURCE_SEED("この名簿の初期データ", "Initial data of this directory"),
  SOURCE_UNDATED("日付不明", "date unknown"),
  SOURCE_FACT("出典：", "Source: "),
  LATEST("確認できた最新: %s", "Latest confirmation: %s"),
  LATEST_NONE("確認できた最新: 日付不明", "Latest confirmation: date unknown"),
  UNKNOWN_FACTS("次のことは記録がありません：%s", "Not recorded: %s"),
  NOT_KNOWN("不明", "Not known"),
  NO_DESCRIPTION("概要はまだ記録がありません。", "There is no description yet."),
  LIST_SEPARATOR("、", ", "),
  CORRECTION("内容の訂正を知らせる", "Report a correction"),
  CONSULT("相談を依頼する", "Ask for an introduction"),
  CORRECTION_SUBJECT("訂正：%s", "Correction: %s"),
  CONSULT_SUBJECT("相談：%s", "Enquiry: %s"),
  FEEDBACK("訂正・相談", "Corrections and enquiries"),
  FEEDBACK_TEXT("この名簿の管理者（%s）に届きます。", "They reach the owner of this listing (%s)."),
  FEEDBACK_TEXT_NO_OWNER("この名簿の管理者に届きます。", "They reach the owner of this listing."),
  NO_CONTACT(
      "この名簿には連絡先の登録がありません。管理者は %s です。", "This listing has no contact address. Its owner is %s."),
  NO_CONTACT_NO_OWNER("この名簿には連絡先の登録がありません。", "This listing has no contact address."),
  WHY_NAME("名称", "Name"),
  WHY_ALIAS("別名", "Other name"),
  WHY_FORMER_NAME("旧称", "Former name"),
  WHY_READING("よみ", "Reading"),
  WHY_ROMAJI("ローマ字", "Romaji"),
  WHY_INITIALS("略称・頭文字", "Initials"),
  WHY_CORPORATE_NUMBER("法人番号", "Corporate number"),
  WHY_PRODUCT("製品・技術", "Product"),
  WHY_SECTOR("分野・種別", "Sector or category"),
  WHY_CASE_STUDY("関わった事例", "Case study"),
  WHY_SERVICE("支援サービス", "Support service"),
  WHY_DESCRIPTION("概要", "Description"),
  WHY_FACILITY("施設", "Facility"),
  WHY_ADDRESS("所在地", "Address"),
  WHY_SYNONYM("同じ意味のことば", "A word of the same meaning"),
  WHY_TYPO("近い綴り", "A similar spelling");

  private final String ja;
  private final String en;

  RecordLabel(String ja, String en) {
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
