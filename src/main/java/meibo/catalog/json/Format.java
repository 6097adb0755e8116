package meibo.catalog.json;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import meibo.catalog.CorporateNumber;
import meibo.catalog.FigureDate;

/**
 * What a text must look like. All formats ask for what {@link #TEXT} asks for, too.
 *
 * @param expected the format in words
 * @param check what was expected instead of a text that is not of this format
 */
record Format(String expected, Function<String, Optional<String>> check) {

  static final Format TEXT = new Format("a text", text -> Optional.empty());

  /** An id of the vocabulary: addresses ask for {@code none} where nothing is recorded. */
  static final Format TERM = testing("an id other than none", text -> !text.equals("none"));

  static final Format ID =
      matching(
          "lower-case ASCII words joined by hyphens, at most 100 characters",
          "(?=.{1,100}$)[a-z0-9]+(-[a-z0-9]+)*");
  static final Format URL = matching("an http or https address", "https?://[^\\s/]+\\S*");
  static final Format EMAIL = matching("an e-mail address", "[^\\s@]+@[^\\s@]+");
  static final Format KANA = matching("a reading in katakana", "[\\u30A0-\\u30FF \\u3000]+");
  static final Format POSTAL_CODE = matching("a postal code such as 100-0001", "[0-9]{3}-[0-9]{4}");
  static final Format HEADQUARTERS =
      matching("a code of ISO 3166-1 or -2 such as JP or JP-13", "[A-Z]{2}(-[A-Z0-9]{1,3})?");
  static final Format CORPORATE_NUMBER = new Format("13 digits", Format::checkDigit);
  static final Format ROR =
      matching(
          "an id such as https://ror.org/05dxps055",
          "(https://ror\\.org/)?0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}");

  static final Format FIGURE_DATE =
      testing(
          "YYYY, YYYY-MM, YYYY-MM-DD or a fiscal year FYYYYY",
          text -> FigureDate.parse(text).isPresent());

  private static final Pattern DIGITS = Pattern.compile("[0-9]{13}");

  /** What was expected, where the text is not of this format; empty where it is. */
  Optional<String> expectedInsteadOf(String text) {
    if (text.isBlank()) {
      return Optional.of(expected);
    }
    if (hasUnprintable(text)) {
      return Optional.of("a text without line breaks, tabs and other control characters");
    }
    if (isBlank(text.charAt(0)) || isBlank(text.charAt(text.length() - 1))) {
      return Optional.of("a text without blanks around it");
    }
    return check.apply(text);
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Half of a surrogate pair is no character, and could not be written as UTF-8. */
  private static boolean hasUnprintable(String text) {
    int codePoint;
    for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
      codePoint = text.codePointAt(i);
      switch (Character.getType(codePoint)) {
        case Character.CONTROL,
            Character.SURROGATE,
            Character.LINE_SEPARATOR,
            Character.PARAGRAPH_SEPARATOR -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private static Optional<String> checkDigit(String number) {
    if (!DIGITS.matcher(number).matches()) {
      return Optional.of("13 digits");
    }
    String twelve = number.substring(1);
    int digit = CorporateNumber.checkDigit(twelve);
    return CorporateNumber.isValid(number)
        ? Optional.empty()
        : Optional.of("check digit %d (%d%s)".formatted(digit, digit, twelve));
  }

  private static Format matching(String expected, String regex) {
    Pattern pattern = Pattern.compile(regex);
    return testing(expected, text -> pattern.matcher(text).matches());
  }

  private static Format testing(String expected, Predicate<String> test) {
    Optional<String> wrong = Optional.of(expected);
    return new Format(expected, text -> test.test(text) ? Optional.empty() : wrong);
  }
}
