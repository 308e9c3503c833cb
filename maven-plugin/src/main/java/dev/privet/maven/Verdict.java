package dev.privet.maven;

import dev.privet.report.Inspection;
import dev.privet.report.console.ConsoleReport;
import dev.privet.report.console.Screen;
import dev.privet.rules.Finding;
import dev.privet.rules.Level;
import dev.privet.rules.promise.Promise;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * What a build says of an inspection. What fails it is said as an error, so that a quiet build says
 * it too; the rest only where somebody listens.
 */
final class Verdict {
  private static final int MOST = 50;

  private final Inspection inspection;
  private final String name;
  private final Log log;

  Verdict(Inspection inspection, String name, Log log) {
    this.inspection = inspection;
    this.name = name;
    this.log = log;
  }

  /**
   * Tells the findings.
   *
   * @param least from which level on they are told
   * @param failing from which level on the build fails; empty for never
   */
  void tell(Level least, Optional<Level> failing) {
    List<Finding> fatal = failing.map(inspection::standing).orElse(List.of());
    List<Finding> other =
        inspection.standing(least).stream().filter(it -> !fatal.contains(it)).toList();
    ConsoleReport report = new ConsoleReport(inspection, least, Screen.build());
    tell(report, fatal, log::error);
    tell(report, other, log::info);
    StringWriter summary = new StringWriter();
    report.summary(new PrintWriter(summary));
    summary.toString().lines().forEach(log::info);
  }

  private static void tell(ConsoleReport report, List<Finding> findings, Consumer<String> line) {
    StringWriter text = new StringWriter();
    report.findings(findings.subList(0, Math.min(MOST, findings.size())), new PrintWriter(text));
    text.toString().lines().forEach(line);
    if (findings.size() > MOST) {
      line.accept((findings.size() - MOST) + " more findings are in the reports.");
    }
  }

  /** Fails the build where it has to fail; the findings are told by then. */
  void pass(Optional<Level> failing, boolean strict, List<String> reports)
      throws MojoFailureException {
    if (strict && !inspection.isComplete()) {
      throw new MojoFailureException(
          "A part of the sources of "
              + name
              + " could not be analysed (privet.strict). "
              + problems());
    }
    List<Finding> findings = failing.map(inspection::standing).orElse(List.of());
    if (findings.isEmpty()) {
      return;
    }
    Level least = failing.orElseThrow();
    Finding first = findings.get(0);
    throw new MojoFailureException(
        String.format(
            Locale.ROOT,
            "Privet has %d finding%s of level %s%s in %s; the first is %s at %s:%s. %s"
                + " Mend the code, suppress a finding there with a reason, or put today's findings"
                + " into a baseline (privet:baseline); privet.failOn says from which level on the"
                + " build fails.",
            findings.size(),
            findings.size() == 1 ? "" : "s",
            least.name().toLowerCase(Locale.ROOT),
            least == Level.ERROR ? "" : " or graver",
            name,
            first.rule(),
            first.path(),
            first.span(),
            page(reports)));
  }

  /** Fails the build where a promise is broken. */
  void keepPromises(List<String> reports) throws MojoFailureException {
    List<String> broken =
        inspection.ledger().promises().stream()
            .filter(it -> it.verdict() == dev.privet.rules.promise.Verdict.BROKEN)
            .map(Promise::id)
            .toList();
    if (!broken.isEmpty()) {
      throw new MojoFailureException(
          String.format(
              Locale.ROOT,
              "%s breaks %d promise%s of its policy: %s. %s",
              name,
              broken.size(),
              broken.size() == 1 ? "" : "s",
              String.join(", ", broken),
              page(reports)));
    }
  }

  private String problems() {
    return inspection.result().problems().stream()
        .findFirst()
        .map(it -> "The first problem: " + it.path() + ":" + it.span() + ": " + it.message())
        .orElse("There was nothing to analyse.");
  }

  private static String page(List<String> reports) {
    return reports.stream()
        .filter(it -> it.startsWith("html="))
        .findFirst()
        .map(it -> "Open " + it.substring("html=".length()) + " to see all.")
        .orElse("");
  }
}
