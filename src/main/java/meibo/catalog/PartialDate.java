package meibo.catalog;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** A date as well as it is known: {@code 2018}, {@code 2018-08} or {@code 2018-08-01}. */
public record PartialDate(String text) implements Comparable<PartialDate> {

  public PartialDate {
    if (!isDate(text)) {
      throw new IllegalArgumentException(
          "expected YYYY, YYYY-MM or YYYY-MM-DD, found \"" + text + "\"");
    }
  }

  /** The date, if the text is one of the three shapes and in the calendar. */
  public static Optional<PartialDate> parse(String text) {
    return isDate(text) ? Optional.of(new PartialDate(text)) : Optional.empty();
  }

  public int year() {
    return Integer.parseInt(text.substring(0, 4));
  }

  public boolean isDay() {
    return text.length() == 10;
  }

  /** The first day that the date may mean. */
  public LocalDate firstDay() {
    return LocalDate.parse(text + "-01-01".substring(text.length() - 4));
  }

  /** The last day that the date may mean. */
  public LocalDate lastDay() {
    return switch (text.length()) {
      case 4 -> LocalDate.of(year(), 12, 31);
      case 7 -> YearMonth.parse(text).atEndOfMonth();
      default -> LocalDate.parse(text);
    };
  }

  /** True where every day that this may mean is before every day that the other may mean. */
  public boolean isBefore(PartialDate other) {
    return lastDay().isBefore(other.firstDay());
  }

  /** By first day, the less exact one first. */
  @Override
  public int compareTo(PartialDate other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }

  /** By hand, because a large directory asks this some ten million times. */
  private static boolean isDate(String text) {
    int length = text.length();
    if ((length != 4 && length != 7 && length != 10) || !hasShape(text)) {
      return false;
    }
    int month = length > 4 ? number(text, 5) : 1;
    int day = length > 7 ? number(text, 8) : 1;
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= YearMonth.of(Integer.parseInt(text, 0, 4, 10), month).lengthOfMonth();
  }

  private static boolean hasShape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean isHyphenPlace = i == 4 || i == 7;
      if (isHyphenPlace ? c != '-' : c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }

  private static int number(String text, int from) {
    return Integer.parseInt(text, from, from + 2, 10);
  }
}
