package meibo.web.api;

import java.io.ByteArrayOutputStream;
import meibo.catalog.RecordJson;
import meibo.web.Json;
import tools.jackson.core.JsonGenerator;

/**
 * Writes answers around records. The stored bytes go in as they are, neither parsed nor written
 * anew: a search costs little more than finding its hits.
 */
final class RecordWriter {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final JsonGenerator json = Json.generator(bytes);

  JsonGenerator json() {
    return json;
  }

  /** Begins an object with a first member and, behind it, those of the record. */
  void startRecord(String key, String value, RecordJson record) {
    json.writeStartObject();
    json.writeStringProperty(key, value);
    json.flush();
    byte[] object = record.bytes();
    bytes.write(',');
    bytes.write(object, 1, object.length - 2);
  }

  /** The answer, once all is written. */
  byte[] written() {
    json.close();
    return bytes.toByteArray();
  }
}
