package meibo.web.page;

/** What the frame of every page, the front page and the error pages say. */
public enum SiteLabel implements Label {
  SKIP("本文へ移動", "Skip to main content"),
  HOME("トップ", "Home"),
  DIRECTORY("企業・機関の名簿", "Directory of organizations"),
  CRUMBS("現在位置", "You are here"),
  MAIN_NAVIGATION("メインメニュー", "Main menu"),
  LANGUAGES("言語", "Language"),
  FOOTER_ABOUT("この名簿について", "About this listing"),
  FOOTER_DATA("データの利用", "Using the data"),
  SEARCH("検索", "Search"),
  SEARCH_WORDS("企業・機関、製品、分野などのことば", "Name, product, field or other words"),
  SEARCH_HINT("漢字・かな・ローマ字・略称のどれでも探せます。", "Kanji, kana, romaji and short names all work."),
  SEARCH_TITLE(
      "企業・機関、事例、施設、支援サービスを探す", "Find organizations, case studies, facilities and support services"),
  ORGANIZATIONS("企業・機関", "Organizations"),
  ORGANIZATION("企業・機関", "Organization"),
  CASE_STUDIES("事例", "Case studies"),
  CASE_STUDY("事例", "Case study"),
  FACILITIES("施設", "Facilities"),
  FACILITY("施設", "Facility"),
  SERVICES("支援サービス", "Support services"),
  SERVICE("支援サービス", "Support service"),
  ALL_TYPES("すべて", "All"),
  SUGGESTIONS("候補", "Suggestions"),
  SUGGESTIONS_SHOWN(
      "候補が%s件あります。上下の矢印キーで選べます。", "%s suggestions. Use the up and down arrow keys to choose."),
  SUGGESTIONS_NONE("候補はありません。", "No suggestions."),
  SUGGEST_NAME("名称", "Names"),
  SUGGEST_ALIAS("別名", "Other names"),
  SUGGEST_PRODUCT("製品・技術", "Products"),
  SUGGEST_SECTOR("分野", "Sectors"),
  SUGGEST_FACILITY("施設", "Facilities"),
  BY_CATEGORY("種別から探す", "By category"),
  BY_SECTOR("分野から探す", "By sector"),
  BY_CLUSTER("領域から探す", "By area"),
  NEWEST("近年加わった企業・機関", "Recent arrivals"),
  SINCE_IN("%sから", "Since %s"),
  CASES_TITLE("事例", "Case studies"),
  SEE_ALL("すべて見る", "See all"),
  SEE_ALL_ORGANIZATIONS("企業・機関をすべて見る", "See all organizations"),
  SEE_ALL_CASES("事例をすべて見る", "See all case studies"),
  WHAT_IT_HOLDS("この名簿にあるもの", "What this listing holds"),
  HOLDS("%sを収録しています。", "It holds %s."),
  HOLDS_OF_ABOUT(
      "%1$sを収録しています。%3$sの時点で、全体はおよそ%2$s件とされています。",
      "It holds %1$s, of about %2$s that were there as of %3$s."),
  HOLDS_OF(
      "%1$sを収録しています。%3$sの時点で、全体は%2$s件とされています。",
      "It holds %1$s, of %2$s that were there as of %3$s."),
  HOLDS_FORMER(
      "このうち%s件は、すでに移転・閉鎖・統合などをした「旧」の企業・機関です。",
      "%s of them are former ones that have moved, closed or merged."),
  NOTHING_GUESSED(
      "分からないことは「不明」「記載なし」とし、推測で補っていません。",
      "What is not known is shown as not known; nothing is guessed."),
  AS_OF_UNDATED("日付のない資料", "an undated source"),
  DATA_AS_OF("データの更新：%s", "Data updated: %s"),
  DATA_LICENCE("データのライセンス：", "Licence of the data: "),
  OWNER("この名簿の管理者：%s", "Owner of this listing: %s"),
  CONTACT("お問い合わせ", "Contact"),
  NO_CONTACT("連絡先は登録されていません。", "No contact address is registered."),
  API("プログラムから使う（API）", "Use it from programs (API)"),
  BAD_REQUEST_TITLE("条件を読み取れませんでした", "These conditions could not be understood"),
  BAD_REQUEST_TEXT(
      "アドレスにある検索条件のうち、次のものが正しくありません。",
      "Some of the search conditions in the address are not valid."),
  BAD_PARAMETER("「%1$s」：%2$s は使えません。", "\"%1$s\": %2$s is not a value it can have."),
  ALLOWED("使える値：", "Allowed: "),
  NOT_FOUND_TITLE("ページが見つかりません", "Page not found"),
  NOT_FOUND_TEXT(
      "アドレスが間違っているか、ページがなくなった可能性があります。名前やことばで探してみてください。",
      "The address may be wrong, or the page is gone. Try a search by name or words."),
  UNAVAILABLE_TITLE("ただいま検索できません", "Search is not available right now"),
  UNAVAILABLE_TEXT(
      "混み合っているか、準備をしています。しばらくしてから、もう一度お試しください。",
      "The service is busy or getting ready. Please try again in a little while."),
  FAULT_TITLE("うまく表示できませんでした", "Something went wrong"),
  FAULT_TEXT("こちらの不具合です。時間をおいて、もう一度お試しください。", "The fault is ours. Please try again later."),
  TOO_LARGE_TITLE("送られた内容が大きすぎます", "What was sent is too large"),
  TOO_LARGE_TEXT(
      "受け取れる大きさを超えています。ファイルを分けるか、要らない列を除いてお試しください。",
      "It is more than can be taken. Please split the file or leave out some columns."),
  TOO_MANY_TITLE("アクセスが多すぎます", "Too many requests"),
  TOO_MANY_TEXT("少し待ってから、もう一度お試しください。", "Please wait a moment and try again."),
  GO_HOME("トップページへ", "Go to the home page"),
  GO_SEARCH("検索ページへ", "Go to search"),
  BROWSE("一覧", "Browse"),
  MATCH("リストの名寄せ", "Match a list"),
  MAP("地図", "Map"),
  ABOUT("概要", "About"),
  CHANGES("変更の記録", "What changed"),
  TERMS("利用条件・プライバシー", "Terms and privacy"),
  ACCESSIBILITY("アクセシビリティ", "Accessibility"),
  FOOTER_PAGES("このサイト", "This site"),
  COMPONENTS("部品一覧", "Components"),
  FAVOURED_EXAMPLES("検索の例", "Examples");

  private final String ja;
  private final String en;

  SiteLabel(String ja, String en) {
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
