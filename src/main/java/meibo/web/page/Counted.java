package meibo.web.page;

import java.text.NumberFormat;
import java.util.Locale;
import meibo.catalog.Language;

/** A number with what it counts; English has a form for one. */
public enum Counted {
  RESULTS("%s件", "%s result", "%s results"),
  ORGANIZATIONS("%s件の企業・機関", "%s organization", "%s organizations"),
  CASE_STUDIES("%s件の事例", "%s case study", "%s case studies"),
  FACILITIES("%s件の施設", "%s facility", "%s facilities"),
  SERVICES("%s件の支援サービス", "%s support service", "%s support services"),
  WITHOUT("解除すると%s件", "%s without it", "%s without it"),
  ENTRIES("%s件", "%s entry", "%s entries"),
  SELECTED("%s件選択中", "%s selected", "%s selected"),
  MORE_VALUES("他%s件を表示", "Show %s more", "Show %s more"),
  ROWS("%s行", "%s row", "%s rows"),
  COLUMNS("%s列", "%s column", "%s columns"),
  COMPARED("%s件を比較中", "Comparing %s", "Comparing %s"),
  UNKNOWN_YEAR(
      "いつからいつまで在籍したか分からない%s件は、この年の結果に含まれません。",
      "%s entry is left out because it is not known in which years it was there.",
      "%s entries are left out because it is not known in which years they were there.");

  private final String ja;
  private final String one;
  private final String other;

  Counted(String ja, String one, String other) {
    this.ja = ja;
    this.one = one;
    this.other = other;
  }

  public String in(Language language, long count) {
    String form = language == Language.JA ? ja : count == 1 ? one : other;
    return String.format(form, number(language, count));
  }

  /** A number with its thousands apart. */
  public static String number(Language language, long number) {
    return NumberFormat.getIntegerInstance(Locale.of(language.id())).format(number);
  }
}
