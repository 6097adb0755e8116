package meibo.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** What the program says about itself while it runs: on the error stream, a line each. */
final class Logging {

  private static final String CONFIGURATION =
      """
      handlers = java.util.logging.ConsoleHandler
      java.util.logging.ConsoleHandler.encoding = UTF-8
      java.util.logging.SimpleFormatter.format = %1$tFT%1$tT.%1$tL%1$tz %4$s %3$s: %5$s%6$s%n
      .level = INFO
      io.javalin.level = WARNING
      org.eclipse.jetty.level = WARNING
      org.apache.lucene.internal.vectorization.VectorizationProvider.level = SEVERE
      """;

  /** How lines are written. */
  enum Shape {
    PLAIN,
    JSON;

    /** As commands show and take it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private Logging() {}

  /** Writes lines in that shape from now on. */
  static void shape(Shape shape) {
    if (shape == Shape.JSON) {
      for (Handler handler : Logger.getLogger("").getHandlers()) {
        handler.setFormatter(new JsonLog());
      }
    }
  }

  /** Sets it up, unless whoever started the program has done so. */
  static void configure() {
    if (System.getProperty("java.util.logging.config.file") != null) {
      return;
    }
    try {
      LogManager.getLogManager()
          .readConfiguration(
              new ByteArrayInputStream(CONFIGURATION.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
