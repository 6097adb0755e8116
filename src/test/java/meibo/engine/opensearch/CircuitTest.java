package meibo.engine.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class CircuitTest {

  private final AtomicLong now = new AtomicLong(Long.MAX_VALUE - 1);
  private final Circuit circuit = new Circuit(now::get);

  @Test
  void threeFailuresKeepRequestsBackAndAfterTwoSecondsOneIsLetThrough() {
    fail(2);
    assertThat(circuit.lets()).isTrue();
    fail(1);
    assertThat(circuit.lets()).isFalse();
    now.addAndGet(TimeUnit.SECONDS.toNanos(2)); // the clock runs over its end here, as it may
    assertThat(circuit.lets()).as("one to try").isTrue();
    assertThat(circuit.lets()).as("and no other").isFalse();
    circuit.succeeded();
    assertThat(circuit.lets()).isTrue();
    assertThat(circuit.isOpen()).isFalse();
  }

  private void fail(int times) {
    for (int i = 0; i < times; i++) {
      circuit.failed();
    }
  }
}
