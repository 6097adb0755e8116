package meibo.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import meibo.search.Generation;
import tools.jackson.core.JsonGenerator;

/** What an operator's machines ask: is it alive, will it answer, what is it. */
final class Health {

  private final Site site;
  private final AtomicBoolean accepting = new AtomicBoolean(true);

  Health(Site site) {
    this.site = site;
  }

  void addTo(RoutesConfig routes) {
    routes.get("/livez", answer(json -> json.writeStringProperty("status", "alive")));
    routes.get("/readyz", this::ready);
    routes.get("/version", answer(this::version));
  }

  /** From now on no new requests are wanted. */
  void leave() {
    accepting.set(false);
  }

  private void ready(Context ctx) throws Exception {
    if (!accepting.get()) {
      throw new Refusal(Problem.unavailable("The server is being stopped."));
    }
    if (!site.search().isReady()) {
      throw new Refusal(Problem.unavailable("The search engine cannot be reached just now."));
    }
    Generation generation = site.search().generation();
    answer(
            json -> {
              json.writeStringProperty("status", "ready");
              json.writeNumberProperty("generation", generation.number());
            })
        .handle(ctx);
  }

  private void version(JsonGenerator json) {
    Generation generation = site.search().generation();
    json.writeStringProperty("version", site.build().version());
    json.writeStringProperty("build", site.build().id());
    json.writeObjectPropertyStart("index");
    json.writeNumberProperty("generation", generation.number());
    json.writeNumberProperty("entries", generation.entries());
    json.writeStringProperty("digest", generation.digest());
    json.writeStringProperty("built", generation.built().toString());
    json.writeEndObject();
  }

  private static Handler answer(Consumer<JsonGenerator> members) {
    return ctx -> {
      QueryParameters.only(ctx);
      ctx.header("Cache-Control", "no-store");
      ctx.contentType("application/json").result(Json.object(members));
    };
  }
}
