package meibo.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Documents are made on many threads and written on one, in their order. */
class DocumentPipelineTest {

  private static final int MANY = 1_000;

  private final List<Integer> written = new ArrayList<>();

  @Test
  void documentsAreWrittenInTheOrderInWhichTheyWereAdded() {
    CountDownLatch lastBegun = new CountDownLatch(1);
    try (DocumentPipeline<Integer> pipeline = new DocumentPipeline<>()) {
      pipeline.add(() -> waited(lastBegun), written::add);
      for (int i = 1; i < 8; i++) {
        int document = i;
        pipeline.add(() -> document, written::add);
      }
      lastBegun.countDown();
      pipeline.finish();
    }
    assertThat(written).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
  }

  @Test
  void allAreWrittenWhenItIsFinishedAndOnTheThreadThatAdds() {
    Thread here = Thread.currentThread();
    try (DocumentPipeline<Integer> pipeline = new DocumentPipeline<>()) {
      for (int i = 0; i < MANY; i++) {
        int document = i;
        pipeline.add(
            () -> document,
            made -> {
              assertThat(Thread.currentThread()).isEqualTo(here);
              written.add(made);
            });
      }
      assertThat(written).as("under way is a part, not all").hasSizeGreaterThan(MANY / 2);
      pipeline.finish();
    }
    assertThat(written).isEqualTo(IntStream.range(0, MANY).boxed().toList());
  }

  @Test
  void whatAMakerThrowsIsThrownWhereDocumentsAreWritten() {
    try (DocumentPipeline<Integer> pipeline = new DocumentPipeline<>()) {
      pipeline.add(
          () -> {
            throw new IllegalStateException("no such sector");
          },
          written::add);
      assertThatThrownBy(pipeline::finish)
          .isInstanceOf(IllegalStateException.class)
          .hasMessage("no such sector");
    }
    assertThat(written).isEmpty();
  }

  /** An interrupt would break off what is read once for all, such as Kuromoji's dictionary. */
  @Test
  void whoStillMakesADocumentWhenItIsClosedIsNotInterrupted() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    CompletableFuture<Integer> made = new CompletableFuture<>();
    try (DocumentPipeline<Boolean> pipeline = new DocumentPipeline<>()) {
      pipeline.add(
          () -> {
            begun.countDown();
            return made.complete(waited(closed));
          },
          _ -> {});
      begun.await();
    }
    closed.countDown();
    assertThat(made).succeedsWithin(Duration.ofSeconds(10));
  }

  private static int waited(CountDownLatch latch) {
    try {
      latch.await();
      return 0;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
