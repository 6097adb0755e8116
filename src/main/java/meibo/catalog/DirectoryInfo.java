package meibo.catalog;

import java.util.List;
import java.util.Optional;

/**
 * What a directory says of itself. Only the name is always there.
 *
 * @param kana the reading of the Japanese name
 * @param started since when there is what the directory lists
 * @param listing what kind of list this is, in a sentence
 * @param expected how many organizations there should be
 * @param licence under which the data may be used
 * @param seed what sources marked {@code seed} are
 * @param figures numbers over time
 * @param facts single facts, some with a number
 * @param visions what it wants to become, in their order
 * @param visionConcepts the thoughts behind the visions
 * @param clusters what stands about the areas, by id of the vocabulary's areas
 */
public record DirectoryInfo(
    Text name,
    Optional<String> kana,
    Optional<PartialDate> started,
    Text place,
    Text listing,
    Optional<ExpectedCount> expected,
    Optional<Owner> owner,
    Optional<Licence> licence,
    List<Attribution> attributions,
    Optional<Contact> contact,
    Optional<Seed> seed,
    List<Figure> figures,
    List<Fact> facts,
    List<Statement> history,
    List<Statement> purposes,
    List<Vision> visions,
    List<Statement> visionConcepts,
    List<AreaNote> clusters) {

  public DirectoryInfo {
    attributions = List.copyOf(attributions);
    figures = List.copyOf(figures);
    facts = List.copyOf(facts);
    history = List.copyOf(history);
    purposes = List.copyOf(purposes);
    visions = List.copyOf(visions);
    visionConcepts = List.copyOf(visionConcepts);
    clusters = List.copyOf(clusters);
  }

  /** What holds where a directory says nothing of itself. */
  public static DirectoryInfo unnamed() {
    return new DirectoryInfo(
        Text.of("名簿", "Directory"),
        Optional.empty(),
        Optional.empty(),
        Text.NONE,
        Text.NONE,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** How many organizations there are in truth, as far as anybody has said. */
  public record ExpectedCount(
      long count, boolean approximate, Optional<PartialDate> asOf, List<Source> sources) {

    public ExpectedCount {
      sources = List.copyOf(sources);
    }
  }

  /** Who answers for the directory. */
  public record Owner(Text name, Optional<String> url) {}

  /**
   * A licence.
   *
   * @param id its SPDX identifier
   */
  public record Licence(String id, Text name, Optional<String> url) {}

  /** A line that must stand where the data is shown. */
  public record Attribution(Text text, Optional<String> url) {}

  /** Where to write to; one of the two is there. */
  public record Contact(Optional<String> url, Optional<String> email) {

    public Contact {
      if (url.isEmpty() && email.isEmpty()) {
        throw new IllegalArgumentException("a contact needs url or email");
      }
    }
  }

  /** The collection that the directory began with. */
  public record Seed(Text publisher, Text note) {}

  /** Something that is said of the cluster as a whole, at a date where one is given. */
  public record Statement(Optional<PartialDate> date, Text text, List<Source> sources) {

    public Statement {
      sources = List.copyOf(sources);
    }
  }

  /** What the cluster wants to become. */
  public record Vision(
      Optional<Integer> number,
      Text title,
      Text summary,
      List<Text> initiatives,
      List<Source> sources) {

    public Vision {
      initiatives = List.copyOf(initiatives);
      sources = List.copyOf(sources);
    }
  }

  /**
   * What stands about an area.
   *
   * @param id of the vocabulary's clusters
   */
  public record AreaNote(String id, Text text, List<Source> sources) {

    public AreaNote {
      sources = List.copyOf(sources);
    }
  }
}
