package meibo.load.importing;

import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import meibo.table.Cells;
import meibo.table.Column;
import meibo.text.Kana;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Cells as the JSON values of their keys: the way back of {@link Column}. */
final class CellValues {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Keys of codes, in which width and blanks mean nothing. */
  private static final List<String> CODES =
      List.of(
          "id",
          "corporateNumber",
          "ror",
          "address.postalCode",
          "headquarters",
          "parent",
          "provider");

  private static final Pattern DAY =
      Pattern.compile("(\\d{4})[/.年-](\\d{1,2})(?:[/.月-](\\d{1,2})日?|月)?|(\\d{4})年");

  private static final Pattern NOT_KATAKANA = Pattern.compile("[\\u3041-\\u3096\\uFF61-\\uFF9F]");

  private final Labelled labelled;

  CellValues(Labelled labelled) {
    this.labelled = labelled;
  }

  /** The value of a cell; none where the cell is empty. */
  Optional<JsonNode> value(Column column, String cell) {
    String text = cell.strip();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    return switch (column.kind()) {
      case TEXT, LINK, NOTE -> Optional.of(JSON.stringNode(text(column.key(), text)));
      case DATE -> Optional.of(JSON.stringNode(date(text)));
      case NUMBER -> Optional.of(number(text));
      case LIST -> list(Cells.split(text).stream().map(v -> labelled.id(column.key(), v)).toList());
      case SOURCES -> Optional.of(sources(text));
    };
  }

  private String text(String key, String text) {
    if (CODES.contains(key)) {
      String code = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
      return key.equals("corporateNumber") ? code.replaceAll("[-\\s]", "") : code;
    }
    return key.equals("name.kana") ? katakana(text) : labelled.id(key, text);
  }

  private static String katakana(String text) {
    return NOT_KATAKANA.matcher(text).find()
        ? Kana.katakana(Normalizer.normalize(text, Normalizer.Form.NFKC))
        : text;
  }

  /** {@code 2018/8/1} and {@code 2018年8月} are as plain as ISO dates; others stay to be refused. */
  private static String date(String text) {
    String narrow = Normalizer.normalize(text, Normalizer.Form.NFKC);
    Matcher date = DAY.matcher(narrow);
    if (!date.matches()) {
      return narrow;
    }
    if (date.group(4) != null) {
      return date.group(4);
    }
    String month = date.group(1) + "-" + twoDigits(date.group(2));
    return date.group(3) == null ? month : month + "-" + twoDigits(date.group(3));
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  /** What is no number stays a text, and is refused as such. */
  private static JsonNode number(String text) {
    try {
      return JSON.numberNode(Double.parseDouble(Normalizer.normalize(text, Normalizer.Form.NFKC)));
    } catch (NumberFormatException noNumber) {
      return JSON.stringNode(text);
    }
  }

  private static Optional<JsonNode> list(List<String> values) {
    ArrayNode list = JSON.arrayNode();
    values.forEach(list::add);
    return values.isEmpty() ? Optional.empty() : Optional.of(list);
  }

  private static JsonNode sources(String text) {
    ArrayNode sources = JSON.arrayNode();
    Cells.split(text).forEach(source -> source(sources.addObject(), Cells.sourceParts(source)));
    return sources;
  }

  private static void source(ObjectNode node, List<String> parts) {
    for (String where : parts.getFirst().split(" ", -1)) {
      if (where.equals(Cells.SEED)) {
        node.put("seed", true);
      } else if (!where.isEmpty()) {
        node.put("url", where);
      }
    }
    part(parts, 1).ifPresent(publisher -> node.put("publisher", publisher));
    part(parts, 2).ifPresent(asOf -> node.put("asOf", date(asOf)));
    part(parts, 3)
        .ifPresent(keys -> List.of(keys.split("\\s*,\\s*", -1)).forEach(node.putArray("for")::add));
  }

  private static Optional<String> part(List<String> parts, int number) {
    return parts.size() > number && !parts.get(number).isEmpty()
        ? Optional.of(parts.get(number))
        : Optional.empty();
  }
}
