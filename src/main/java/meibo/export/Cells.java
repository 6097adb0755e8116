package meibo.export;

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
final class Cells {

  private static final String SEPARATOR = "; ";
  private static final String PART_SEPARATOR = " | ";

  private Cells() {}

  static String join(List<String> values) {
    return values.stream().map(v -> escape(v, SEPARATOR)).collect(Collectors.joining(SEPARATOR));
  }

  /**
   * Sources, each as {@code where | publisher | as of | keys it speaks for}: where is its address
   * or {@code seed}, keys are joined with commas, empty parts at the end are left out.
   */
  static String sources(List<Source> sources) {
    return join(sources.stream().map(Cells::source).toList());
  }

  private static String source(Source source) {
    List<String> parts =
        Stream.of(
                source.url().orElse("seed"),
                source.publisher().orElse(""),
                source.asOf().map(PartialDate::text).orElse(""),
                String.join(",", source.supports()))
            .map(part -> escape(part, PART_SEPARATOR))
            .toList();
    int used = parts.size();
    while (parts.get(used - 1).isEmpty()) {
      used--;
    }
    return String.join(PART_SEPARATOR, parts.subList(0, used));
  }

  private static String escape(String value, String separator) {
    return value.replace("\\", "\\\\").replace(separator, "\\" + separator);
  }
}
