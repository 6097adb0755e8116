package meibo.web.page;

import java.util.List;
import meibo.search.ParameterProblem;

/** What a visitor reads where there is no page to show. */
public record ErrorPage(
    Frame frame, int status, String heading, String text, List<Problem> problems) implements Page {

  public ErrorPage {
    problems = List.copyOf(problems);
  }

  /** A parameter that cannot be understood. */
  public record Problem(String text, List<String> allowed) {

    public Problem {
      allowed = List.copyOf(allowed);
    }

    static Problem of(Wording words, ParameterProblem problem) {
      return new Problem(
          words.say(SiteLabel.BAD_PARAMETER, problem.parameter(), problem.found()),
          problem.allowed());
    }
  }
}
