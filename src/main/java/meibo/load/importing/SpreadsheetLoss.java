package meibo.load.importing;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a spreadsheet takes from values when it opens a file of text and saves it again: the zeros
 * of 003, and, where it saves in Shift_JIS, every character that is none of it. What was there
 * before shows it, so that nobody has to find it.
 */
record SpreadsheetLoss(String key, String found) {

  private static final Charset SHIFT_JIS = Charset.forName("windows-31j");

  /** More digits are no number that a spreadsheet could keep. */
  private static final Pattern NUMBER = Pattern.compile("[-+]?\\d{1,30}(\\.\\d{1,30})?");

  /** Every loss between a record and what it would become. */
  static List<SpreadsheetLoss> of(ObjectNode before, ObjectNode after) {
    List<SpreadsheetLoss> losses = new ArrayList<>();
    find("", before, after, losses);
    return losses;
  }

  private static void find(
      String key, JsonNode before, JsonNode after, List<SpreadsheetLoss> losses) {
    if (before.isObject() && after.isObject()) {
      before.forEachEntry(
          (name, value) ->
              Optional.ofNullable(after.get(name))
                  .ifPresent(
                      now -> find(key.isEmpty() ? name : key + "." + name, value, now, losses)));
    } else if (before.isArray() && after.isArray() && before.size() == after.size()) {
      for (int i = 0; i < before.size(); i++) {
        find(key, before.get(i), after.get(i), losses);
      }
    } else if (before.isString() && after.isString()) {
      loss(before.asString(), after.asString())
          .ifPresent(found -> losses.add(new SpreadsheetLoss(key, found)));
    }
  }

  private static Optional<String> loss(String before, String after) {
    if (before.equals(after)) {
      return Optional.empty();
    }
    String change = "\"" + after + "\" for \"" + before + "\": ";
    if (isSameNumber(before, after)) {
      return Optional.of(
          change
              + "a spreadsheet made a number of it; format the column as text, or use the .xlsx file");
    }
    return isWithoutForeignCharacters(before, after)
        ? Optional.of(
            change + "saved in Shift_JIS, which lacks what is ? now; save as UTF-8 or as .xlsx")
        : Optional.empty();
  }

  private static boolean isSameNumber(String before, String after) {
    return NUMBER.matcher(before).matches()
        && NUMBER.matcher(after).matches()
        && new BigDecimal(before).compareTo(new BigDecimal(after)) == 0;
  }

  private static boolean isWithoutForeignCharacters(String before, String after) {
    StringBuilder saved = new StringBuilder();
    before
        .codePoints()
        .mapToObj(Character::toString)
        .forEach(c -> saved.append(SHIFT_JIS.newEncoder().canEncode(c) ? c : "?"));
    return saved.toString().equals(after);
  }
}
