package meibo.web.page;

/** What the page of the API says. */
public enum ApiLabel implements Label {
  LEAD(
      "この名簿をプログラムから使うための説明です。読み取り専用で、登録も鍵も要りません。答えは UTF-8、誤りは理由つき（RFC 9457）で返ります。",
      "How programs use this listing: reading only, no registration, no key. Answers are UTF-8;"
          + " mistakes come back with a reason (RFC 9457)."),
  MACHINES("機械向けの説明（OpenAPI 3.1）", "The same for machines (OpenAPI 3.1)"),
  LIMIT(
      "1秒に50回、続けて500回まで。超えると 429 と待つ秒数を返します。",
      "Up to 50 requests a second, 500 in a burst; beyond that 429 with the seconds to wait."),
  EMBED("検索ボックスをほかのサイトに置く", "Put the search box on another site"),
  EMBED_TEXT(
      "次の1行を、置きたいページの HTML に書きます。アドレスに sector= などの条件を加えると、その範囲だけを探す箱になります。",
      "Put this one tag into the HTML of the page. With conditions such as sector= in the address,"
          + " the box searches only those."),
  CONTENTS("目次", "Contents"),
  SEARCH("検索と記録", "Search and records"),
  FILES("ファイル", "Files"),
  RECONCILE("照合（OpenRefine など）", "Reconciliation (OpenRefine and others)"),
  ASSISTANTS("AI アシスタント（MCP）", "AI assistants (MCP)"),
  OTHERS("見つけるため・動かすため", "To find it and to run it"),
  PARAMETER("パラメーター", "Parameter"),
  MEANING("意味", "Meaning"),
  REQUIRED("（必須）", " (required)"),
  VALUES("値：%s", "Values: %s"),
  ANSWERS("答え", "Answers"),
  REQUEST("リクエストの例", "Example request"),
  COPY("コピー", "Copy"),
  COPIED("コピーしました", "Copied"),
  OK("成功", "Done"),
  HEARD("通知を受けた（答えはなし）", "A notification was heard; no answer"),
  SAME("変わっていない", "Not changed"),
  BAD("パラメーターや本文の誤り（すべて理由つき）", "A mistake in parameters or body, each with its reason"),
  MISSING("その ID のものはない", "Nothing has that id"),
  LARGE("大きすぎる", "Too large"),
  LATER("混雑。待つ秒数つき", "Too many requests; says how long to wait"),
  AWAY("ただいま使えない。待つ秒数つき", "Not available now; says how long to wait"),
  OTHER("そのほかの誤り", "Any other problem");

  private final String ja;
  private final String en;

  ApiLabel(String ja, String en) {
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

  static ApiLabel ofStatus(String status) {
    return switch (status) {
      case "200" -> OK;
      case "202" -> HEARD;
      case "304" -> SAME;
      case "400" -> BAD;
      case "404" -> MISSING;
      case "413" -> LARGE;
      case "429" -> LATER;
      case "503" -> AWAY;
      default -> OTHER;
    };
  }
}
