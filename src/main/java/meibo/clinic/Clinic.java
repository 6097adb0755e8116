package meibo.clinic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import meibo.search.SearchQuery;
import meibo.search.SearchResults;
import meibo.text.Folding;

/**
 * Remembers what found nothing. What only one visitor would type is not kept: words are written to
 * the file once they were seen three times, and forgotten 90 days after the last time.
 */
public final class Clinic {

  /** What was typed less often may tell who typed it. */
  static final int SHOWN_FROM = 3;

  private static final int KEPT_DAYS = 90;

  /** Words remembered at a time, about 2 MB; those that came in first are forgotten first. */
  private static final int MOST = 10_000;

  /** Longer ones are sentences, and nobody types the same. */
  private static final int LONGEST = 60;

  /** Mail addresses, and numbers as long as a telephone's. */
  private static final Pattern PERSONAL = Pattern.compile("@|\\d(?:[- ]?\\d){6}");

  private static final Logger LOG = Logger.getLogger(Clinic.class.getName());

  private final Path file;
  private final Clock clock;
  private final Map<String, Complaint> complaints = new LinkedHashMap<>();

  private Clinic(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /** With what the file holds, where it is there. */
  public static Clinic open(Path file, Clock clock) throws IOException {
    Clinic clinic = new Clinic(file, clock);
    if (Files.exists(file)) {
      Files.readAllLines(file).forEach(clinic::load);
    }
    return clinic;
  }

  /** Takes note of a search that found nothing. */
  public void see(SearchResults results) {
    SearchQuery query = results.query();
    if (results.how() == SearchResults.How.NOTHING && query.selection().filters().isEmpty()) {
      see(Folding.text(query.q()).strip());
    }
  }

  private synchronized void see(String words) {
    if (words.isEmpty() || words.length() > LONGEST || PERSONAL.matcher(words).find()) {
      return;
    }
    LocalDate today = LocalDate.now(clock);
    Complaint now = complaints.getOrDefault(words, new Complaint(words, 0, today)).again(today);
    complaints.put(words, now);
    forget(today);
    if (now.times() >= SHOWN_FROM) {
      save();
    }
  }

  /** Those seen three times and more, the most frequent first. */
  public synchronized List<Complaint> complaints() {
    forget(LocalDate.now(clock));
    return complaints.values().stream()
        .filter(c -> c.times() >= SHOWN_FROM)
        .sorted(
            Comparator.comparingInt(Complaint::times).reversed().thenComparing(Complaint::words))
        .toList();
  }

  private void forget(LocalDate today) {
    complaints.values().removeIf(c -> c.last().isBefore(today.minusDays(KEPT_DAYS)));
    while (complaints.size() > MOST) {
      complaints.remove(complaints.keySet().iterator().next());
    }
  }

  /** A problem with the disk costs the note, and no visitor the answer. */
  private void save() {
    List<String> lines = new ArrayList<>();
    complaints().forEach(c -> lines.add(c.times() + "\t" + c.last() + "\t" + c.words()));
    try {
      Path beside = file.resolveSibling(file.getFileName() + ".new");
      Files.write(beside, lines);
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      LOG.log(Level.WARNING, "The clinic cannot write {0}: {1}", new Object[] {file, e});
    }
  }

  private void load(String line) {
    String[] parts = line.split("\t", 3);
    if (parts.length == 3
        && parts[0].matches("\\d{1,9}")
        && parts[1].matches("\\d{4}-\\d\\d-\\d\\d")) {
      complaints.put(
          parts[2], new Complaint(parts[2], Integer.parseInt(parts[0]), LocalDate.parse(parts[1])));
    }
  }
}
