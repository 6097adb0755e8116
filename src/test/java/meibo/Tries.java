package meibo;

/** How often a test tries: a little in every build, in earnest in the profile {@code long}. */
public final class Tries {

  private Tries() {}

  /** Processes that are killed. */
  public static int kills() {
    return Integer.getInteger("tests.kills", 5);
  }

  /** Crashes that are simulated. */
  public static int crashes() {
    return Integer.getInteger("tests.crashes", 200);
  }
}
