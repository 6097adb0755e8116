package meibo.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import meibo.catalog.Coded;
import meibo.catalog.Entry;
import meibo.search.Hit;
import meibo.search.SearchResults;

/** Hits as a person reads them in a terminal. */
final class HitList {

  private final SearchResults results;

  HitList(SearchResults results) {
    this.results = results;
  }

  void print(PrintWriter out) {
    out.println(heading());
    print(out, results.hits());
    if (!results.near().isEmpty()) {
      out.println("Perhaps near:");
      print(out, results.near());
    }
    if (!results.didYouMean().isEmpty()) {
      out.println("Did you mean: " + String.join(", ", results.didYouMean()));
    }
  }

  private String heading() {
    return switch (results.total()) {
      case 0 -> "Nothing found.";
      case 1 -> "1 hit.";
      default ->
          "%d hits, page %d of %d."
              .formatted(results.total(), results.query().page(), results.pages());
    };
  }

  private void print(PrintWriter out, List<Hit> hits) {
    int number = results.query().from();
    for (Hit hit : hits) {
      number++;
      out.println(line(number, hit));
    }
  }

  /** {@code 1. 理化学研究所 (リカガクケンキュウショ) organization/riken [name, reading]}. */
  private String line(int number, Hit hit) {
    Entry entry = hit.entry();
    String name = entry.name().in(results.query().language());
    String reading = entry.name().kana().map(kana -> " (" + kana + ")").orElse("");
    String why = hit.why().stream().map(Coded::id).collect(Collectors.joining(", "));
    return "%3d. %s%s  %s%s"
        .formatted(number, name, reading, entry.key(), why.isEmpty() ? "" : "  [" + why + "]");
  }
}
