package meibo.web;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Optional;
import java.util.function.Consumer;
import meibo.catalog.Name;
import meibo.catalog.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes JSON as a stream. */
public final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** A writer of UTF-8. */
  public static JsonGenerator generator(OutputStream out) {
    return FACTORY.createGenerator(ObjectWriteContext.empty(), out);
  }

  /** An object with the members that are written. */
  public static byte[] object(Consumer<JsonGenerator> members) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (JsonGenerator json = generator(bytes)) {
      json.writeStartObject();
      members.accept(json);
      json.writeEndObject();
    }
    return bytes.toByteArray();
  }

  /** A member with the words in each language that has them. */
  public static void member(JsonGenerator json, String key, Text text) {
    json.writeObjectPropertyStart(key);
    member(json, "ja", text.ja());
    member(json, "en", text.en());
    json.writeEndObject();
  }

  /** A member with the name and its reading. */
  public static void member(JsonGenerator json, String key, Name name) {
    json.writeObjectPropertyStart(key);
    member(json, "ja", name.ja());
    member(json, "kana", name.kana());
    member(json, "en", name.en());
    json.writeEndObject();
  }

  /** A member, where there is a value. */
  public static void member(JsonGenerator json, String key, Optional<String> value) {
    value.ifPresent(v -> json.writeStringProperty(key, v));
  }

  /** A member with a list of words. */
  public static void member(JsonGenerator json, String key, Iterable<String> values) {
    json.writeArrayPropertyStart(key);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  /** A member with a list of objects, each with the members that are written of it. */
  public static <T> void members(
      JsonGenerator json, String key, Iterable<T> items, Consumer<T> members) {
    json.writeArrayPropertyStart(key);
    for (T item : items) {
      json.writeStartObject();
      members.accept(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
