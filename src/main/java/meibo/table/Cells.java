package meibo.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import meibo.catalog.PartialDate;
import meibo.catalog.Source;

/**
 * Several values in one cell.
 *
 * <p>Values are joined with {@code "; "}. Where a value holds the separator itself, a backslash
 * stands before it, and before every backslash, so that the cell can be taken apart again.
 */
public final class Cells {

  /** The word that stands for a source's address where the source is the first collection. */
  public static final String SEED = "seed";

  private static final String SEPARATOR = "; ";
  private static final String PART_SEPARATOR = " | ";
  private static final String BAR = "|";
  private static final char ESCAPE = '\\';

  private Cells() {}

  static String join(List<String> values) {
    return switch (values.size()) { // of most lists, a million times
      case 0 -> "";
      case 1 -> escape(values.getFirst(), SEPARATOR);
      default ->
          values.stream().map(v -> escape(v, SEPARATOR)).collect(Collectors.joining(SEPARATOR));
    };
  }

  /** The values of a cell; a line end, as typed with Alt+Enter, separates them too. */
  public static List<String> split(String cell) {
    return cell.lines()
        .flatMap(line -> split(line, SEPARATOR).stream())
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /**
   * Sources, each as {@code where | publisher | as of | keys it speaks for}: where is its address
   * or {@code seed}, keys are joined with commas, empty parts at the end are left out.
   */
  static String sources(List<Source> sources) {
    return join(sources.stream().map(Cells::source).toList());
  }

  /** The parts of one source of a cell of sources: where, publisher, as of, keys. */
  public static List<String> sourceParts(String source) {
    return split(source, PART_SEPARATOR).stream().map(String::strip).toList();
  }

  private static String source(Source source) {
    List<String> parts =
        Stream.of(
                where(source),
                source.publisher().orElse(""),
                source.asOf().map(PartialDate::text).orElse(""),
                String.join(",", source.supports()))
            .map(part -> escape(part, BAR))
            .toList();
    int used = parts.size();
    while (parts.get(used - 1).isEmpty()) {
      used--;
    }
    return String.join(PART_SEPARATOR, parts.subList(0, used));
  }

  private static String where(Source source) {
    return Stream.concat(source.url().stream(), source.seed() ? Stream.of(SEED) : Stream.empty())
        .collect(Collectors.joining(" "));
  }

  private static String escape(String value, String separator) {
    return value.replace("\\", "\\\\").replace(separator, ESCAPE + separator);
  }

  private static List<String> split(String text, String separator) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    int at = 0;
    while (at < text.length()) {
      if (text.charAt(at) == ESCAPE && at + 1 < text.length()) {
        part.append(text.charAt(at + 1));
        at += 2;
      } else if (text.startsWith(separator, at)) {
        parts.add(part.toString());
        part.setLength(0);
        at += separator.length();
      } else {
        part.append(text.charAt(at++));
      }
    }
    parts.add(part.toString());
    return List.copyOf(parts);
  }
}
