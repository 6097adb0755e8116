package meibo.engine.opensearch;

import java.io.IOException;

/** Another process is writing the index. */
public final class AnotherWriter extends IOException {

  private static final long serialVersionUID = 1;

  AnotherWriter(String index) {
    super("another process is writing the index " + index + "; wait for it to end");
  }
}
