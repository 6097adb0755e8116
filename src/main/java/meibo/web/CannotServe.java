package meibo.web;

/** The server cannot start; the message says in a sentence why and what to do. */
public final class CannotServe extends Exception {

  private static final long serialVersionUID = 1;

  public CannotServe(String message, Throwable cause) {
    super(message, cause);
  }
}
