package meibo.web.page;

/** What the pages of ways in say: browsing, lists, the map. */
public enum BrowseLabel implements Label {
  HEADING("一覧から探す", "Browse"),
  LEAD(
      "名前のよみ、英語名、種別、分野、領域、施設、加わった年から探せます。数字は件数です。",
      "By reading, English name, category, sector, area, facility or year of arrival. The numbers"
          + " are counts of organizations."),
  BY_READING("五十音（よみ）", "By Japanese reading"),
  BY_LETTER("A–Z（英語名）", "A–Z by English name"),
  ROW("%1$s行 %2$s", "%1$s row, %2$s"),
  LETTER("%1$s %2$s", "%1$s, %2$s"),
  OTHER("よみも英語名もないもの %s件", "Without reading or English name: %s"),
  BY_FACILITY("施設から探す", "By facility"),
  BY_YEAR("加わった年から探す", "By year of arrival"),
  BY_YEAR_TEXT("加わった年が分かっている企業・機関だけです。", "Only organizations whose year of arrival is on record."),
  YEAR("%s年", "%s"),
  NONE("該当なし", "none"),
  CASES_BY_SECTOR("分野から探す", "By sector"),
  MAP_OF_FACILITIES("地図と入居数を見る", "See the map and who is inside"),
  MAP_HEADING("施設の地図", "Map of facilities"),
  MAP_HEADING_FOR("「%s」の地図", "Map of \"%s\""),
  MAP_LEAD(
      "位置が分かっている施設だけを、簡単な図に示します。位置を推測で置くことはしません。",
      "Only facilities whose position is on record, on a plain drawing. None is placed by guess."),
  MAP_COUNT("%1$sのうち、施設が分かっているものは%2$s件です。", "Of %1$s, the facility of %2$s is known."),
  MAP_TITLE("施設の位置の図", "Where the facilities are"),
  MAP_DESCRIPTION(
      "北を上にした図。位置の分かる%1$s件の施設を、番号で示す。番号は一覧と同じ。",
      "North is up. %1$s facilities with a known position, numbered as in the list."),
  MAP_LOCATED("位置の分かる施設（%s件）", "Facilities with a known position (%s)"),
  MAP_UNLOCATED("位置の分からない施設（%s件）", "Facilities without a known position (%s)"),
  MAP_UNLOCATED_TEXT(
      "緯度・経度の記録がないため図には置かず、所在地の順に並べています。",
      "Without latitude and longitude on record they are not on the drawing; sorted by address."),
  MAP_NO_ADDRESS("所在地の記載なし", "No address on record"),
  MAP_INSIDE("企業・機関 %s件", "%s inside"),
  MAP_NOBODY("該当なし", "none"),
  MAP_KEY_SOME("該当する企業・機関がある", "with matching organizations"),
  MAP_KEY_NONE("該当なし", "without"),
  MAP_GSI("地理院地図", "GSI Maps"),
  MAP_GSI_FOR("%sを地理院地図で見る", "%s on GSI Maps"),
  MAP_INSET("枠の中が、上の図の範囲です。", "The frame is what the drawing above shows."),
  MAP_NORTH("北", "N"),
  MAP_METRES("%s m", "%s m"),
  MAP_KILOMETRES("%s km", "%s km"),
  MAP_LATITUDE("北緯%s°", "%s° N"),
  MAP_LATITUDE_SOUTH("南緯%s°", "%s° S"),
  MAP_LONGITUDE("東経%s°", "%s° E"),
  MAP_LONGITUDE_WEST("西経%s°", "%s° W"),
  MAP_SEE_LIST("検索結果の一覧を見る", "See the search results as a list"),
  MAP_SEE("結果を地図で見る", "Show on the map"),
  MAP_EMPTY("この名簿には施設の記録がありません。", "This listing has no facility on record.");

  private final String ja;
  private final String en;

  BrowseLabel(String ja, String en) {
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
