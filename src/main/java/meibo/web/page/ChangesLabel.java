package meibo.web.page;

/** What the page of changes says. */
public enum ChangesLabel implements Label {
  ARRIVED("加わった", "Arrived"),
  LEFT("離れた・閉じた", "Left or closed"),
  OPENED("施設の開設", "Facility opened"),
  CLOSED("施設の閉鎖", "Facility closed"),
  PLANNED("施設の予定", "Facility planned"),
  STUDY("事例", "Case study"),
  ADDRESS("所在地の確認", "Address confirmed"),
  REVIEWED("記録の見直し", "Record reviewed"),
  CONFIRMED("出典による確認", "Confirmed by a source"),
  LEAD(
      "記録にある日付（在籍の始まりと終わり、施設の開設と閉鎖、事例の年、出典の日付）から作った一覧です。日付の分からない変化は、ここにはありません。",
      "Made from the dates in the records: when organizations came and left, facilities opened and"
          + " closed, case studies took place, and sources said so. Changes without a date are not"
          + " here."),
  KINDS("変更の種類", "Kinds of change"),
  YEARS("年", "Years"),
  ALL_KINDS("すべて", "All"),
  ALL_YEARS("最近", "Latest"),
  IN_YEAR("%sの変更", "Changes in %s"),
  LATEST("最近の変更", "Latest changes"),
  NONE("この条件に当てはまる変更の記録はありません。", "There is no change on record for these conditions."),
  ONLY("%2$s件のうち%1$s件を表示しています。", "Showing %1$s of %2$s."),
  FEED("Atomフィードで受け取る", "Follow as an Atom feed"),
  FEED_TITLE("%s：変更の記録", "%s: what changed"),
  FEED_ENTRY("%1$s：%2$s（%3$s）", "%1$s: %2$s (%3$s)");

  private final String ja;
  private final String en;

  ChangesLabel(String ja, String en) {
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
