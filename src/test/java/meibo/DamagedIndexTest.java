package meibo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import meibo.catalog.Language;
import meibo.engine.lucene.LuceneEngine;
import meibo.engine.lucene.LucenePublisher;
import meibo.load.DataDigest;
import meibo.load.DataFiles;
import meibo.search.SearchQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Disks lose bits, fill up and refuse; the data files hold all, and the index comes back. */
class DamagedIndexTest {

  private static final String SOURCES = "\"sources\":[{\"seed\":true}]}";
  private static final String ALPHA =
      "{\"id\":\"alpha\",\"category\":\"company\",\"name\":{\"ja\":\"株式会社青葉\"}," + SOURCES;
  private static final String BETA =
      "{\"id\":\"beta\",\"category\":\"company\",\"name\":{\"ja\":\"紅梅製作所\"}," + SOURCES;

  @TempDir private Path folder;
  private LiveDirectory directory;
  private final Logger log = Logger.getLogger("meibo");
  private final List<String> logged = new ArrayList<>();
  private final Handler listening =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          logged.add(line.getLevel() + " " + line.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  @BeforeEach
  void makeDirectory() throws IOException {
    Files.createDirectories(folder.resolve(".meibo"));
    directory = LiveDirectory.in(folder).organizations(ALPHA, BETA);
    log.addHandler(listening);
  }

  @AfterEach
  void stopListening() {
    log.removeHandler(listening);
  }

  @ParameterizedTest
  @ValueSource(strings = {".fdt", ".tim", ".doc", ".pos", ".dvd", ".nvd", ".fdx"})
  void aFlippedBitIsFoundWhereverItIsAndTheIndexBuiltAnew(String file) throws Exception {
    directory.sync();
    flipABit(file);
    assertThat(found("青葉")).containsExactly("alpha");
    assertThat(logged)
        .anyMatch(line -> line.startsWith("WARNING The index") && line.contains("anew"));
    logged.clear();
    assertThat(found("紅梅")).containsExactly("beta");
    assertThat(logged).as("sound again").isEmpty();
  }

  @Test
  void aFlippedBitUnderARunningServerIsRepairedWithoutAFailedSearch() throws Exception {
    directory.sync();
    try (LuceneEngine engine = LuceneEngine.open(directory.index());
        Caretaker caretaker = new Caretaker(engine, directory::sync)) {
      LiveCatalog catalog = new LiveCatalog(engine);
      Instant before = engine.generation().built();
      flipABit(".nvd");
      caretaker.look();
      assertThat(engine.generation().built()).as("" + logged).isAfter(before);
      assertThat(catalog.search(SearchQuery.of("青葉", Language.JA)).total()).isEqualTo(1);
      engine.checkIntegrity();
      assertThat(logged).contains("INFO The index has been built anew from the data files.");
    }
  }

  @Test
  void aServerFollowsAnIndexThatWasThrownAwayAndBuiltAnew() throws Exception {
    directory.sync();
    try (LuceneEngine engine = LuceneEngine.open(directory.index())) {
      try (Stream<Path> files = Files.list(directory.index())) {
        files.toList().forEach(f -> f.toFile().delete());
      }
      directory.organizations(ALPHA, BETA.replace("紅梅", "白梅")).sync();
      engine.refresh();
      assertThat(new LiveCatalog(engine).search(SearchQuery.of("白梅", Language.JA)).total())
          .isEqualTo(1);
    }
  }

  @Test
  void anIndexThatOtherRulesMadeIsBuiltAnewByWhoeverOpensIt() throws Exception {
    Files.createDirectories(directory.index());
    String sameData = DataDigest.of(new DataFiles(directory.data()));
    try (LucenePublisher older = LucenePublisher.open(directory.index())) {
      older.sync("language of rules 0", sameData + "-0", Map.of(), sink -> {});
    }
    assertThat(found("青葉")).containsExactly("alpha");
  }

  @Test
  void whileAnotherWriterIsAtWorkTheIndexIsServedAsItWas() throws Exception {
    directory.sync();
    directory.organizations(ALPHA.replace("青葉", "若葉"), BETA);
    try (LucenePublisher other = LucenePublisher.open(directory.index())) {
      assertThat(other).isNotNull();
      assertThat(found("青葉")).containsExactly("alpha");
      assertThat(logged).anyMatch(line -> line.contains("serving it as it was"));
    }
    assertThat(found("若葉")).containsExactly("alpha");
  }

  @Test
  void aFolderThatMayNotBeWrittenIsServedAsItIs() throws Exception {
    directory.sync();
    directory.organizations(ALPHA.replace("青葉", "若葉"), BETA);
    Files.setPosixFilePermissions(directory.index(), PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeThat(Files.isWritable(directory.index())).as("root may write anywhere").isFalse();
    assertThat(found("青葉")).containsExactly("alpha");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "its shell has no ulimit")
  void aFullDiskIsSaidInASentenceAndTheOldIndexStays() throws Exception {
    directory.sync();
    directory.organizations(
        Stream.concat(
                Stream.of(ALPHA),
                Stream.iterate(0, i -> i < 2_000, i -> i + 1)
                    .map(i -> BETA.replace("beta", "b" + i).replace("紅梅", "紅梅" + i)))
            .toArray(String[]::new));
    List<String> index =
        JavaProcess.command(
            "-XX:-UsePerfData",
            "--enable-native-access=ALL-UNNAMED",
            "meibo.App",
            "index",
            "--data",
            directory.data().toString(),
            "--index",
            directory.index().toString());
    Stream<String> limited = Stream.of("sh", "-c", "ulimit -f 20; exec \"$0\" \"$@\"");
    Process full = new ProcessBuilder(Stream.concat(limited, index.stream()).toList()).start();
    String said = new String(full.getErrorStream().readAllBytes());
    assertThat(full.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(full.exitValue()).as(said).isEqualTo(1);
    assertThat(said.lines().toList()).hasSize(1);
    try (LuceneEngine engine = LuceneEngine.open(directory.index())) {
      engine.checkIntegrity();
      assertThat(engine.generation().entries()).isEqualTo(2);
    }
    assertThat(directory.sync().added()).isEqualTo(2_000);
  }

  private List<String> found(String q) throws Exception {
    try (Session session = directory.open()) {
      return session.search().search(SearchQuery.of(q, Language.JA)).hits().stream()
          .map(h -> h.entry().id())
          .toList();
    }
  }

  /** In the middle of the file, where nothing is that is read when an index is opened. */
  private void flipABit(String ending) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(directory.index())) {
      files = all.filter(f -> f.toString().endsWith(ending)).toList();
    }
    assertThat(files).isNotEmpty();
    for (Path file : files) {
      try (FileChannel channel =
          FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
        ByteBuffer one = ByteBuffer.allocate(1);
        long middle = channel.size() / 2;
        channel.read(one, middle);
        one.put(0, (byte) (one.get(0) ^ 4)).flip();
        channel.write(one, middle);
      }
    }
  }
}
