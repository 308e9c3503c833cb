package dev.privet.report.console;

import dev.privet.analyzer.taint.Flow;
import dev.privet.analyzer.taint.Step;
import dev.privet.report.Inspection;
import dev.privet.report.Plain;
import dev.privet.rules.Finding;
import dev.privet.rules.Level;
import dev.privet.rules.judge.RulePage;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** An inspection for somebody at a terminal. */
public final class ConsoleReport {
  private static final int MOST_ORIGINS = 8;

  private final Inspection inspection;
  private final Level least;
  private final Screen screen;
  private final Ink ink;

  /**
   * A report.
   *
   * @param least the level from which on findings are shown
   * @param screen what it is written for
   */
  public ConsoleReport(Inspection inspection, Level least, Screen screen) {
    this.inspection = inspection;
    this.least = least;
    this.screen = screen;
    this.ink = new Ink(screen.colour());
  }

  /** Writes the report, with {@code \n} at each line's end, and leaves {@code out} open. */
  public void write(PrintWriter out) {
    List<Finding> standing = inspection.standing(least);
    Set<Finding> told = told(standing);
    told.forEach(it -> finding(it, out));
    rest(standing.stream().filter(it -> !told.contains(it)).toList(), out);
    summary(out);
  }

  /** Writes some findings only, and leaves {@code out} open. */
  public void findings(List<Finding> findings, PrintWriter out) {
    findings.forEach(it -> finding(it, out));
    out.flush();
  }

  /** Writes only what a report ends with, and leaves {@code out} open. */
  public void summary(PrintWriter out) {
    new Summary(inspection, least, screen).write(out);
    out.flush();
  }

  /** All findings in their order, or of too many the gravest. */
  private Set<Finding> told(List<Finding> findings) {
    if (findings.size() <= screen.most()) {
      return new LinkedHashSet<>(findings);
    }
    Set<Finding> gravest =
        findings.stream()
            .sorted(Comparator.comparing(Finding::level).reversed())
            .limit(screen.most())
            .collect(Collectors.toSet());
    return findings.stream()
        .filter(gravest::contains)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** What is not told one by one, summed up by rule. */
  private void rest(List<Finding> findings, PrintWriter out) {
    if (findings.isEmpty()) {
      return;
    }
    line(out, ink.strong(findings.size() + " more findings") + ":");
    Map<String, Long> counts =
        findings.stream()
            .collect(
                Collectors.groupingBy(
                    it -> it.rule() + " " + it.level().name().toLowerCase(Locale.ROOT),
                    TreeMap::new,
                    Collectors.counting()));
    counts.forEach(
        (rule, count) -> {
          String id = rule.substring(0, rule.indexOf(' '));
          String summary = inspection.rules().find(id).map(RulePage::summary).orElse("");
          line(out, String.format(Locale.ROOT, "%7d  %-15s  %s", count, rule, summary));
        });
    line(out, "(--verbose tells all of them, --report html=privet.html makes a page of them)");
    line(out, "");
  }

  private void finding(Finding finding, PrintWriter out) {
    String level =
        finding.level() == Level.NONE
            ? "observed"
            : finding.level().name().toLowerCase(Locale.ROOT);
    String title = Plain.of(finding.message()).replaceFirst("\\.$", "");
    String head = level + " " + finding.rule() + "  ";
    List<String> lines = Wrapped.lines(title, head.length(), 4, screen.width());
    line(out, ink.level(finding.level(), head.strip()) + "  " + ink.strong(lines.get(0)));
    lines.stream().skip(1).forEach(it -> line(out, "    " + ink.strong(it)));
    line(out, "  " + ink.faint("-->") + " " + place(finding));
    snippet(finding, out);
    trail(finding, out);
    clauses(finding).ifPresent(it -> line(out, "  " + ink.faint("clause") + "  " + it));
    List<String> fix =
        Wrapped.lines(Plain.of(finding.fix()) + "  [" + finding.id() + "]", 10, 10, screen.width());
    line(out, "  " + ink.faint("fix") + "     " + fix.get(0));
    fix.stream().skip(1).forEach(it -> line(out, "          " + it));
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
    String number = Integer.toString(finding.caret().line());
    int room = screen.width() - number.length() - 10;
    Snippet snippet = Snippet.of(line.get(), finding.caret(), room);
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
    for (Step step : steps.subList(0, Math.min(steps.size(), screen.steps()))) {
      rows.add(new String[] {"via", step.text(), step.path() + ":" + step.span().line(), ""});
    }
    if (steps.size() > screen.steps()) {
      rows.add(new String[] {"via", steps.size() - screen.steps() + " more steps", "", ""});
    }
    Set<String> shown = new LinkedHashSet<>(List.of(best.origin().declaration()));
    finding.flows().stream()
        .filter(it -> shown.add(it.origin().declaration()))
        .limit(MOST_ORIGINS)
        .forEach(it -> rows.add(origin(it)));
    Table.write(rows, ink, screen, text -> line(out, text));
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
