package meibo.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Optional;

/** How far a long work is, on a terminal; elsewhere nothing. */
final class ProgressBar {

  private static final int WIDTH = 30;

  /** Work of fewer steps is done before anybody looks. */
  private static final int SHORT = 200;

  private final PrintWriter out;
  private final int steps;
  private final boolean shown;
  private int drawn = -1;

  ProgressBar(PrintWriter out, int steps) {
    this.out = out;
    this.steps = steps;
    this.shown =
        steps >= SHORT
            && Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent();
  }

  /** Heard from any thread; drawn when a hundredth more is done. */
  synchronized void at(int step) {
    int percent = (int) (100L * step / Math.max(1, steps));
    if (shown && percent > drawn) {
      drawn = percent;
      int full = WIDTH * percent / 100;
      out.printf("\r[%s%s] %,d of %,d", "#".repeat(full), " ".repeat(WIDTH - full), step, steps);
      out.flush();
    }
  }

  void finish() {
    if (shown) {
      out.print("\r" + " ".repeat(WIDTH * 2) + "\r");
      out.flush();
    }
  }
}
