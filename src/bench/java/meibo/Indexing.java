package meibo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import meibo.bench.AdvisedOpenSearch;
import meibo.bench.Folders;
import meibo.bench.Indexed;
import meibo.bench.OpenSearchProcess;
import meibo.bench.ServerProcess;

/** Makes the indices that are not there yet, each in a process of its own, and times that. */
record Indexing(Folders folders, String commit) {

  static final String MEIBO = "index";
  static final String BARE = "bare";
  static final String ADVISED = "opensearch";
  static final String SAME = "same";

  /** Meibo's own, and bare Lucene with the same documents. */
  void meibo(boolean anew) throws IOException, InterruptedException {
    if (anew || folders.indexed(MEIBO).isEmpty()) {
      Folders.delete(folders.index());
      List<String> arguments = command(List.of("--index", "" + folders.index()));
      ServerProcess.Spent spent = ServerProcess.spent("meibo.App", arguments);
      keep(MEIBO, "Meibo: `meibo index`", spent, Folders.megabytes(folders.index()));
      bare();
    }
  }

  private void bare() throws IOException, InterruptedException {
    Path bare = folders.named("bare-index");
    Folders.delete(bare);
    ServerProcess.spent("meibo.BareIndexing", List.of("" + folders.data(), "" + bare));
    String[] times = Files.readString(folders.named("bare-index.seconds")).split(" ");
    ServerProcess.Spent spent =
        new ServerProcess.Spent(Double.parseDouble(times[0]), Double.parseDouble(times[1]), 0);
    keep(BARE, "bare Lucene, the same documents, prepared", spent, Folders.megabytes(bare));
    Folders.delete(bare);
  }

  /** As the documentation of OpenSearch advises. */
  void advised() throws IOException, InterruptedException {
    if (folders.indexed(ADVISED).isPresent()) {
      return;
    }
    Folders.delete(folders.named(ADVISED));
    try (ServerProcess node = OpenSearchProcess.start(folders.named(ADVISED))) {
      AdvisedOpenSearch advised = new AdvisedOpenSearch(node.address());
      double cpu = node.cpuSeconds();
      long start = System.nanoTime();
      advised.fill(folders.data());
      double seconds = (System.nanoTime() - start) / 1e9;
      ServerProcess.Spent spent =
          new ServerProcess.Spent(seconds, node.cpuSeconds() - cpu, node.anonymousMegabytes());
      String left = advised.refused() > 0 ? ", without %,d that it refuses" : "";
      String name = "OpenSearch as its documentation advises" + left.formatted(advised.refused());
      keep(ADVISED, name, spent, advised.megabytes());
    }
  }

  /** Meibo's documents in OpenSearch. */
  void same() throws IOException, InterruptedException {
    if (folders.indexed(SAME).isPresent()) {
      return;
    }
    Folders.delete(folders.named(SAME));
    try (ServerProcess node = OpenSearchProcess.start(folders.named(SAME))) {
      double cpu = node.cpuSeconds();
      ServerProcess.Spent meibo = ServerProcess.spent("meibo.App", command(engine(node)));
      ServerProcess.Spent both =
          new ServerProcess.Spent(
              meibo.seconds(),
              meibo.cpu() + node.cpuSeconds() - cpu,
              meibo.anonymousMb() + node.anonymousMegabytes());
      double megabytes = new AdvisedOpenSearch(node.address()).megabytes();
      keep(SAME, "Meibo's documents in OpenSearch, both processes", both, megabytes);
    }
  }

  /** Options of Meibo that lead to a node. */
  static List<String> engine(ServerProcess node) {
    return List.of(
        "--engine",
        "opensearch",
        "--opensearch-url",
        "" + node.address(),
        "--opensearch-replicas",
        "0",
        "--opensearch-timeout",
        "60");
  }

  /** All that were made. */
  List<Indexed> all() throws IOException {
    List<Indexed> all = new ArrayList<>();
    for (String name : List.of(MEIBO, BARE, ADVISED, SAME)) {
      Optional<Indexed> one = folders.indexed(name);
      one.ifPresent(all::add);
    }
    return all;
  }

  private List<String> command(List<String> more) {
    List<String> arguments = new ArrayList<>(List.of("index", "--data", "" + folders.data()));
    arguments.addAll(more);
    return arguments;
  }

  private void keep(String name, String shown, ServerProcess.Spent spent, double megabytes)
      throws IOException {
    folders.keep(
        name,
        new Indexed(shown, spent.seconds(), spent.cpu(), spent.anonymousMb(), megabytes, commit));
  }
}
