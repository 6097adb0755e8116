package meibo.web.page;

/** What the search page, the lists and the shortlist say. */
public enum SearchLabel implements Label {
  RESULTS_FOR("「%s」の検索結果", "Results for “%s”"),
  RESULTS_TITLE("検索", "Search"),
  TYPES("結果の種類", "Kind of result"),
  FILTERS("絞り込み", "Filters"),
  APPLY("この条件で絞り込む", "Apply filters"),
  CLOSE("閉じる", "Close"),
  CLEAR_ALL("条件をすべて解除", "Clear all filters"),
  ACTIVE_FILTERS("選択中の条件", "Active filters"),
  REMOVE("解除", "remove"),
  REMOVE_FILTER("条件「%s」を解除", "Remove filter %s"),
  NOT_RECORDED("記載なし", "Not recorded"),
  YEAR("在籍していた年", "Here in the year"),
  YEAR_HINT("西暦4桁（例：2016）", "Four digits, such as 2016"),
  IN_YEAR("%s年に在籍", "Here in %s"),
  SORT("並べ替え", "Sort by"),
  SORT_RELEVANCE("関連度順", "Relevance"),
  SORT_NAME("五十音順", "Name"),
  SORT_NAME_BACKWARDS("五十音の逆順", "Name, backwards"),
  SORT_SINCE("在籍の古い順", "Earliest arrival"),
  SORT_SINCE_BACKWARDS("在籍の新しい順", "Latest arrival"),
  SIZE("表示件数", "Per page"),
  SIZE_OF("%s件", "%s"),
  UPDATE_VIEW("表示を更新", "Update"),
  VIEW("表示", "View"),
  VIEW_LIST("一覧", "List"),
  VIEW_TABLE("表", "Table"),
  PAGES("ページ", "Pages"),
  PREVIOUS("前へ", "Previous"),
  NEXT("次へ", "Next"),
  PAGE_NUMBER("%sページ", "Page %s"),
  PAGE_OF("%1$s / %2$sページ", "Page %1$s of %2$s"),
  PAST_END(
      "このページには結果がありません。最後のページは%sページです。",
      "There is nothing on this page. The last page is page %s."),
  BEYOND_PAGING(
      "ページで見られるのは最初の%s件までです。すべてはファイルで保存できます。",
      "Only the first %s can be paged through. Downloads hold them all."),
  HOW_MOST(
      "すべてのことばに合うものはなかったため、多くのことばに合うものを示しています。",
      "Nothing matches all of the words; these match most of them."),
  HOW_FUZZY(
      "そのままの綴りで合うものはなかったため、似た綴りのものを示しています。",
      "Nothing matches as it is spelled; these are spelled alike."),
  NOTHING("合うものは見つかりませんでした", "Nothing was found"),
  NOTHING_TEXT(
      "綴りのまま、読みとローマ字、略称、同じ意味のことば、多くのことば、打ち間違いの順に探しました。推測で別の結果を出すことはしていません。ことばを短くしてみてください。",
      "Tried as spelled, by reading and romaji, short names, words of the same meaning, most of the words, and slips of the keyboard. No other results are shown in their place. Try fewer words."),
  READ_AS("ことばから読み取った種類を先に並べています", "Listed first, as your words say"),
  READ_AS_ONLY("%s「%s」だけを見る", "%s: %s only"),
  DID_YOU_MEAN("もしかして", "Did you mean"),
  NEAR("近いかもしれないもの", "Possibly close"),
  NEAR_TEXT(
      "検索の結果ではありませんが、ことばの一部が近いものです。", "Not results of the search, but close to some of its words."),
  WHY("合った理由", "Why it came up"),
  EXPORT("この結果を保存", "Save results"),
  EXPORT_TEXT("いまの条件に合う%s全部が、いまの並び順で保存されます。", "Everything that matches, %s, in this order."),
  EXPORT_SHORTLIST("この一覧を保存", "Save this list"),
  COMPARE("比べる", "Compare"),
  COMPARE_THIS("%sを比較に加える", "Add %s to the comparison"),
  COMPARE_SELECTED("選んだ企業・機関を比べる", "Compare the selected organizations"),
  COMPARE_HINT(
      "2件以上を選ぶと、並べて比べたり、印刷・保存したりできます。",
      "Select two or more to see them side by side, print or save them."),
  SHORTLIST("企業・機関の比較", "Compare organizations"),
  SHORTLIST_EMPTY(
      "まだ何も選ばれていません。検索結果で「比べる」に印を付けてください。",
      "Nothing is selected yet. Tick “Compare” in the search results."),
  SHORTLIST_SHARE(
      "この比較はアドレスに入っています。アドレスを送れば、同じ画面を共有できます。",
      "The comparison is in the address: send the address to share it."),
  SHORTLIST_UNKNOWN("次の番号の企業・機関は見つかりませんでした：%s", "These ids were not found: %s"),
  SHORTLIST_REMOVE("外す", "Remove"),
  SHORTLIST_REMOVE_THIS("%sを比較から外す", "Remove %s from the comparison"),
  SHORTLIST_MORE("ほかの企業・機関を探す", "Find more organizations"),
  PRINT("印刷", "Print"),
  SCROLL_TABLE("横に動かせる表", "Table, scrolls sideways"),
  RESULT_TABLE("検索結果の表", "Table of results"),
  ITEM("項目", "Item"),
  SEARCH_THESE("この中から検索・絞り込み", "Search and filter these"),
  UPDATED("結果を更新しました。%s", "Results updated. %s"),
  CASES_LEAD(
      "この地域で生まれた製品や研究と、それに関わった企業・機関です。",
      "Products and research that came out of this cluster, with the organizations that took part."),
  FACILITIES_LEAD(
      "建物や設備と、そこに入っている企業・機関です。", "Buildings and installations, with the organizations in them."),
  SERVICES_LEAD(
      "研究から事業化までの各段階で受けられる支援です。", "Help that is offered at each step from research to the market.");

  private final String ja;
  private final String en;

  SearchLabel(String ja, String en) {
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
