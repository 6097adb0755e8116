package meibo.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** A line for every request, without personal data: no address of who asked, no words asked for. */
public final class AccessLog implements Consumer<SeenRequest> {

  private static final Logger LOG = Logger.getLogger("meibo.access");

  @Override
  public void accept(SeenRequest seen) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("request", seen.id());
    fields.put("method", seen.method());
    fields.put("route", seen.route());
    fields.put("status", seen.status());
    fields.put("ms", TimeUnit.NANOSECONDS.toMicros(seen.nanos()) / 1000.0);
    LogRecord line = new LogRecord(Level.INFO, "answered {0}");
    line.setLoggerName(LOG.getName());
    line.setParameters(new Object[] {fields});
    LOG.log(line);
  }
}
