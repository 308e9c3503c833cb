package dev.privet.report.console;

import dev.privet.analyzer.taint.Gap;
import dev.privet.analyzer.text.Problem;
import dev.privet.report.Inspection;
import dev.privet.rules.doctor.Remedies;
import dev.privet.rules.doctor.Remedy;
import java.io.PrintWriter;
import java.util.List;

/** What an analysis does not know, and what would tell it, for somebody at a terminal. */
public final class DoctorReport {
  private final Inspection inspection;
  private final Remedies remedies;
  private final Screen screen;

  public DoctorReport(Inspection inspection, Remedies remedies, Screen screen) {
    this.inspection = inspection;
    this.remedies = remedies;
    this.screen = screen;
  }

  /** Writes the report and leaves {@code out} open. */
  public void write(PrintWriter out) {
    Lines lines = new Lines(out, inspection.sources(), screen);
    List<Remedy> all = remedies.all();
    int told = Math.min(all.size(), screen.most());
    for (int i = 0; i < told; i++) {
      remedy(i + 1, all.get(i), lines);
    }
    if (told < all.size()) {
      lines.line(
          "(" + (all.size() - told) + " gaps that less data passes are not shown: --verbose)");
      lines.line("");
    }
    for (Gap gap : remedies.rest()) {
      gap(all.size() + 1 + remedies.rest().indexOf(gap), gap, lines);
      lines.line("");
    }
    summary(lines);
    out.flush();
  }

  private void remedy(int number, Remedy remedy, Lines lines) {
    gap(number, remedy.gap(), lines);
    lines.line("  " + lines.ink().faint("row") + "     - " + remedy.row());
    lines.note("", "by its name: " + remedy.meaning() + "; correct the row where it does not");
    lines.line("");
  }

  private static void gap(int number, Gap gap, Lines lines) {
    lines.head("gap " + number, gap.subject());
    lines.place(gap.path(), gap.span());
    lines.note("data", String.join(", ", gap.categories()));
    lines.note("weight", weight(gap));
    lines.note("why", why(gap));
  }

  private static String weight(Gap gap) {
    return count(gap.occurrences(), "place")
        + ", "
        + count(gap.passages(), "category passes", "categories pass")
        + " there in all";
  }

  private static String why(Gap gap) {
    return switch (gap.kind()) {
      case UNMODELLED ->
          "no model describes it; what goes in is taken to come out again, and less surely";
      case UNRESOLVED ->
          "the receiver's type is not known; the class path (--classpath) may tell it";
      case LIMIT -> "a bound of the analysis was reached: " + gap.reason();
    };
  }

  private void summary(Lines lines) {
    int gaps = remedies.all().size() + remedies.rest().size();
    int passages = inspection.result().gaps().stream().mapToInt(Gap::passages).sum();
    lines.line(
        gaps == 0
            ? "no coverage gaps: no personal data passes code that nothing is known of"
            : lines.ink().strong(count(gaps, "coverage gap"))
                + ", which "
                + count(passages, "category passes", "categories pass")
                + " in all");
    long limits =
        inspection.result().problems().stream().filter(Problem.Limit.class::isInstance).count();
    if (limits > 0) {
      lines.line(
          count((int) limits, "place")
              + (limits == 1 ? " is" : " are")
              + " analysed in part only; those that personal data passes are listed above");
    }
    if (!remedies.all().isEmpty()) {
      lines.line("Rows as a model file: privet doctor --rows FILE; then privet scan --models FILE");
    }
  }

  private static String count(int count, String noun) {
    return count(count, noun, noun + "s");
  }

  private static String count(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }
}
