package meibo.web.page;

import java.util.List;
import java.util.Optional;

/**
 * The addresses for programs.
 *
 * @param embed the tag that puts the search box into another site
 */
public record ApiPage(Frame frame, List<Section> sections, String embed) implements Page {

  public ApiPage {
    sections = List.copyOf(sections);
  }

  /** Addresses that belong together. */
  public record Section(String id, String title, List<Operation> operations) {

    public Section {
      operations = List.copyOf(operations);
    }
  }

  /**
   * A method at an address.
   *
   * @param request as it can be pasted into a terminal
   */
  public record Operation(
      String id,
      String method,
      String path,
      String summary,
      List<Parameter> parameters,
      List<Answer> answers,
      Optional<String> request) {

    public Operation {
      parameters = List.copyOf(parameters);
      answers = List.copyOf(answers);
    }
  }

  /**
   * A parameter.
   *
   * @param values those it can have, where there are few enough to name
   */
  public record Parameter(String name, boolean required, String meaning, Optional<String> values) {}

  /** A status with what it means and the media types that come with it. */
  public record Answer(String status, String meaning, String mediaTypes) {}
}
