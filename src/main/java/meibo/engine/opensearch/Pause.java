package meibo.engine.opensearch;

import java.time.Duration;
import meibo.search.EngineUnavailable;

/** Waits for the cluster. */
final class Pause {

  private Pause() {}

  static void of(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EngineUnavailable("stopped while waiting for OpenSearch", e);
    }
  }
}
