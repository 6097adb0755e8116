package meibo;

import java.io.IOException;
import java.util.List;
import meibo.cli.Commands;
import meibo.search.SyncReport;

/** Where the program starts. */
public final class App {

  private App() {}

  public static void main(String... args) {
    System.exit(Commands.run(new Unequipped(), args));
  }

  /** Stands in for the workshop until loading and the engine are there. */
  private static final class Unequipped implements Workshop {

    @Override
    public Session open(Settings settings) throws IOException {
      throw new IOException("There is no engine in this program yet.");
    }

    @Override
    public SyncReport index(Settings settings) throws IOException {
      throw new IOException("There is no engine in this program yet.");
    }

    @Override
    public List<String> check(Settings settings) throws IOException {
      throw new IOException("Loading is not in this program yet.");
    }
  }
}
