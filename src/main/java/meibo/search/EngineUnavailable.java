package meibo.search;

/** The engine cannot answer now; asking again later may help. */
public final class EngineUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1;

  public EngineUnavailable(String message) {
    super(message);
  }

  public EngineUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}
