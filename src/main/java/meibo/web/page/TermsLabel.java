package meibo.web.page;

/** What the page of terms says. It must stay true to what the program does. */
public enum TermsLabel implements Label {
  LEAD(
      "この名簿のデータとプログラムの使い方、責任の範囲、そして利用者について記録すること・しないことです。",
      "How the data and the program may be used, what is answered for, and what is and is not kept"
          + " about visitors."),
  DATA("データのライセンス", "Licence of the data"),
  DATA_TEXT(
      "名簿の文章と編集は、上のライセンスで自由に使えます。使うときは、この名簿の名前と、次の出典を表示してください。",
      "The texts and the compilation may be used under the licence above. Please name this listing"
          + " and show the following attributions."),
  DATA_NONE(
      "データのライセンスは登録されていません。使うときは、管理者に確かめてください。",
      "No licence of the data is registered. Please ask the owner before using it."),
  DATA_FACTS(
      "記録に含まれる事実は、各ページに記した出典によります。出典のページには、それぞれの利用条件があります。",
      "The facts come from the sources named on each page, which have terms of their own."),
  PROGRAM("プログラム", "The program"),
  PROGRAM_TEXT(
      "このサイトを動かすプログラム Meibo は、次のライセンスで公開されています。",
      "Meibo, the program behind this site, is published under this licence:"),
  APACHE("Apache License 2.0", "Apache License 2.0"),
  TOKENS(
      "画面の色と文字の大きさには、デジタル庁デザインシステムのデザイントークン（MIT License）を使っています。",
      "Colours and type sizes use the design tokens of the Digital Agency Design System of Japan (MIT License)."),
  DISCLAIMER("免責", "Disclaimer"),
  DISCLAIMER_RIGHT(
      "内容は公開された資料に基づきますが、正しさ、完全さ、新しさは保証しません。大切な判断の前に、必ず出典や各組織の公式情報を確かめてください。",
      "The content rests on public documents; its correctness, completeness and freshness are not"
          + " guaranteed. Before any decision that matters, check the sources and the organizations' own"
          + " information."),
  DISCLAIMER_LOSS(
      "この名簿の利用によって生じた損害について、管理者は責任を負いません。",
      "The owner is not liable for any loss that comes from using this listing."),
  DISCLAIMER_ENDORSE(
      "掲載は推薦や認定ではなく、掲載された組織との関係を示すものでもありません。",
      "A listing is no endorsement and implies no relation with the organizations listed."),
  LINKS("リンク", "Links"),
  LINKS_IN(
      "このサイトのどのページにも、断りなく自由にリンクできます。検索結果や絞り込みの状態も、アドレスだけで共有できます。",
      "Any page may be linked to without asking. Searches and filters can be shared by their address"
          + " alone."),
  LINKS_OUT(
      "外部のページへのリンクは出典を示すためのもので、その内容や続いているかどうかには責任を持てません。",
      "Links to other sites show where facts come from; what they hold, and whether they last, is not"
          + " in our hands."),
  PRIVACY("プライバシー", "Privacy"),
  PRIVACY_NONE(
      "利用者の登録はありません。クッキーも、アクセス解析や広告の仕組みも使っていません。ページを見るとき、ほかのサイトへの通信は起きません。",
      "There are no accounts, no cookies, no analytics and no advertising. Viewing a page makes no"
          + " request to any other site."),
  PRIVACY_BROWSER(
      "「比較する」の印だけは、利用者のブラウザーの中（sessionStorage）に置かれ、タブを閉じると消えます。サーバーには残りません。",
      "Only the ticks of \"Compare\" are kept, inside your own browser (sessionStorage), until the tab"
          + " is closed. The server does not keep them."),
  PRIVACY_LOG(
      "プログラムは、アクセスの記録（いつ、だれが、何を検索したか）を作りません。不具合が起きたときだけ、時刻、ページの種類、プログラムのエラー内容を記録します。",
      "The program writes no access log of who searched for what and when. Only when a fault happens"
          + " does it log the time, the kind of page and the error in the program."),
  PRIVACY_ADDRESS(
      "アクセスが集中しすぎないように、アクセス元のIPアドレス（IPv6ではネットワーク部分）ごとの回数を、メモリーの中だけで数えます。保存はせず、プログラムを止めると消えます。",
      "To keep the site quick for all, requests are counted for each IP address (of IPv6, each"
          + " network), in memory only. Nothing of it is stored, and it is gone when the program stops."),
  PRIVACY_WORDS(
      "検索のことばはページのアドレスに入ります。ブラウザーの履歴や、共有したリンクに残ることがあります。",
      "Search words are part of the page's address, so they may remain in your browser's history and"
          + " in links that you share."),
  PRIVACY_PROXY(
      "このサイトの前に置かれた中継サーバーなどが記録を残すかどうかは、設置者によります。管理者にお尋ねください。",
      "Whether servers placed in front of this site keep records depends on who runs it; please ask"
          + " the owner."),
  PRIVACY_PEOPLE(
      "名簿には、代表者名や個人の電話番号などの個人情報を載せない方針です。公に知られた沿革の中の人名は、出典とともに載せることがあります。",
      "The listing carries no representatives' names or private phone numbers. People who are part of"
          + " the public history may be named, with the source.");

  private final String ja;
  private final String en;

  TermsLabel(String ja, String en) {
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
