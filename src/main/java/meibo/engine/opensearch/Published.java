package meibo.engine.opensearch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import meibo.search.Generation;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an index says of itself, in the {@code _meta} of its mapping: there it is part of the
 * cluster's own state and can be neither lost nor half-written without the index.
 *
 * @param index the name of the index
 * @param shards its primary shards
 * @param mapping the version of {@link Mapping} that it has
 * @param language the version of the language work in it
 */
record Published(String index, int shards, int mapping, String language, Generation generation) {

  private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

  boolean isOfThisVersion() {
    return mapping == Mapping.VERSION;
  }

  /** While it is being built. */
  static Map<String, Object> unfinished() {
    return Map.of("building", true);
  }

  static boolean isUnfinished(JsonNode meta) {
    return meta.path("building").asBoolean(false);
  }

  Map<String, Object> meta() {
    Map<String, Object> meta = new LinkedHashMap<>();
    meta.put("building", false);
    meta.put("mapping", mapping);
    meta.put("shards", shards);
    meta.put("language", language);
    meta.put("digest", generation.digest());
    meta.put("built", generation.built().toString());
    meta.put("entries", generation.entries());
    meta.put("files", packed(generation.smallFiles()));
    return meta;
  }

  static Published of(String index, JsonNode meta) {
    Generation generation =
        new Generation(
            Indices.number(index),
            meta.path("digest").asString(""),
            Instant.parse(meta.path("built").asString(Instant.EPOCH.toString())),
            meta.path("entries").asInt(0),
            unpacked(meta.path("files").asString("")));
    return new Published(
        index,
        meta.path("shards").asInt(1),
        meta.path("mapping").asInt(0),
        meta.path("language").asString(""),
        generation);
  }

  /** Compressed: the state of a cluster is held by every node. */
  private static String packed(Map<String, String> texts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(JsonMapper.shared().writeValueAsBytes(texts));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  private static Map<String, String> unpacked(String packed) {
    if (packed.isEmpty()) {
      return Map.of();
    }
    byte[] bytes = Base64.getDecoder().decode(packed);
    try (GZIPInputStream zip = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return JsonMapper.shared().readValue(zip.readAllBytes(), TEXTS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
