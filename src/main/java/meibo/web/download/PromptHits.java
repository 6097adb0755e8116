package meibo.web.download;

import java.io.Flushable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import meibo.export.Hits;
import meibo.search.Found;

/**
 * Hits whose first sends off what the answer holds so far, so that whoever waits for a million rows
 * sees at once that they come. What fails before it is still told by a status; what fails behind it
 * breaks the answer off.
 */
record PromptHits(Hits hits, Flushable answer) implements Hits {

  @Override
  public void each(Consumer<Found> sink) {
    hits.each(
        new Consumer<>() {
          private boolean sent;

          @Override
          public void accept(Found found) {
            sink.accept(found);
            if (!sent) {
              send();
              sent = true;
            }
          }
        });
  }

  private void send() {
    try {
      answer.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
