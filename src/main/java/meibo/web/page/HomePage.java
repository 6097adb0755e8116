package meibo.web.page;

import java.util.List;

/**
 * The front page.
 *
 * @param holds what the listing holds, sentence by sentence
 * @param counts how many entries of each type
 */
public record HomePage(
    Frame frame,
    List<Link> examples,
    List<SearchPage.Tab> counts,
    List<Doors> doors,
    List<FigureChart> charts,
    List<Said> history,
    List<HitCard> newest,
    List<HitCard> cases,
    List<String> holds)
    implements Page {

  public HomePage {
    examples = List.copyOf(examples);
    counts = List.copyOf(counts);
    doors = List.copyOf(doors);
    charts = List.copyOf(charts);
    history = List.copyOf(history);
    newest = List.copyOf(newest);
    cases = List.copyOf(cases);
    holds = List.copyOf(holds);
  }

  /** Events of the history that are shown at once: how it began. */
  private static final int BEGINNING = 8;

  public List<Said> beginning() {
    return history.subList(0, Math.min(BEGINNING, history.size()));
  }

  public List<Said> later() {
    return history.subList(beginning().size(), history.size());
  }

  /** The values of a facet as ways into the directory. */
  public record Doors(String id, String title, List<Door> doors) {

    public Doors {
      doors = List.copyOf(doors);
    }
  }

  /** A value with how many have it. */
  public record Door(Shown text, String count, String href) {}
}
