package meibo.web.reconcile;

import meibo.catalog.Coded;
import meibo.catalog.Text;

/** What a candidate is measured by. */
enum Feature implements Coded {
  NAME_SIMILARITY("name_similarity", "名称の近さ", "Similarity of the name"),
  ROW_EXPLAINED("row_explained", "行のうち名称で説明できる割合", "Share of the row that the name explains"),
  SAME_ADDRESS("same_address", "住所が同じ", "Same address"),
  SAME_NUMBER("same_corporate_number", "法人番号が同じ", "Same corporate number"),
  SAME_WEBSITE("same_website", "ウェブサイトが同じ", "Same website");

  private final String id;
  private final String ja;
  private final String en;

  Feature(String id, String ja, String en) {
    this.id = id;
    this.ja = ja;
    this.en = en;
  }

  @Override
  public String id() {
    return id;
  }

  Text label() {
    return Text.of(ja, en);
  }
}
