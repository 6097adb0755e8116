package meibo;

import meibo.cli.Commands;

/**
 * Where the program starts.
 *
 * <p>The flow: files become entries ({@code load}), entries become documents ({@code index}, by the
 * language work of {@code text}), documents become an index ({@code engine}); an address or a
 * command becomes a query and its answer a page, an API answer or an export ({@code search}, {@code
 * web}, {@code export}).
 */
public final class App {

  private App() {}

  public static void main(String... args) {
    System.exit(Commands.run(new EngineWorkshop(), args));
  }
}
