package meibo.web.page;

/** What the pages that match a list say. */
public enum MatchLabel implements Label {
  TITLE("リストの名寄せ", "Match a list of names"),
  LEAD(
      "企業・機関の名前のリストを、この名簿と照らし合わせます。表記のゆれ、略称、英語名、部署名付きの所属も読み取ります。",
      "Compares a list of organizations with this directory: variant spellings, short names, English"
          + " names and affiliations with departments are understood."),
  PRIVACY(
      "送られたリストは照合だけに使い、サーバーに残しません。",
      "What you send is used for this comparison only and is not kept on the server."),
  FILE("ファイルを選ぶ、またはここに置く", "Choose a file, or drop it here"),
  FILE_HINT(
      "CSV・TSV・Excel（.xlsx）。UTF-8でもShift_JISでも読めます。",
      "CSV, TSV or Excel (.xlsx), in UTF-8 or Shift_JIS."),
  LIMITS("%1$sバイト、%2$s行、全体で%3$s文字まで。", "Up to %1$s bytes, %2$s rows and %3$s characters in all."),
  PASTE("または、名前を貼り付ける", "Or paste the names"),
  PASTE_HINT(
      "1行に1件。表計算ソフトからそのまま貼り付けられます。",
      "One on each line; cells of a spreadsheet can be pasted as they are."),
  START("照合する", "Compare"),
  NOTHING_SENT("ファイルを選ぶか、名前を貼り付けてください。", "Please choose a file or paste some names."),
  PROBLEM("読めませんでした", "The list could not be read"),
  RESULT("照合の結果", "What was found"),
  COLUMN("名前の列", "Column of the names"),
  HEADER("1行目は見出し", "The first row is a header"),
  AGAIN("この列で照合し直す", "Compare again"),
  SHOW("表示する行", "Rows shown"),
  SHOW_ALL("すべて", "All"),
  MATCHED("一致", "Match"),
  REVIEW("要確認", "To be checked"),
  NONE("該当なし", "Not found"),
  NO_CANDIDATE("この名簿に近い名称はありません。", "No name of this directory is near."),
  CHOOSE_NONE("どれでもない（該当なし）", "None of these"),
  CHOOSE_LATER("あとで確認する", "Check later"),
  SCORE("確からしさ%s", "score %s"),
  ROW("%s行目", "Row %s"),
  EMPTY_ROW("（空欄）", "(empty)"),
  KEYS("Tabで次の行へ、矢印キーで候補を選べます。", "Tab moves to the next row, arrow keys choose a candidate."),
  FIRST_REVIEW("最初の要確認へ", "To the first to be checked"),
  NEXT_REVIEW("次の要確認へ", "Next to be checked"),
  DOWNLOAD("結果を保存", "Download the result"),
  DOWNLOAD_HINT(
      "元の列の後ろに、判定、ID、名称、確からしさ、理由、他の候補の列が付きます。",
      "Behind your own columns stand decision, id, name, score, reason and other candidates."),
  FORMAT("形式", "Format"),
  ANOTHER("別のリストを照合する", "Match another list");

  private final String ja;
  private final String en;

  MatchLabel(String ja, String en) {
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
