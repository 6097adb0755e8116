package meibo.web.page;

import java.util.Optional;

/**
 * A link to another page.
 *
 * @param note what is said behind it
 */
public record Link(Shown text, String href, Optional<String> note) {

  static Link of(Shown text, String href) {
    return new Link(text, href, Optional.empty());
  }

  static Link of(String text, String href) {
    return of(Shown.plain(text), href);
  }
}
