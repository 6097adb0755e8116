package meibo.mcp;

/** An argument of a tool is not as its schema says; the message says what was expected. */
final class BadArgument extends RuntimeException {

  private static final long serialVersionUID = 1;

  BadArgument(String message) {
    // An answer, not a fault: it needs no stack trace.
    super(message, null, false, false);
  }
}
