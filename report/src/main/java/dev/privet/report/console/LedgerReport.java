package dev.privet.report.console;

import dev.privet.report.Plain;
import dev.privet.rules.Level;
import dev.privet.rules.promise.Ledger;
import dev.privet.rules.promise.Promise;
import dev.privet.rules.promise.Verdict;
import java.io.PrintWriter;
import java.util.Locale;

/** The ledger for somebody at a terminal: one promise after the other, broken ones in red. */
public final class LedgerReport {
  private static final int MOST_QUOTE = 96;

  private final Ledger ledger;
  private final Ink ink;
  private final Screen screen;

  public LedgerReport(Ledger ledger, Screen screen) {
    this.ledger = ledger;
    this.screen = screen;
    this.ink = new Ink(screen.colour());
  }

  /** Writes the ledger, and leaves {@code out} open. */
  public void write(PrintWriter out) {
    for (Promise promise : ledger.promises()) {
      promise(promise, 1, out);
    }
    line(out, "");
    line(out, ink.strong(ledger.summary()));
    if (ledger.statements() > 0) {
      line(
          out,
          ledger.encoded()
              + " of "
              + ledger.statements()
              + " published statements are encoded in "
              + Plain.of(ledger.file()));
    }
    line(
        out,
        "Kept means that code was seen that keeps it, not that it ran. Reflection, brokers, native code and hosts");
    line(out, "that are put together at run time are not seen: they are unknown, never compliant.");
    out.flush();
  }

  /** Writes one promise with all that is known of it, and leaves {@code out} open. */
  public void explain(Promise promise, PrintWriter out) {
    promise(promise, Integer.MAX_VALUE, out);
    promise
        .clauses()
        .forEach(
            it ->
                line(
                    out,
                    "  " + ink.faint("policy") + "  " + Plain.of(it.file()) + ":" + it.line()));
    promise.findings().forEach(it -> line(out, "  " + ink.faint("finding") + " [" + it + "]"));
    out.flush();
  }

  private void promise(Promise promise, int most, PrintWriter out) {
    String word = String.format(Locale.ROOT, "%-13s", promise.verdict().word());
    String quote = promise.quote().isEmpty() ? "" : "\u201c" + cut(promise.quote()) + "\u201d";
    String says = promise.says().isEmpty() ? "" : Plain.of(promise.says());
    String text = quote.isEmpty() ? says : Plain.of(quote) + (most > 1 ? "  " + says : "");
    line(
        out,
        ink.level(level(promise.verdict()), word) + " " + Plain.of(promise.id()) + "  " + text);
    promise.proofs().stream()
        .limit(most)
        .forEach(
            proof -> {
              String place =
                  proof.line() > 0 ? "  " + Plain.of(proof.path()) + ":" + proof.line() : "";
              String plain = Plain.of(proof.sentence()) + place;
              for (String each : Wrapped.lines(plain, 14, 14, screen.width())) {
                line(out, " ".repeat(14) + each);
              }
            });
  }

  private static String cut(String quote) {
    return quote.length() > MOST_QUOTE ? quote.substring(0, MOST_QUOTE) + "..." : quote;
  }

  private static Level level(Verdict verdict) {
    return switch (verdict) {
      case BROKEN -> Level.ERROR;
      case UNPROVED -> Level.WARNING;
      case KEPT -> Level.NONE;
      case NOT_CHECKABLE -> Level.NOTE;
    };
  }

  private static void line(PrintWriter out, String text) {
    out.print(text.stripTrailing());
    out.print('\n');
  }
}
