package meibo.web.page;

/** What the page of accessibility says. It claims nothing that was not checked. */
public enum AccessibilityLabel implements Label {
  LEAD(
      "このサイトの目標と、確かめたこと、まだ確かめていないことです。",
      "What this site aims at, what has been checked, and what has not."),
  POLICY("方針", "Policy"),
  TARGET(
      "JIS X 8341-3:2016 のレベルAA（WCAG 2.0 のレベルAとAA）と、WCAG 2.2 のレベルAAを目標にしています。",
      "The target is level AA of JIS X 8341-3:2016 (levels A and AA of WCAG 2.0) and level AA of WCAG 2.2."),
  CLAIM(
      "対応度は「レベルAAに配慮」です（ウェブアクセシビリティ基盤委員会の「対応度表記ガイドライン」による）。「準拠」とは表明していません。",
      "The claim is \"with consideration of level AA\" in the terms of the Web Accessibility"
          + " Infrastructure Committee of Japan. Conformance is not claimed."),
  SCOPE(
      "対象は、このサイトのすべてのページ（日本語と英語）です。外部のリンク先と、ダウンロードしたファイルは含みません。",
      "It covers every page of this site in both languages, not linked sites and downloaded files."),
  FUNCTIONS(
      "すべての機能は、キーボードだけで、またJavaScriptなしで使えるように作っています。",
      "Every function is built to work by keyboard alone and without JavaScript."),
  HONEST("自己評価であること", "This is a self-evaluation"),
  HONEST_SELF(
      "下の表は、開発者による自己評価です。第三者の監査は受けていません。",
      "The table below is the developers' own evaluation. There has been no outside audit."),
  HONEST_PEOPLE(
      "スクリーンリーダー（NVDA、VoiceOver、TalkBackなど）での通しの確認と、障害のある利用者による試用は、まだ行っていません。",
      "Walk-throughs with screen readers (NVDA, VoiceOver, TalkBack) and trials by people with"
          + " disabilities have not been done yet."),
  HONEST_SAMPLE(
      "自動試験は、ページの種類ごとに、試験用の小さな名簿で行っています。実際のデータのすべてのページではありません。",
      "The automatic tests run on every kind of page over a small directory made for tests, not on"
          + " every page of the real data."),
  HONEST_BROWSER("試験に使ったブラウザーはChromiumだけです。", "Chromium is the only browser used for the tests."),
  RUN("自動試験の記録", "Record of the automatic tests"),
  NO_RUN("自動試験の記録は、まだありません。", "There is no record of the automatic tests yet."),
  RUN_DATE("実施日：%s", "Run on: %s"),
  RUN_TOOLS("使った道具：axe-core %1$s、%2$s", "Tools: axe-core %1$s, %2$s"),
  RUN_PAGES(
      "確かめたページ：%s（種類と言語の組み合わせ。明るい画面と暗い画面の両方）",
      "Pages: %s (kinds of page in each language, in light and dark)"),
  RUN_VIOLATIONS("見つかった違反：%s件", "Violations found: %s"),
  RESULTS("達成基準ごとの結果", "Results by success criterion"),
  COUNT("%1$s：%2$s", "%1$s: %2$s"),
  CRITERION("達成基準", "Success criterion"),
  LEVEL("レベル", "Level"),
  STANDARD("規格", "Standard"),
  RESULT("結果", "Result"),
  CHECKED("確かめ方", "How it was checked"),
  MET("満たす", "Met"),
  NOT_APPLICABLE("該当なし", "Not applicable"),
  OPEN("未確認", "Not checked"),
  BOTH("JIS・WCAG 2.2", "JIS, WCAG 2.2"),
  ONLY_WCAG("WCAG 2.2", "WCAG 2.2"),
  ONLY_JIS("JIS", "JIS"),
  CHECK_AXE("自動：axe-core（%s）", "Automatic: axe-core (%s)"),
  CHECK_BROWSER("自動：ブラウザーの試験", "Automatic: tests in a browser"),
  CHECK_HTML("自動：HTMLの試験", "Automatic: tests of the HTML"),
  CHECK_LOOK("開発時に画面とHTMLを点検", "Screens and HTML inspected while developing"),
  CHECK_COLOURS("配色のコントラスト比を計算", "Contrast ratios of the colours computed"),
  REPORT("お気づきの点", "Reporting a problem"),
  REPORT_TEXT("使いにくいところがあれば、管理者にお知らせください。", "If something is hard to use, please tell the owner.");

  private final String ja;
  private final String en;

  AccessibilityLabel(String ja, String en) {
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
