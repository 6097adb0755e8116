package meibo.engine.lucene;

import java.io.IOException;
import java.nio.file.Path;

/** Another process is writing the index. */
public final class AnotherWriter extends IOException {

  private static final long serialVersionUID = 1;

  AnotherWriter(Path folder, Throwable cause) {
    super("another process is writing the index in " + folder + "; wait for it to end", cause);
  }
}
