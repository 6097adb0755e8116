package meibo.clinic;

import java.util.Optional;
import java.util.stream.Collectors;
import meibo.catalog.Language;
import meibo.search.CatalogSearch;
import meibo.search.SearchQuery;
import meibo.search.SearchResults;

/** What would help who looks for the same again. */
public final class Remedy {

  private Remedy() {}

  /** In a sentence, by what the directory holds now. */
  public static String of(Complaint complaint, CatalogSearch search) {
    SearchResults now =
        search.search(SearchQuery.of(complaint.words(), Language.JA).withType(Optional.empty()));
    if (now.total() > 0) {
      return "finds " + now.total() + " by now; nothing to do";
    }
    if (now.near().isEmpty()) {
      return "nothing is near: a missing entry, or a topic for the thesaurus";
    }
    return "if one of these is meant, give it the words as an alias: "
        + now.near().stream()
            .map(hit -> hit.entry().key().toString())
            .collect(Collectors.joining(", "));
  }
}
