package meibo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import meibo.search.SyncReport;
import meibo.web.LiveServer;

/** A directory for a test: data files in a folder, and the real index over them. */
public final class LiveDirectory {

  /** The directory that the program comes with. */
  public static final Path OWN_DATA = Path.of("index-data");

  private final Settings settings;
  private final EngineWorkshop workshop = new EngineWorkshop();

  private LiveDirectory(Settings settings) {
    this.settings = settings;
  }

  private LiveDirectory(Path data, Path index) {
    this(new Settings(data, index, Settings.Engine.LUCENE, Optional.empty()));
  }

  /** The same data, indexed in OpenSearch. */
  public LiveDirectory on(Settings.OpenSearch cluster) {
    return new LiveDirectory(
        new Settings(data(), settings.index(), Settings.Engine.OPENSEARCH, Optional.of(cluster)));
  }

  /** An empty directory in the folder, data in {@code data} and index in {@code .meibo/index}. */
  public static LiveDirectory in(Path folder) {
    try {
      Path data = Files.createDirectories(folder.resolve("data"));
      return new LiveDirectory(data, folder.resolve(".meibo/index"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same in a folder of its own, which stays until the build is cleaned: for many tests. */
  public static LiveDirectory lasting(String name) {
    try {
      return in(Files.createTempDirectory(Path.of("target"), name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The program's own directory, indexed in the folder. */
  public static LiveDirectory own(Path folder) {
    return new LiveDirectory(OWN_DATA, folder.resolve(".meibo/index"));
  }

  /** The same with the data file as given, one line each. */
  public LiveDirectory with(String file, String... lines) {
    return with(file, List.of(lines));
  }

  public LiveDirectory with(String file, List<String> lines) {
    try {
      Files.write(data().resolve(file), lines);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public LiveDirectory organizations(String... lines) {
    return with("organizations.jsonl", lines);
  }

  /** As the command {@code index} does it. */
  public SyncReport sync() throws DataProblems, IOException {
    return workshop.index(settings);
  }

  /** As {@code serve} and {@code search} open it: brought in line first. */
  public Session open() throws DataProblems, IOException {
    return workshop.open(settings);
  }

  /** The same of data that are known to be sound. */
  public Session openSound() {
    try {
      return open();
    } catch (DataProblems | IOException e) {
      throw new AssertionError(e);
    }
  }

  /** The real server over it, pages and all; closing it closes the directory. */
  public LiveServer serve() {
    return LiveServer.over(openSound());
  }

  /** What does the commands' work; their options name the directory. */
  public static Workshop workshop() {
    return new EngineWorkshop();
  }

  public Path data() {
    return settings.data();
  }

  public Path index() {
    return settings.index();
  }
}
