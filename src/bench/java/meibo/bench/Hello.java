package meibo.bench;

import io.javalin.Javalin;

/** The least that a server of the same make can do: the limit for HTTP. */
public final class Hello {

  private Hello() {}

  /** Answers every address; the argument is the port. */
  public static void main(String... args) {
    Javalin.create(
            config -> {
              config.concurrency.useVirtualThreads = true;
              config.routes.get("/<any>", ctx -> ctx.result("hello"));
              config.routes.get("/", ctx -> ctx.result("hello"));
            })
        .start("127.0.0.1", Integer.parseInt(args[0]));
  }
}
