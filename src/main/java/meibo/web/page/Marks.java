package meibo.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import meibo.search.Highlight;
import meibo.search.Highlight.Range;
import meibo.web.page.Shown.Piece;

/** Where the values of a hit matched, by the key of the value. */
final class Marks {

  static final Marks NONE = new Marks(List.of());

  private final Map<String, List<Range>> ranges;

  Marks(List<Highlight> highlights) {
    this.ranges =
        highlights.stream()
            .collect(Collectors.toMap(Highlight::field, Highlight::ranges, (a, b) -> a));
  }

  boolean has(String field) {
    return ranges.containsKey(field);
  }

  /** The value of the field, with what matched marked. */
  Shown on(String field, String value) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Range range : ranges.getOrDefault(field, List.of())) {
      int start = Math.clamp(range.start(), at, value.length());
      int end = Math.clamp(range.end(), start, value.length());
      add(pieces, value.substring(at, start), false);
      add(pieces, value.substring(start, end), true);
      at = end;
    }
    add(pieces, value.substring(at), false);
    return new Shown(pieces, java.util.Optional.empty());
  }

  private static void add(List<Piece> pieces, String text, boolean marked) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, marked));
    }
  }
}
