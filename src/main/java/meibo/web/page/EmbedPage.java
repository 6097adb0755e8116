package meibo.web.page;

import java.util.List;
import meibo.search.SearchAddress;

/**
 * A search box alone, for a frame inside a page of another site.
 *
 * @param filters what the box narrows every search by
 */
public record EmbedPage(Frame frame, List<SearchAddress.Parameter> filters) implements Page {

  public EmbedPage {
    filters = List.copyOf(filters);
  }
}
