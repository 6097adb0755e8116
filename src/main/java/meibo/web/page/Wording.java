package meibo.web.page;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import meibo.catalog.FigureDate;
import meibo.catalog.Language;
import meibo.catalog.Name;
import meibo.catalog.PartialDate;
import meibo.catalog.Text;

/**
 * How a language of the pages says things: labels, numbers, dates, and facts in either language.
 */
public record Wording(Language language) {

  public String say(Label label, Object... values) {
    return label.in(language, values);
  }

  public String count(Counted counted, long count) {
    return counted.in(language, count);
  }

  public String number(long number) {
    return Counted.number(language, number);
  }

  /** 2021年10月1日, 1 October 2021; as exact as the date is. */
  public String date(PartialDate date) {
    LocalDate day = date.firstDay();
    String pattern =
        switch (date.text().length()) {
          case 4 -> language == Language.JA ? "u年" : "u";
          case 7 -> language == Language.JA ? "u年M月" : "MMMM u";
          default -> language == Language.JA ? "u年M月d日" : "d MMMM u";
        };
    return DateTimeFormatter.ofPattern(pattern, locale()).format(day);
  }

  /** The same of a fiscal year: 2020年度, fiscal year 2020 (from April 2020). */
  public String date(FigureDate date) {
    return date.fiscal() ? say(StoryLabel.FISCAL_YEAR, date.date().text()) : date(date.date());
  }

  /** The day of an instant, where the program runs. */
  public String day(Instant instant) {
    LocalDate day = LocalDate.ofInstant(instant, ZoneId.systemDefault());
    return date(new PartialDate(day.toString()));
  }

  public Locale locale() {
    return Locale.of(language.id());
  }

  /** A text in the language of the page, else in the other one and marked as such. */
  public Optional<Shown> shown(Text text) {
    return text.in(language)
        .map(Shown::plain)
        .or(() -> text.in(language.other()).map(t -> Shown.of(t, language.other(), language)));
  }

  public Shown shown(Name name) {
    return shown(name.text()).orElseThrow();
  }

  /** A fact that the data holds in one form only, in whatever language it is written. */
  public Shown fact(String text) {
    return Shown.of(text, languageOf(text), language);
  }

  /** A text without its language, for titles and attributes. */
  public String plain(Text text) {
    return text.preferring(language).orElse("");
  }

  public String join(List<String> parts) {
    return String.join(say(RecordLabel.LIST_SEPARATOR), parts);
  }

  /**
   * Japanese where there is a kana or han character; Latin words alone stand well in a page of
   * either language.
   */
  Language languageOf(String text) {
    boolean japanese =
        text.codePoints()
            .mapToObj(Character.UnicodeScript::of)
            .anyMatch(
                s ->
                    s == Character.UnicodeScript.HAN
                        || s == Character.UnicodeScript.HIRAGANA
                        || s == Character.UnicodeScript.KATAKANA);
    return japanese ? Language.JA : language;
  }
}
