package meibo.web.page;

import java.util.List;
import java.util.Optional;
import meibo.catalog.EntryType;

/**
 * The page of an entry, of whatever type.
 *
 * @param notices what a reader must know first: that it has left, that only a register names it
 * @param unknown what is not recorded, in a sentence
 * @param compareId the id to compare it by
 */
public record RecordPage(
    Frame frame,
    EntryType type,
    Shown name,
    Optional<Shown> reading,
    Optional<Shown> otherName,
    List<Tag> tags,
    List<String> notices,
    Optional<Shown> description,
    List<Fact> facts,
    Optional<String> unknown,
    List<Section> relations,
    List<Similarity> similar,
    List<SourceLine> sources,
    String latest,
    Feedback feedback,
    Optional<String> compareId)
    implements Page {

  public RecordPage {
    tags = List.copyOf(tags);
    notices = List.copyOf(notices);
    facts = List.copyOf(facts);
    relations = List.copyOf(relations);
    similar = List.copyOf(similar);
    sources = List.copyOf(sources);
  }

  /**
   * A fact with its values.
   *
   * @param sources those that speak for this fact alone
   */
  public record Fact(String label, List<Value> values, List<SourceLine> sources) {

    public Fact {
      values = List.copyOf(values);
      sources = List.copyOf(sources);
    }
  }

  /**
   * A value, linked where there is more to see.
   *
   * @param external true where the link leaves the directory
   */
  public record Value(Shown text, Optional<String> href, boolean external) {

    static Value plain(Shown text) {
      return new Value(text, Optional.empty(), false);
    }

    static Value linked(Shown text, String href) {
      return new Value(text, Optional.of(href), false);
    }

    static Value external(Shown text, String href) {
      return new Value(text, Optional.of(href), true);
    }
  }

  /** Other entries that this one is tied to in one way. */
  public record Section(String id, String title, List<Link> links) {

    /** Links that are shown at once; a facility may hold a hundred organizations. */
    private static final int SHOWN = 8;

    public Section {
      links = List.copyOf(links);
    }

    public List<Link> first() {
      return links.subList(0, Math.min(SHOWN, links.size()));
    }

    public List<Link> rest() {
      return links.subList(first().size(), links.size());
    }
  }

  /** A similar organization with what it shares. */
  public record Similarity(Link link, List<String> evidence) {

    public Similarity {
      evidence = List.copyOf(evidence);
    }
  }

  /** A source: who says so, and when. */
  public record SourceLine(Shown text, Optional<String> href, String date) {}

  /**
   * How to write to the owner of the listing.
   *
   * @param links empty where there is no contact
   */
  public record Feedback(String text, List<Link> links) {

    public Feedback {
      links = List.copyOf(links);
    }
  }

  public String typeName() {
    return frame.say(Meanings.many(type));
  }
}
