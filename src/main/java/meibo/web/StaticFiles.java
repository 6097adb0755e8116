package meibo.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Styles, script and icon beside the pages: few, small, held in memory. */
final class StaticFiles {

  private static final Map<String, String> TYPES =
      Map.of(
          "css", "text/css; charset=utf-8",
          "js", "text/javascript; charset=utf-8",
          "svg", "image/svg+xml",
          "txt", "text/plain; charset=utf-8");

  /** Names of ours, in folders of ours: nothing leads out. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*\\.([a-z]+)");

  /** The address of a file names its version, so it never changes. */
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  private final Map<String, Optional<byte[]>> files = new ConcurrentHashMap<>();

  void addTo(RoutesConfig routes) {
    routes.get("/static/<file>", this::send);
  }

  private void send(Context ctx) {
    String name = ctx.pathParam("file");
    String ending = name.substring(name.lastIndexOf('.') + 1);
    Optional<byte[]> file =
        NAME.matcher(name).matches() && TYPES.containsKey(ending)
            ? files.computeIfAbsent(name, StaticFiles::read)
            : Optional.empty();
    if (file.isEmpty()) {
      throw new Refusal(Problem.notFound("There is no file " + ctx.path() + "."));
    }
    ctx.header("Cache-Control", FOR_EVER)
        .contentType(TYPES.getOrDefault(ending, ""))
        .result(file.get());
  }

  private static Optional<byte[]> read(String name) {
    try (InputStream in = StaticFiles.class.getResourceAsStream("/meibo/web/static/" + name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
