package meibo.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class OutageLogTest {

  private final AtomicLong now = new AtomicLong(-5);
  private final List<String> lines = new ArrayList<>();
  private final OutageLog outages = new OutageLog(now::get, lines::add);

  @Test
  void theFirstIsSaidAtOnceAndTheOthersAMinuteLaterByTheirNumber() {
    for (int second = 0; second < 60; second++) {
      outages.told("no route");
      now.addAndGet(Duration.ofSeconds(1).toNanos());
    }
    assertThat(lines).containsExactly("the engine is away: no route");
    outages.told("still none");
    assertThat(lines.getLast())
        .isEqualTo("the engine is away: still none (59 more requests since it was last said)");
  }

  @Test
  void thatItIsAwayAgainLaterIsSaidAtOnce() {
    outages.told("no route");
    now.addAndGet(Duration.ofHours(1).toNanos());
    outages.told("no route");
    assertThat(lines).hasSize(2).allMatch(line -> line.equals("the engine is away: no route"));
  }
}
