package meibo.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of the log as one JSON object, for machines that collect logs: {@code time}, {@code
 * level}, {@code source}, {@code message} and, where there are any, fields of their own and {@code
 * error}.
 */
final class JsonLog extends Formatter {

  private static final JsonMapper MAPPER = JsonMapper.shared();

  @Override
  public String format(LogRecord line) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try (JsonGenerator json = MAPPER.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringProperty("time", line.getInstant().toString());
      json.writeStringProperty("level", line.getLevel().getName());
      json.writeStringProperty("source", "" + line.getLoggerName());
      if (fields(line) instanceof Map<?, ?> fields) {
        json.writeStringProperty("message", line.getMessage().replace(" {0}", ""));
        fields.forEach((name, value) -> json.writePOJOProperty("" + name, value));
      } else {
        json.writeStringProperty("message", formatMessage(line));
      }
      if (line.getThrown() != null) {
        json.writeStringProperty("error", trace(line.getThrown()));
      }
      json.writeEndObject();
    }
    return text.toString(StandardCharsets.UTF_8) + System.lineSeparator();
  }

  /** The only parameter, where it is a map of fields. */
  private static @Nullable Object fields(LogRecord line) {
    Object[] parameters = line.getParameters();
    return parameters != null && parameters.length == 1 ? parameters[0] : null;
  }

  private static String trace(Throwable thrown) {
    StringWriter trace = new StringWriter();
    thrown.printStackTrace(new PrintWriter(trace));
    return trace.toString();
  }
}
