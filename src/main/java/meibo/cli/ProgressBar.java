package meibo.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.Optional;

/**
 * How far long work is: a bar that is drawn again and again on a terminal, a line now and then
 * where the output goes elsewhere. Work that is soon done leaves no trace.
 */
final class ProgressBar implements AutoCloseable {

  private static final int WIDTH = 30;

  /** As often as an eye follows. */
  private static final Duration REDRAWN = Duration.ofMillis(200);

  /** As often as a log bears. */
  private static final Duration LOGGED = Duration.ofSeconds(10);

  private final PrintWriter out;
  private final boolean terminal;
  private long next;
  private boolean drawn;
  private String last = "";

  ProgressBar(PrintWriter out, boolean terminal) {
    this.out = out;
    this.terminal = terminal;
    this.next = System.nanoTime() + pause();
  }

  static ProgressBar on(PrintWriter out) {
    boolean terminal =
        Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
    return new ProgressBar(out, terminal);
  }

  /**
   * Some more is done; heard from any thread.
   *
   * @param work what is being done: Reading
   * @param all how much there is; 0 where that is not known
   */
  synchronized void at(String work, long done, long all) {
    long now = System.nanoTime();
    boolean begins = drawn && !work.equals(last);
    if (now - next < 0 && !begins) {
      return;
    }
    last = work;
    next = now + pause();
    String line = line(work, done, all, terminal);
    if (terminal) {
      out.print("\r" + line);
      drawn = true;
    } else {
      out.println(line);
    }
    out.flush();
  }

  /** Wipes the bar away. */
  @Override
  public void close() {
    if (drawn) {
      out.print("\r" + " ".repeat(WIDTH * 2) + "\r");
      out.flush();
    }
  }

  /** {@code Reading [######------------------------] 20 %}. */
  private static String line(String work, long done, long all, boolean withBar) {
    if (all <= 0) {
      return "%-9s …".formatted(work) + (withBar ? " ".repeat(WIDTH + 8) : "");
    }
    int share = (int) Math.min(100, 100 * done / all);
    int filled = WIDTH * share / 100;
    String bar = withBar ? " [" + "#".repeat(filled) + "-".repeat(WIDTH - filled) + "] " : "";
    return "%-9s%s%3d %%".formatted(work, bar, share);
  }

  private long pause() {
    return (terminal ? REDRAWN : LOGGED).toNanos();
  }
}
