package meibo.web;

import java.time.Duration;

/**
 * How long the server waits for a client that sends or reads slowly.
 *
 * @param headers from the first byte of a request to the last of its headers
 * @param still how long the body of a request or an answer may stand still in all
 * @param bytesPerSecond what moves makes up for standing still at this rate
 */
public record Patience(Duration headers, Duration still, long bytesPerSecond) {

  /** A modem of 1995 is quick enough. */
  public static final Patience STANDARD =
      new Patience(Duration.ofSeconds(20), Duration.ofSeconds(10), 2_000);
}
