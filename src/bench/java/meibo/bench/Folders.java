package meibo.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the benchmarks of one size keep what they prepare, to be used again: the data, the indices,
 * and what each index took.
 */
public record Folders(Path root) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Of a size, made where it is not there yet. */
  public static Folders of(Path root, int organizations, boolean anew) throws IOException {
    Folders folders = new Folders(root.resolve("" + organizations));
    if (anew) {
      delete(folders.root);
    }
    if (!Files.exists(folders.data().resolve("organizations.jsonl"))) {
      SyntheticDirectory.write(folders.data(), Path.of("index-data"), organizations);
    }
    return folders;
  }

  public Path data() {
    return root.resolve("data");
  }

  public Path index() {
    return root.resolve("index");
  }

  /** Of a node or of an index that is made for its time only. */
  public Path named(String name) {
    return root.resolve(name);
  }

  /** What an index took that is still there. */
  public Optional<Indexed> indexed(String name) throws IOException {
    Path file = root.resolve(name + ".json");
    return Files.exists(file)
        ? Optional.of(JSON.readValue(Files.readString(file), Indexed.class))
        : Optional.empty();
  }

  public void keep(String name, Indexed indexed) throws IOException {
    Files.writeString(root.resolve(name + ".json"), JSON.writeValueAsString(indexed));
  }

  /** Checksum of the organizations. */
  public String dataChecksum() throws IOException {
    CRC32 sum = new CRC32();
    byte[] some = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(data().resolve("organizations.jsonl"))) {
      for (int read = in.read(some); read >= 0; read = in.read(some)) {
        sum.update(some, 0, read);
      }
    }
    return "%08x".formatted(sum.getValue());
  }

  public static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
        for (Path file : all) {
          Files.delete(file);
        }
      }
    }
  }

  public static double megabytes(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum() / 1e6;
    }
  }
}
