package dev.privet.report;

import dev.privet.report.console.ConsoleReport;
import dev.privet.report.console.Screen;
import dev.privet.report.html.HtmlReport;
import dev.privet.report.sarif.SarifReport;
import dev.privet.rules.Level;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The forms that a report can take in a file. */
public enum ReportKind {
  /** SARIF 2.1.0 with the findings from a level on. */
  SARIF,
  /** Everything that was observed, as JSON. */
  JSON,
  /** What the terminal shows, without colours. */
  TEXT,
  /** One page for a browser, with a map of the flows. */
  HTML,
  /** A table in Markdown, for the summary of a build job. */
  MARKDOWN,
  /** JUnit's XML, in which findings are failed tests. */
  JUNIT,
  /** What GitLab calls a code quality report. */
  GITLAB,
  /** GitLab's report for static application security testing. */
  GITLAB_SAST,
  /** Figures, one on each line. */
  PROPERTIES;

  /** The word by which it is asked for. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Begins to prepare the writing, beside the caller, where that saves time. */
  public void foresee() {
    if (this == SARIF) {
      SarifReport.foresee();
    }
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
      case TEXT ->
          new ConsoleReport(inspection, least, Screen.file()).write(new PrintWriter(writer(out)));
      case MARKDOWN -> new MarkdownReport(inspection, least).write(writer(out));
      case JUNIT -> new JunitReport(inspection, least).write(writer(out));
      case GITLAB -> new GitlabReport(inspection, least).codeQuality(out);
      case PROPERTIES -> new PropertiesReport(inspection).write(writer(out));
      case GITLAB_SAST -> new GitlabReport(inspection, least).sast(out);
      case HTML -> new HtmlReport(inspection, least).write(writer(out));
    }
  }

  private static Writer writer(OutputStream out) {
    return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
  }
}
