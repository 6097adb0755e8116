package meibo.text;

import java.util.regex.Pattern;

/** Block numbers of addresses in one spelling: 6丁目4番4号 as 6-4-4. */
public final class AddressText {

  private static final Pattern BLOCK = Pattern.compile("(?<=\\d)(丁目|番地の|番地|番|号|の)(?=\\d|\\s|$)");

  private AddressText() {}

  public static String plain(String folded) {
    return BLOCK.matcher(folded).replaceAll("-");
  }
}
