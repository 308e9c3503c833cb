package dev.privet.report.console;

import dev.privet.analyzer.text.Problem;
import dev.privet.report.Inspection;
import dev.privet.report.Plain;
import dev.privet.rules.Finding;
import dev.privet.rules.Level;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The end of a report: what could not be analysed, and all in figures. */
final class Summary {
  private static final int MOST_PROBLEMS = 20;

  private final Inspection inspection;
  private final Level least;
  private final Screen screen;
  private final Ink ink;

  Summary(Inspection inspection, Level least, Screen screen) {
    this.inspection = inspection;
    this.least = least;
    this.screen = screen;
    this.ink = new Ink(screen.colour());
  }

  void write(PrintWriter out) {
    problems(out);
    line(
        out,
        ink.strong(findings())
            + " in "
            + count(inspection.result().files().size(), "file")
            + rest());
    if (inspection.ledger().isOpen()) {
      line(out, inspection.ledger().summary());
    }
    hidden().forEach(it -> line(out, it));
  }

  /** The problems, each bound of the analysis that was reached only by number. */
  private void problems(PrintWriter out) {
    List<Problem> problems =
        inspection.result().problems().stream()
            .filter(it -> !(it instanceof Problem.Unresolved))
            .toList();
    List<Problem> shown =
        problems.stream()
            .filter(it -> !(it instanceof Problem.Limit))
            .limit(MOST_PROBLEMS)
            .toList();
    String word = ink.level(Level.WARNING, "problem") + "  ";
    shown.forEach(it -> line(out, word + problem(it)));
    int rest = problems.size() - shown.size();
    if (rest > 0) {
      String more = shown.isEmpty() ? "" : " more";
      line(
          out,
          word
              + count(rest, "place")
              + more
              + (rest == 1 ? " is" : " are")
              + " analysed in part only; the JSON and SARIF reports list them");
    }
    if (!problems.isEmpty()) {
      line(out, "");
    }
  }

  private static String problem(Problem problem) {
    String place = problem.path().isEmpty() ? "" : problem.path() + ":" + problem.span() + ": ";
    return Plain.of(place + problem.message());
  }

  private String findings() {
    Map<Level, Integer> counts = counts();
    List<String> parts = new ArrayList<>();
    for (Level level : List.of(Level.ERROR, Level.WARNING, Level.NOTE)) {
      int count = counts.getOrDefault(level, 0);
      if (count > 0) {
        parts.add(count(count, level.name().toLowerCase(Locale.ROOT)));
      }
    }
    return parts.isEmpty() ? "no findings" : String.join(", ", parts);
  }

  private Map<Level, Integer> counts() {
    Map<Level, Integer> counts = new EnumMap<>(Level.class);
    for (Finding finding : inspection.standing(Level.NONE)) {
      counts.merge(finding.level(), 1, Integer::sum);
    }
    return counts;
  }

  private String rest() {
    StringBuilder rest = new StringBuilder();
    int gaps = inspection.result().gaps().size();
    if (gaps > 0) {
      rest.append("; ").append(count(gaps, "coverage gap"));
    }
    long allowed = inspection.findings().stream().filter(it -> it.allowedBy().isPresent()).count();
    if (allowed > 0) {
      rest.append("; ").append(allowed).append(" suppressed");
    }
    long known =
        inspection.findings().stream()
            .filter(it -> it.allowedBy().isEmpty() && inspection.isKnown(it))
            .count();
    if (known > 0) {
      rest.append("; ").append(known).append(" in the baseline");
    }
    return rest.toString();
  }

  /** What the level leaves out, and how to see it. */
  private List<String> hidden() {
    Map<Level, Integer> counts = counts();
    List<String> hints = new ArrayList<>();
    for (Level level : List.of(Level.WARNING, Level.NOTE)) {
      int count = counts.getOrDefault(level, 0);
      if (count > 0 && level.compareTo(least) < 0) {
        String word = level.name().toLowerCase(Locale.ROOT);
        hints.add("(" + count(count, word) + " not shown: " + screen.levelOption() + word + ")");
      }
    }
    boolean any = !inspection.standing(least).isEmpty();
    if (any && least != Level.NONE && screen.isOfCommand()) {
      hints.add(
          "Why, with examples: privet rules show " + inspection.standing(least).get(0).rule());
    }
    return hints;
  }

  private static String count(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  private static void line(PrintWriter out, String text) {
    out.print(text.stripTrailing());
    out.print('\n');
  }
}
