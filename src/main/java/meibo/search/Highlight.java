package meibo.search;

import java.util.List;

/**
 * Where a value of the record matched.
 *
 * @param field the key of the value: {@code name.ja}, {@code aliases[1]}
 * @param ranges not overlapping, in order
 */
public record Highlight(String field, List<Range> ranges) {

  /** UTF-16 offsets into the value, the end not included. */
  public record Range(int start, int end) {}
}
