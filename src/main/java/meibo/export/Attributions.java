package meibo.export;

import java.util.List;
import meibo.catalog.DirectoryInfo;
import meibo.catalog.Language;

/** The lines that must stand where the data is shown. */
final class Attributions {

  private Attributions() {}

  static List<String> lines(DirectoryInfo directory, Language language) {
    return directory.attributions().stream()
        .flatMap(a -> a.text().preferring(language).stream())
        .toList();
  }
}
