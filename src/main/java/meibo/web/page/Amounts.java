package meibo.web.page;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import meibo.catalog.Approximation;
import meibo.catalog.Language;
import meibo.catalog.Text;

/** Numbers with their units as each language says them: 1,562億円, ¥156.2 billion, 約12,700人. */
final class Amounts {

  /** A large number is said by its scale only where that keeps it readable and loses nothing. */
  private static final int MOST_DECIMALS = 2;

  private static final List<Scale> JAPANESE = List.of(new Scale(12, "兆"), new Scale(8, "億"));

  private static final List<Scale> ENGLISH =
      List.of(new Scale(12, " trillion"), new Scale(9, " billion"), new Scale(6, " million"));

  private final Wording words;

  Amounts(Wording words) {
    this.words = words;
  }

  /** A word for a power of ten. */
  private record Scale(int power, String word) {

    Optional<BigDecimal> of(BigDecimal number) {
      BigDecimal scaled = number.movePointLeft(power).stripTrailingZeros();
      boolean large = scaled.abs().compareTo(BigDecimal.ONE) >= 0;
      return large && scaled.scale() <= MOST_DECIMALS ? Optional.of(scaled) : Optional.empty();
    }
  }

  /** The number alone: 1,562億, 156.2 billion, 12,700. */
  String number(double value) {
    BigDecimal exact = BigDecimal.valueOf(value);
    return (words.language() == Language.JA ? JAPANESE : ENGLISH)
        .stream()
            .flatMap(scale -> scale.of(exact).map(n -> plain(n) + scale.word()).stream())
            .findFirst()
            .orElseGet(() -> plain(exact));
  }

  /** The number with its unit, and in words how exact it is. */
  String amount(double value, Text unit, Optional<Approximation> approximation) {
    String exact = withUnit(number(value), unit);
    return approximation.map(a -> words.say(label(a), exact)).orElse(exact);
  }

  private String withUnit(String number, Text unit) {
    String said = words.plain(unit);
    if (words.language() == Language.JA) {
      return number + said;
    }
    return symbol(said)
        .map(symbol -> symbol + number)
        .orElseGet(() -> said.isEmpty() ? number : number + " " + said);
  }

  /** The sign of a currency that the unit names by its ISO 4217 code. */
  private static Optional<String> symbol(String unit) {
    return Currency.getAvailableCurrencies().stream()
        .filter(currency -> currency.getCurrencyCode().equals(unit))
        .map(currency -> currency.getSymbol(Locale.US))
        .findFirst();
  }

  private String plain(BigDecimal number) {
    return NumberFormat.getNumberInstance(words.locale()).format(number);
  }

  private static Label label(Approximation approximation) {
    return switch (approximation) {
      case ABOUT -> StoryLabel.ABOUT_NUMBER;
      case MORE_THAN -> StoryLabel.MORE_THAN;
      case NEARLY -> StoryLabel.NEARLY;
    };
  }
}
