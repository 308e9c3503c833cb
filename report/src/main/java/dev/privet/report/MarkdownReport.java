package dev.privet.report;

import dev.privet.analyzer.text.Problem;
import dev.privet.rules.Finding;
import dev.privet.rules.Level;
import dev.privet.rules.promise.Ledger;
import dev.privet.rules.promise.Promise;
import dev.privet.rules.promise.Verdict;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Findings as a page in Markdown, short enough for the summary of a build job or a comment. Nothing
 * from analysed code means anything to Markdown or HTML.
 */
final class MarkdownReport {
  private static final int MOST_FINDINGS = 100;
  private static final int LONGEST = 400;
  private static final String SPECIAL = "\\`*_{}[]()#+!|~>@:";

  private final Inspection inspection;
  private final Level least;

  MarkdownReport(Inspection inspection, Level least) {
    this.inspection = inspection;
    this.least = least;
  }

  /** Writes the report, and leaves {@code out} open. */
  void write(Writer out) throws IOException {
    String module = inspection.module().isEmpty() ? "" : ": " + escaped(inspection.module());
    out.write("## Privet" + module + "\n\n");
    out.write(figures() + "\n");
    promises(out);
    findings(out);
    notAnalysed(out);
    out.write(
        "\n<sub>Privet "
            + escaped(inspection.version())
            + ". A run without findings is no statement about legal compliance.</sub>\n");
    out.flush();
  }

  private String figures() {
    List<Finding> standing = inspection.standing(Level.NOTE);
    String counts =
        List.of(Level.ERROR, Level.WARNING, Level.NOTE).stream()
            .map(level -> count(standing, level))
            .filter(it -> !it.isEmpty())
            .collect(Collectors.joining(", "));
    int files = inspection.result().files().size();
    return (counts.isEmpty() ? "**No findings**" : "**" + counts + "**")
        + " in "
        + files
        + (files == 1 ? " file." : " files.");
  }

  private static String count(List<Finding> findings, Level level) {
    long count = findings.stream().filter(it -> it.level() == level).count();
    return count == 0 ? "" : count + " " + word(level) + (count == 1 ? "" : "s");
  }

  /** The promises that are not kept, one by one; the others as figures. */
  private void promises(Writer out) throws IOException {
    Ledger ledger = inspection.ledger();
    if (!ledger.isOpen()) {
      return;
    }
    out.write("\nPolicy " + escaped(ledger.policy()) + ": " + ledger.summary() + ".\n");
    List<Promise> open =
        Stream.of(Verdict.BROKEN, Verdict.UNPROVED)
            .flatMap(verdict -> ledger.promises().stream().filter(it -> it.verdict() == verdict))
            .toList();
    if (open.isEmpty()) {
      return;
    }
    out.write("\n| Promise | Verdict | What it says | Evidence |\n|---|---|---|---|\n");
    for (Promise promise : open.subList(0, Math.min(MOST_FINDINGS, open.size()))) {
      String words = promise.quote().isEmpty() ? promise.says() : promise.quote();
      String evidence =
          promise.proofs().stream()
              .findFirst()
              .map(it -> it.sentence() + (it.line() > 0 ? " " + it.path() + ":" + it.line() : ""))
              .orElse("");
      out.write(
          "| "
              + escaped(promise.id())
              + " | "
              + promise.verdict().word()
              + " | "
              + escaped(words)
              + " | "
              + escaped(evidence)
              + " |\n");
    }
  }

  private void findings(Writer out) throws IOException {
    List<Finding> findings =
        inspection.standing(least).stream()
            .sorted((a, b) -> b.level().compareTo(a.level()))
            .toList();
    if (findings.isEmpty()) {
      return;
    }
    out.write("\n| Level | Rule | Finding | Place | Clause |\n|---|---|---|---|---|\n");
    for (Finding finding : findings.subList(0, Math.min(MOST_FINDINGS, findings.size()))) {
      out.write(
          "| "
              + word(finding.level())
              + " | "
              + finding.rule()
              + " | "
              + escaped(finding.message())
              + " | "
              + escaped(finding.path() + ":" + finding.span().line())
              + " | "
              + escaped(String.join(", ", finding.promises()))
              + " |\n");
    }
    if (findings.size() > MOST_FINDINGS) {
      out.write(
          "\n" + (findings.size() - MOST_FINDINGS) + " more are in the HTML and SARIF reports.\n");
    }
  }

  private void notAnalysed(Writer out) throws IOException {
    long problems =
        inspection.result().problems().stream()
            .filter(it -> !(it instanceof Problem.Unresolved))
            .count();
    if (problems > 0) {
      out.write(
          "\n"
              + problems
              + (problems == 1 ? " place was" : " places were")
              + " not analysed, or in part only; the HTML and SARIF reports list them.\n");
    }
  }

  private static String word(Level level) {
    return level.name().toLowerCase(Locale.ROOT);
  }

  private static String escaped(String text) {
    String plain = Plain.of(text);
    StringBuilder escaped = new StringBuilder();
    plain
        .codePoints()
        .limit(LONGEST)
        .forEach(
            point -> {
              if (point == '<') {
                escaped.append("&lt;");
              } else if (point == '&') {
                escaped.append("&amp;");
              } else {
                if (SPECIAL.indexOf(point) >= 0) {
                  escaped.append('\\');
                }
                escaped.appendCodePoint(point);
              }
            });
    return plain.codePointCount(0, plain.length()) > LONGEST
        ? escaped + " ..."
        : escaped.toString();
  }
}
