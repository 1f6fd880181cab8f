package nl.afsprakenwijzer.cli;

import java.io.PrintStream;

/** A bar that shows how far a run over many files is. */
final class Progress {
  private static final int WIDTH = 30;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintStream err;
  private final boolean shown;
  private final int total;
  private int started;

  Progress(PrintStream err, boolean onScreen, int total) {
    this.err = err;
    this.shown = onScreen && total > 1;
    this.total = total;
  }

  void next(String file) {
    if (shown) {
      int filled = WIDTH * started / total;
      String bar = "#".repeat(filled) + ".".repeat(WIDTH - filled);
      err.print(
          CLEAR_LINE + "[" + bar + "] " + started + " van " + total + "  " + Printable.of(file));
      err.flush();
    }
    started++;
  }

  /** Clears the line, so that a message can take its place. */
  void clear() {
    if (shown) {
      err.print(CLEAR_LINE);
      err.flush();
    }
  }
}
