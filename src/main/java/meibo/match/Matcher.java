package meibo.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import meibo.catalog.Organization;
import meibo.search.CatalogSearch;
import meibo.text.Morphology;
import meibo.text.NameAnalysis;

/** Ties the rows of a list to organizations of the directory. For any number of threads. */
public final class Matcher {

  /** Candidates that an answer shows unless told otherwise. */
  public static final int DEFAULT_LIMIT = 5;

  /** Prepared organizations that are kept: those of one large list, about 5 kB each. */
  private static final int KEPT = 5_000;

  private final CandidateSearch candidates;
  private final NameAnalysis names = new NameAnalysis(Morphology.standard());

  /** By id; one that has changed since is prepared anew. */
  private final Map<String, KnownOrganization> known = new ConcurrentHashMap<>();

  public Matcher(CatalogSearch catalog) {
    this.candidates = new CandidateSearch(catalog);
  }

  /** What a row is, with at most {@code limit} candidates beyond those that it is. */
  public MatchResult match(MatchQuery query, int limit) {
    Row row = new Row(query);
    if (row.text().isBlank() && row.corporateNumber().isEmpty()) {
      return new MatchResult(query.id(), Decision.NONE, List.of());
    }
    return new Verdict(judge(row)).result(query.id(), limit);
  }

  /**
   * All rows at once, in their order; what several rows say alike is compared once.
   *
   * @param progress hears how many rows are begun, from any thread
   */
  public List<MatchResult> match(List<MatchQuery> queries, int limit, IntConsumer progress) {
    MatchResult[] answers = new MatchResult[queries.size()];
    Map<MatchQuery, MatchResult> alike = new ConcurrentHashMap<>();
    AtomicInteger next = new AtomicInteger();
    Runnable work =
        () -> {
          for (int i = next.getAndIncrement(); i < answers.length; i = next.getAndIncrement()) {
            MatchQuery query = queries.get(i);
            answers[i] =
                alike.computeIfAbsent(query.withId(""), q -> match(q, limit)).withId(query.id());
            progress.accept(Math.min(next.get(), answers.length));
          }
        };
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      int workers = Runtime.getRuntime().availableProcessors();
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < workers; i++) {
        running.add(threads.submit(work));
      }
      running.forEach(Matcher::await);
    }
    return List.of(answers);
  }

  private static void await(Future<?> work) {
    try {
      work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while matching", e);
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
    }
  }

  /** Most rows are a name and no more, which spares looking for parts of it. */
  private List<Judgement> judge(Row row) {
    List<Judgement> whole = judge(row, candidates.byWhole(row));
    return whole.stream().anyMatch(Judgement::isClear)
        ? whole
        : judge(row, candidates.byParts(row));
  }

  private List<Judgement> judge(Row row, List<Organization> organizations) {
    List<Comparisons> all = organizations.stream().map(o -> Comparisons.of(row, known(o))).toList();
    return judged(all, Others.of(all));
  }

  private static List<Judgement> judged(List<Comparisons> all, Others others) {
    return all.stream().map(c -> c.judged(others)).flatMap(Optional::stream).toList();
  }

  private KnownOrganization known(Organization organization) {
    KnownOrganization prepared = known.get(organization.id());
    if (prepared != null && prepared.organization().equals(organization)) {
      return prepared;
    }
    KnownOrganization anew = KnownOrganization.of(organization, names);
    if (known.size() >= KEPT) {
      known.clear();
    }
    known.put(organization.id(), anew);
    return anew;
  }
}
