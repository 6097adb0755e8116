package meibo.web;

/** Ends the answering of a request with a problem. */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final transient Problem problem;

  public Refusal(Problem problem) {
    // Refusals are answers, many under load: they need no stack trace.
    super(problem.detail(), null, false, false);
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
