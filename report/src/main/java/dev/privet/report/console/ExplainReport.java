package dev.privet.report.console;

import dev.privet.analyzer.taint.Flow;
import dev.privet.analyzer.taint.Step;
import dev.privet.report.Inspection;
import dev.privet.report.Plain;
import dev.privet.rules.Finding;
import dev.privet.rules.Level;
import dev.privet.rules.knowledge.RowTexts;
import java.io.PrintWriter;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Why one finding is one, step by step, and what can be done about it. */
public final class ExplainReport {
  private static final int MOST_FLOWS = 12;

  private final Inspection inspection;
  private final RowTexts rows;
  private final Lines lines;
  private final PrintWriter out;

  public ExplainReport(Inspection inspection, RowTexts rows, Screen screen, PrintWriter out) {
    this.inspection = inspection;
    this.rows = rows;
    this.out = out;
    this.lines = new Lines(out, inspection.sources(), screen);
  }

  /** Writes everything about a finding, and leaves the writer open. */
  public void write(Finding finding) {
    String level =
        finding.level() == Level.NONE
            ? "observed"
            : finding.level().name().toLowerCase(Locale.ROOT);
    lines.head(level + " " + finding.rule(), finding.message());
    lines.place(finding.path(), finding.caret());
    lines.note("id", finding.id());
    lines.note("sure", finding.confidence().name().toLowerCase(Locale.ROOT));
    standing(finding);
    int number = 0;
    for (Flow flow : finding.flows().stream().limit(MOST_FLOWS).toList()) {
      lines.line("");
      flow(++number, finding.flows().size(), flow);
    }
    int rest = finding.flows().size() - number;
    if (rest > 0) {
      lines.line("");
      lines.line("(" + rest + " more flows arrive here; the JSON report has them)");
    }
    rows(finding);
    fix(finding);
    out.flush();
  }

  /** Why it counts or does not. */
  private void standing(Finding finding) {
    if (!finding.promises().isEmpty()) {
      lines.note("clause", String.join(", ", finding.promises()));
    }
    finding
        .allowedBy()
        .ifPresent(
            it ->
                lines.note(
                    "allowed",
                    "by the suppression at "
                        + it.path()
                        + ":"
                        + it.at().line()
                        + ": "
                        + it.reason()));
    if (finding.level() == Level.NONE) {
      lines.note("silent", Silence.of(finding));
    }
  }

  private void flow(int number, int of, Flow flow) {
    lines.head(
        "flow " + number + " of " + of,
        flow.origin().category().key() + ", " + flow.origin().declaration());
    lines.note(
        "because",
        flow.origin().evidence()
            + " (confidence "
            + flow.origin().confidence().name().toLowerCase(Locale.ROOT)
            + ")");
    lines.place(flow.origin().path(), flow.origin().span());
    int count = 0;
    for (Step step : flow.steps()) {
      if (step.kind() == Step.Kind.SOURCE) {
        continue;
      }
      String changed = step.kind() == Step.Kind.TRANSFORM ? "  [the form changes here]" : "";
      lines.line(
          "  " + lines.ink().faint("step " + ++count) + "  " + Plain.of(step.text()) + changed);
      lines.place(step.path(), step.span());
    }
    lines.note("form", "arrives as " + flow.form().key() + change(flow));
    if (flow.unmodelled()) {
      lines.note("doubt", "it passes a call that no model describes; privet doctor names it");
    }
  }

  private static String change(Flow flow) {
    List<String> changes =
        flow.steps().stream()
            .filter(it -> it.kind() == Step.Kind.TRANSFORM)
            .map(it -> it.text() + " at " + it.path() + ":" + it.span().line())
            .toList();
    return changes.isEmpty()
        ? "; nothing on the way changed it"
        : ": " + String.join(", ", changes);
  }

  private void rows(Finding finding) {
    Set<String> used = new LinkedHashSet<>();
    finding.flows().forEach(it -> used.addAll(it.rows()));
    if (used.isEmpty()) {
      return;
    }
    lines.line("");
    lines.head("models", "the rows that moved the data or made the sink");
    for (String origin : used) {
      lines.note("", origin + "  " + rows.row(origin).orElse(""));
    }
  }

  private void fix(Finding finding) {
    lines.line("");
    lines.note("fix", finding.fix());
    lines.note("rule", "privet rules " + finding.rule() + " has the reasons and examples");
    if (finding.level() == Level.NONE || finding.allowedBy().isPresent()) {
      return;
    }
    lines.note(
        "allow",
        "if it is right as it is, say why, above line "
            + finding.span().line()
            + " of "
            + finding.path()
            + ":");
    lines.line("            // privet:allow " + finding.rule() + " REASON");
    String enclosing = finding.sink().map(it -> it.enclosing()).orElse("");
    String method = enclosing.substring(enclosing.lastIndexOf('.') + 1);
    lines.note(
        "", "or on " + (method.isEmpty() ? "the declaration around it" : method + "()") + ":");
    lines.line(
        "            @AllowPersonalData(rule = \"" + finding.rule() + "\", reason = \"REASON\")");
    lines.note("", "with an end, if it has one: (until 2027-01-31), until = \"2027-01-31\"");
  }

  /** The text for a finding's line in a list. */
  public static String entry(Finding finding, Inspection inspection) {
    boolean shown = inspection.standing(Level.NOTE).contains(finding);
    return finding.id()
        + "  "
        + finding.rule()
        + "  "
        + Plain.of(finding.path())
        + ":"
        + finding.span().line()
        + (shown ? "" : "  (not reported)");
  }
}
