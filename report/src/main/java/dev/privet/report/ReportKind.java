package dev.privet.report;

import dev.privet.report.console.ConsoleReport;
import dev.privet.report.sarif.SarifReport;
import dev.privet.rules.Level;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The forms that a report can take in a file. */
public enum ReportKind {
  /** SARIF 2.1.0 with the findings from a level on. */
  SARIF,
  /** Everything that was observed, as JSON. */
  JSON,
  /** What the terminal shows, without colours. */
  TEXT;

  /** The word by which it is asked for. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Writes the report, and leaves {@code out} open.
   *
   * @param least the level from which on findings are in it
   * @param suppressed whether suppressed findings are in it too
   */
  public void write(Inspection inspection, Level least, boolean suppressed, OutputStream out)
      throws IOException {
    switch (this) {
      case SARIF -> new SarifReport(inspection, least, suppressed).write(out);
      case JSON -> JsonReport.write(inspection, out);
      case TEXT -> {
        PrintWriter writer = new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        new ConsoleReport(inspection, least, false).write(writer);
      }
    }
  }
}
