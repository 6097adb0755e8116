package meibo.engine.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import meibo.DataProblems;
import meibo.LiveDirectory;
import meibo.Settings;
import meibo.SyncContract;
import meibo.search.SyncReport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What OpenSearch answers from changes in one step, and what goes wrong publishes nothing. */
class PublishingTest extends SyncContract {

  private Settings.OpenSearch index = SharedNode.index(1);
  private Cluster cluster;
  private Indices indices;

  @Override
  protected LiveDirectory engine(LiveDirectory directory) {
    index = SharedNode.index(1);
    return directory.on(index);
  }

  @BeforeEach
  void connect() throws IOException {
    cluster = new Cluster(SharedNode.cluster(index));
    indices = new Indices(cluster);
  }

  @AfterEach
  void disconnect() throws IOException {
    cluster.close();
  }

  @Test
  void unchangedDataWritesNothing() throws Exception {
    directory.sync();
    assertThat(directory.sync()).isEqualTo(new SyncReport(0, 0, 0, 5, false));
    assertThat(indices.unfinished()).containsOnlyKeys(name(1));
  }

  @Test
  void badDataLeavesWhatIsPublishedAndNothingBesides() throws Exception {
    directory.sync();
    directory.organizations(ALPHA.replace("青葉", "若葉"), BETA, BETA);
    assertThatThrownBy(directory::sync).isInstanceOf(DataProblems.class);
    assertThat(indices.unfinished()).isEqualTo(Map.of(name(1), false));
    assertThat(found("青葉")).containsExactly("alpha");
  }

  @Test
  void theOneBeforeIsKeptToGoBackTo() throws Exception {
    for (String word : List.of("青葉", "若葉", "双葉")) {
      directory.organizations(ALPHA.replace("青葉", word), BETA, GAMMA).sync();
    }
    assertThat(indices.unfinished()).containsOnlyKeys(name(2), name(3));
    try (OpenSearchEngine engine = OpenSearchEngine.open(SharedNode.cluster(index))) {
      assertThat(engine.generation().number()).isEqualTo(3);
      assertThat(indices.move(Optional.of(name(3)), name(2))).isTrue();
      engine.refresh();
      assertThat(engine.generation().number()).isEqualTo(2);
    }
    assertThat(directory.sync().rebuilt()).isFalse();
    assertThat(indices.current()).contains(name(4));
    assertThat(found("双葉")).containsExactly("alpha");
  }

  @Test
  void whoPublishesLastDoesNotOverwriteAnother() throws Exception {
    directory.sync();
    assertThat(indices.move(Optional.of(name(7)), name(1))).isFalse();
    assertThat(indices.current()).contains(name(1));
  }

  @Test
  void theSecondWriterSaysThatThereIsAnother() throws Exception {
    directory.sync();
    indices.create(name(2));
    AtomicBoolean writing = new AtomicBoolean(true);
    Thread writer = Thread.startVirtualThread(() -> keepWriting(writing));
    try {
      assertThatThrownBy(() -> new Turn(cluster, indices, Duration.ofSeconds(2)).take())
          .isInstanceOf(AnotherWriter.class)
          .hasMessageContaining(name(2));
    } finally {
      writing.set(false);
      writer.join();
    }
  }

  @Test
  void whatAWriterThatDiedLeftBehindIsClearedAway() throws Exception {
    directory.sync();
    indices.create(name(2));
    String next = new Turn(cluster, indices, Duration.ofMillis(10)).take();
    assertThat(next).isEqualTo(name(2));
  }

  @Test
  void anIndexOfAnotherVersionIsBuiltAnew() throws Exception {
    directory.sync();
    Published now = indices.published().orElseThrow();
    indices.describe(
        new Published(now.index(), 1, Mapping.VERSION + 1, now.language(), now.generation()));
    assertThatThrownBy(() -> OpenSearchEngine.open(SharedNode.cluster(index)))
        .hasMessageContaining("expected an index of this version");
    assertThat(directory.sync()).isEqualTo(new SyncReport(5, 0, 0, 0, true));
    assertThat(found("青葉")).containsExactly("alpha");
  }

  @Test
  void anIndexThatHoldsAnotherThingIsNotPublished() throws Exception {
    directory.sync();
    Contents other = new Contents();
    other.add("organization/alpha", "0");
    Published now = indices.published().orElseThrow();
    assertThatThrownBy(() -> NextIndex.verify(cluster, now, other))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("expected 1 entries")
        .hasMessageContaining("found 5 entries");
  }

  @Test
  void theClusterKeepsWhatTheEmbeddedCommitKeeps() throws Exception {
    directory.with("vocabulary.json", "{\"sectors\":[{\"id\":\"x\",\"label\":{\"ja\":\"札\"}}]}");
    directory.sync();
    Published now = indices.published().orElseThrow();
    assertThat(now.generation().entries()).isEqualTo(5);
    assertThat(now.generation().smallFiles().get("vocabulary.json")).contains("札");
    assertThat(Set.copyOf(indices.unfinished().values())).containsExactly(false);
  }

  private void keepWriting(AtomicBoolean writing) {
    for (int i = 0; writing.get(); i++) {
      cluster.ask(Call.put("/" + name(2) + "/_doc/" + i, Map.of("key", "organization/" + i)));
    }
  }

  private String name(int number) {
    return "%s-%06d".formatted(index.name(), number);
  }
}
