package meibo.export;

import java.util.List;
import meibo.catalog.Language;

/** The first row of a table: keys for machines, else words in the reader's language. */
final class Header {

  private Header() {}

  static List<String> of(Export export) {
    Language language = export.query().language();
    return export.columns().stream()
        .map(c -> export.raw() ? c.key() : c.header().preferring(language).orElse(c.key()))
        .toList();
  }
}
