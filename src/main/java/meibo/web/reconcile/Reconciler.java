package meibo.web.reconcile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import meibo.catalog.EntryKey;
import meibo.catalog.EntryType;
import meibo.catalog.Organization;
import meibo.match.Decision;
import meibo.match.MatchQuery;
import meibo.match.MatchResult;
import meibo.search.Found;
import meibo.web.Site;

/** Ties rows to organizations, as a reconciliation client wants to hear it. */
final class Reconciler {

  /** Candidates that are looked at before types and limits leave some out. */
  private static final int LOOKED_AT = 20;

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private final Site site;

  Reconciler(Site site) {
    this.site = site;
  }

  /** For each query its candidates, the likeliest first. */
  List<List<Proposal>> reconcile(List<RowQuery> queries) {
    List<MatchQuery> rows =
        IntStream.range(0, queries.size()).mapToObj(i -> queries.get(i).toMatch("" + i)).toList();
    List<MatchResult> results = site.matcher().match(rows, LOOKED_AT, done -> {});
    return IntStream.range(0, queries.size())
        .mapToObj(i -> proposals(queries.get(i), results.get(i)))
        .toList();
  }

  /** The organization with the id, if the text is one. */
  Optional<Found> byId(String text) {
    return ID.matcher(text).matches()
        ? site.search().find(new EntryKey(EntryType.ORGANIZATION, text))
        : Optional.empty();
  }

  private List<Proposal> proposals(RowQuery query, MatchResult result) {
    Optional<Organization> named = byId(query.text()).flatMap(Reconciler::organization);
    // A row that means two organizations is for a person to split.
    boolean sure = result.decision() == Decision.MATCH && result.matches().size() == 1;
    Stream<Proposal> matched =
        result.candidates().stream()
            .filter(c -> named.filter(o -> o.id().equals(c.id())).isEmpty())
            .flatMap(
                c ->
                    byId(c.id()).flatMap(Reconciler::organization).stream()
                        .map(o -> Proposal.of(o, c, named.isEmpty() && sure && c.match())));
    List<Proposal> all = new ArrayList<>(named.map(Proposal::byId).stream().toList());
    matched.forEach(all::add);
    return all.stream()
        .filter(p -> isOfType(p.organization(), query.types()))
        .filter(p -> query.required().stream().allMatch(p::agreesIn))
        .limit(query.limit())
        .toList();
  }

  /** Categories narrow; types that the directory does not know say nothing about it. */
  private boolean isOfType(Organization organization, List<String> types) {
    List<String> categories =
        types.stream()
            .filter(
                t -> site.vocabulary().get().categories().stream().anyMatch(c -> c.id().equals(t)))
            .toList();
    boolean any = categories.isEmpty() || types.contains(EntryType.ORGANIZATION.id());
    return any || categories.contains(organization.category());
  }

  private static Optional<Organization> organization(Found found) {
    return found.entry() instanceof Organization o ? Optional.of(o) : Optional.empty();
  }
}
