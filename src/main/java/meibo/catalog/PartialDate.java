package meibo.catalog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** A date as well as it is known: {@code 2018}, {@code 2018-08} or {@code 2018-08-01}. */
public record PartialDate(String text) implements Comparable<PartialDate> {

  private static final Pattern SHAPE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?)?");

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

  private static boolean isDate(String text) {
    if (!SHAPE.matcher(text).matches()) {
      return false;
    }
    try {
      switch (text.length()) {
        case 4 -> Year.parse(text);
        case 7 -> YearMonth.parse(text);
        default -> LocalDate.parse(text);
      }
      return true;
    } catch (DateTimeException notInTheCalendar) {
      return false;
    }
  }
}
