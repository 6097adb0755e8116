package meibo.catalog;

import java.util.Optional;

/**
 * The date of a figure: a date, or a Japanese fiscal year, which begins in April ({@code FY2020}).
 *
 * @param date the fiscal year's number where it is one
 */
public record FigureDate(PartialDate date, boolean fiscal) {

  private static final String FISCAL = "FY";

  /** The date, if the text is a {@link PartialDate} or FYYYYY. */
  public static Optional<FigureDate> parse(String text) {
    boolean fiscal = text.startsWith(FISCAL);
    return PartialDate.parse(fiscal ? text.substring(FISCAL.length()) : text)
        .filter(date -> !fiscal || date.text().length() == 4)
        .map(date -> new FigureDate(date, fiscal));
  }

  /** As the data writes it: {@code FY2020}, {@code 2018-10}. */
  @Override
  public String toString() {
    return fiscal ? FISCAL + date : date.text();
  }
}
