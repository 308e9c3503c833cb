package dev.privet.report.console;

import dev.privet.analyzer.taint.Flow;
import dev.privet.analyzer.taint.Step;
import dev.privet.report.Inspection;
import dev.privet.report.Plain;
import dev.privet.rules.Finding;
import dev.privet.rules.Level;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An inspection for somebody at a terminal. */
public final class ConsoleReport {
  private static final int MOST_STEPS = 8;

  private final Inspection inspection;
  private final Level least;
  private final Ink ink;

  /**
   * A report.
   *
   * @param least the level from which on findings are shown
   * @param colour whether the terminal shows colours
   */
  public ConsoleReport(Inspection inspection, Level least, boolean colour) {
    this.inspection = inspection;
    this.least = least;
    this.ink = new Ink(colour);
  }

  /** Writes the report, with {@code \n} at each line's end, and leaves {@code out} open. */
  public void write(PrintWriter out) {
    inspection.standing(least).forEach(it -> finding(it, out));
    new Summary(inspection, least, ink).write(out);
    out.flush();
  }

  private void finding(Finding finding, PrintWriter out) {
    String level =
        finding.level() == Level.NONE
            ? "observed"
            : finding.level().name().toLowerCase(Locale.ROOT);
    String title = Plain.of(finding.message()).replaceFirst("\\.$", "");
    line(out, ink.level(finding.level(), level + " " + finding.rule()) + "  " + ink.strong(title));
    line(out, "  " + ink.faint("-->") + " " + place(finding));
    snippet(finding, out);
    trail(finding, out);
    clauses(finding).ifPresent(it -> line(out, "  " + ink.faint("clause") + "  " + it));
    line(
        out,
        "  "
            + ink.faint("fix")
            + "     "
            + Plain.of(finding.fix())
            + "  "
            + ink.faint("[" + finding.id() + "]"));
    line(out, "");
  }

  private static String place(Finding finding) {
    return Plain.of(finding.path()) + ":" + finding.span();
  }

  private void snippet(Finding finding, PrintWriter out) {
    Optional<String> line = inspection.sources().line(finding.path(), finding.caret().line());
    if (line.isEmpty()) {
      return;
    }
    Snippet snippet = Snippet.of(line.get(), finding.caret());
    String number = Integer.toString(finding.caret().line());
    String margin = " ".repeat(number.length());
    line(out, margin + " " + ink.faint("|"));
    line(out, ink.faint(number + " |") + " " + snippet.code());
    String mark =
        " ".repeat(snippet.indent()) + ink.level(finding.level(), "^".repeat(snippet.width()));
    String data = String.join(", ", finding.categories());
    line(out, margin + " " + ink.faint("|") + " " + mark + (data.isEmpty() ? "" : " " + data));
    line(out, margin + " " + ink.faint("|"));
  }

  /** Where the data comes from, and the way of the first flow. */
  private void trail(Finding finding, PrintWriter out) {
    if (finding.flows().isEmpty()) {
      return;
    }
    List<String[]> rows = new ArrayList<>();
    Flow best = finding.flows().get(0);
    rows.add(origin(best));
    List<Step> steps =
        best.steps().stream()
            .filter(it -> it.kind() != Step.Kind.SOURCE && it.kind() != Step.Kind.SINK)
            .toList();
    for (Step step : steps.subList(0, Math.min(steps.size(), MOST_STEPS))) {
      rows.add(new String[] {"via", step.text(), step.path() + ":" + step.span().line(), ""});
    }
    if (steps.size() > MOST_STEPS) {
      rows.add(new String[] {"via", steps.size() - MOST_STEPS + " more steps", "", ""});
    }
    Set<String> shown = new LinkedHashSet<>(List.of(best.origin().declaration()));
    finding.flows().stream()
        .filter(it -> shown.add(it.origin().declaration()))
        .limit(MOST_STEPS)
        .forEach(it -> rows.add(origin(it)));
    Table.write(rows, ink, text -> line(out, text));
  }

  private static String[] origin(Flow flow) {
    return new String[] {
      "from",
      flow.origin().declaration(),
      flow.origin().path() + ":" + flow.origin().span().line(),
      flow.origin().evidence()
    };
  }

  private static Optional<String> clauses(Finding finding) {
    return finding.promises().isEmpty()
        ? Optional.empty()
        : Optional.of(Plain.of(String.join(", ", finding.promises())));
  }

  private static void line(PrintWriter out, String text) {
    out.print(text.stripTrailing());
    out.print('\n');
  }
}
