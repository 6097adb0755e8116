package meibo.catalog;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Where facts of a record come from: a page, or the first collection of the directory ({@code
 * seed}).
 *
 * @param asOf when the source said so
 * @param supports the keys of the record that it speaks for ({@code for} in the data); empty: the
 *     record as a whole
 */
public record Source(
    Optional<String> url,
    boolean seed,
    Optional<String> publisher,
    Optional<PartialDate> asOf,
    List<String> supports) {

  /** As a page lists them: the newest first, those without a date last. */
  public static final Comparator<Source> NEWEST_FIRST =
      Comparator.comparing(
          (Source s) -> s.asOf().map(PartialDate::text).orElse(""), Comparator.reverseOrder());

  public Source {
    supports = List.copyOf(supports);
    if (url.isEmpty() && !seed) {
      throw new IllegalArgumentException("a source needs url or seed");
    }
  }

  /** Who says so: the publisher, else the host of the page. */
  public Optional<String> speaker() {
    return publisher.or(() -> url.flatMap(Source::host));
  }

  private static Optional<String> host(String url) {
    try {
      return Optional.ofNullable(URI.create(url).getHost());
    } catch (IllegalArgumentException notAnAddress) {
      return Optional.empty();
    }
  }
}
