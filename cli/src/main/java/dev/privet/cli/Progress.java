package dev.privet.cli;

import dev.privet.analyzer.Analyzer;
import java.util.Locale;

/** How far a scan has come, in one line that is written over. */
final class Progress implements Analyzer.ProgressListener {
  private static final long PAUSE_NANOS = 100_000_000;
  private static final int WIDTH = 60;

  private final Console console;
  private long last = System.nanoTime();
  private boolean shown;

  Progress(Console console) {
    this.console = console;
  }

  @Override
  public synchronized void progress(String stage, int done, int total) {
    long now = System.nanoTime();
    if (now - last < PAUSE_NANOS) {
      return;
    }
    last = now;
    shown = true;
    String text = String.format(Locale.ROOT, "%s %d of %d", stage, done, total);
    console.err().print("\r" + text + " ".repeat(Math.max(0, WIDTH - text.length())));
    console.err().flush();
  }

  /** Takes the line away. */
  synchronized void end() {
    if (shown) {
      console.err().print("\r" + " ".repeat(WIDTH) + "\r");
      console.err().flush();
    }
  }
}
