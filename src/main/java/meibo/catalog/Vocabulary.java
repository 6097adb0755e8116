package meibo.catalog;

import java.util.List;
import java.util.Optional;

/**
 * The closed lists that a directory sorts its organizations by, each in the order in which pages
 * show it.
 *
 * @param clusters areas of the cluster: 領域
 * @param closed true where the directory brought its own vocabulary, so that an unlisted id is a
 *     mistake
 */
public record Vocabulary(
    List<Term> categories, List<Term> sectors, List<Term> clusters, boolean closed) {

  public Vocabulary {
    categories = List.copyOf(categories);
    sectors = List.copyOf(sectors);
    clusters = List.copyOf(clusters);
  }

  /**
   * What holds where a directory brings no vocabulary: six categories, and ids that label
   * themselves.
   */
  public static Vocabulary standard() {
    return new Vocabulary(
        List.of(
            category("company", "企業", "Company"),
            category("research", "研究機関", "Research institution"),
            category("hospital", "病院", "Hospital"),
            category("university", "大学", "University"),
            category("support", "支援機関", "Support organization"),
            category("government", "行政", "Government")),
        List.of(),
        List.of(),
        false);
  }

  public Term category(String id) {
    return find(categories, id).orElseGet(() -> Term.unlabelled(id));
  }

  public Term sector(String id) {
    return find(sectors, id).orElseGet(() -> Term.unlabelled(id));
  }

  public Term cluster(String id) {
    return find(clusters, id).orElseGet(() -> Term.unlabelled(id));
  }

  public static Optional<Term> find(List<Term> terms, String id) {
    return terms.stream().filter(t -> t.id().equals(id)).findFirst();
  }

  private static Term category(String id, String ja, String en) {
    return new Term(id, Text.of(ja, en), List.of(ja, en));
  }
}
