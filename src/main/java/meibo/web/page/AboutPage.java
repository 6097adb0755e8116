package meibo.web.page;

import java.util.List;
import java.util.Optional;
import meibo.web.page.RecordPage.SourceLine;

/**
 * What the directory is about, and what its data covers and does not. Parts of which nothing is
 * known are empty.
 *
 * @param inShort where, and since when
 * @param concepts the thinking behind the visions, under its title
 * @param confirmed how many records were last confirmed in which year
 * @param publishers who the sources are by, those with the most records first
 */
public record AboutPage(
    Frame frame,
    String heading,
    Optional<String> inShort,
    List<Said> purposes,
    List<Aim> visions,
    String conceptsTitle,
    List<Said> concepts,
    List<Area> areas,
    List<Detail> facts,
    List<Said> history,
    List<Coverage> coverage,
    List<String> freshness,
    List<Count> confirmed,
    List<Count> publishers,
    Optional<String> seed)
    implements Page {

  /** Publishers that are shown at once. */
  private static final int SHOWN = 15;

  public AboutPage {
    purposes = List.copyOf(purposes);
    visions = List.copyOf(visions);
    concepts = List.copyOf(concepts);
    areas = List.copyOf(areas);
    facts = List.copyOf(facts);
    history = List.copyOf(history);
    coverage = List.copyOf(coverage);
    freshness = List.copyOf(freshness);
    confirmed = List.copyOf(confirmed);
    publishers = List.copyOf(publishers);
  }

  public List<Count> largePublishers() {
    return publishers.subList(0, Math.min(SHOWN, publishers.size()));
  }

  public List<Count> otherPublishers() {
    return publishers.subList(largePublishers().size(), publishers.size());
  }

  /** A vision with what is to be done. */
  public record Aim(
      Shown title, Optional<Shown> summary, List<Shown> initiatives, List<SourceLine> sources) {

    public Aim {
      initiatives = List.copyOf(initiatives);
      sources = List.copyOf(sources);
    }
  }

  /** An area of the cluster, and its organizations as a search. */
  public record Area(Shown name, Optional<Shown> text, Link entries, List<SourceLine> sources) {

    public Area {
      sources = List.copyOf(sources);
    }
  }

  /** A fact, with its number where it has one. */
  public record Detail(Optional<String> amount, Shown text, List<SourceLine> sources) {

    public Detail {
      sources = List.copyOf(sources);
    }
  }

  /** What records of a type say. */
  public record Coverage(String id, String title, List<Item> items) {

    public Coverage {
      items = List.copyOf(items);
    }
  }

  /** How many records say this. */
  public record Item(String name, String known, String share) {}

  /** Something with how many records it has. */
  public record Count(Shown name, String count) {}
}
