package meibo.catalog;

/**
 * 法人番号: twelve digits behind a check digit.
 *
 * <p>The check digit is 9 minus the remainder by 9 of the sum of the twelve digits, every second
 * one doubled from the right (財務省令第七十号, 法人番号の指定等に関する省令 第二条).
 */
public final class CorporateNumber {

  private static final int LENGTH = 13;

  private CorporateNumber() {}

  /** True for 13 ASCII digits whose first is the check digit of the others. */
  public static boolean isValid(String number) {
    return number.length() == LENGTH
        && number.chars().allMatch(c -> c >= '0' && c <= '9')
        && number.charAt(0) - '0' == checkDigit(number.substring(1));
  }

  /** The check digit of twelve digits. */
  public static int checkDigit(String twelve) {
    int sum = 0;
    for (int fromRight = 1; fromRight < LENGTH; fromRight++) {
      int digit = twelve.charAt(twelve.length() - fromRight) - '0';
      sum += fromRight % 2 == 0 ? 2 * digit : digit;
    }
    return 9 - sum % 9;
  }
}
