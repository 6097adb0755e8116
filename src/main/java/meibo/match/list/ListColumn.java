package meibo.match.list;

import java.util.List;
import java.util.regex.Pattern;

/** What a column of a list may hold that is of use, with the words that head such columns. */
enum ListColumn {
  NAME(
      "(企業|会社|法人|機関|団体|組織|所属|勤務先|事業者|社|施設|病院|大学|取引先|顧客|相手先|出展者|参加者)"
          + "(・?(企業|会社|機関|団体|組織|大学|施設))*(の)?(名称|名|先|先名)?(\\(.*\\))?"
          + "|御?社名|貴社名|商号.*|名称|名前|正式名称|"
          + "(company|organi[sz]ation|institution|institute|affiliation|corporate|employer|account)s?( ?name)?|name"),
  ADDRESS("(本社|本店|会社|所在地|勤務先)?(住所|所在地|所在)(\\(.*\\))?1?|(street )?address1?|location"),
  NUMBER("法人番号|corporate ?number|houjin.*|法人no"),
  WEBSITE("(会社|企業)?(ウェブ|web)?サイト|ホームページ|hp|url|(会社)?hpurl|website|web ?site|homepage|ドメイン|domain");

  private final Pattern heading;

  ListColumn(String heading) {
    this.heading = Pattern.compile(heading, Pattern.CASE_INSENSITIVE);
  }

  boolean isHeadedBy(String cell) {
    String word =
        java.text.Normalizer.normalize(cell, java.text.Normalizer.Form.NFKC)
            .strip()
            .replace('_', ' ')
            .replaceAll("[*※:]|\\s*\\((必須|任意)\\)", "")
            .strip();
    return heading.matcher(word).matches();
  }

  /** The first column that is headed so, or -1. */
  int in(List<String> header) {
    for (int c = 0; c < header.size(); c++) {
      if (isHeadedBy(header.get(c))) {
        return c;
      }
    }
    return -1;
  }
}
