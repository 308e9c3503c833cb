package dev.privet.cli;

import dev.privet.report.ReportTarget;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** The reports that a command is asked for. */
final class ReportOptions {
  @Option(
      names = "--report",
      paramLabel = "KIND=FILE",
      converter = ReportTargetConverter.class,
      description =
          "Write a report: html, sarif, json, text, markdown, junit, gitlab, gitlab-sast or properties; - for standard output. Repeatable.")
  private List<ReportTarget> reports = new ArrayList<>();

  List<ReportTarget> all() {
    return reports;
  }

  /** Whether standard output is taken by a report. */
  boolean takeOutput() {
    return reports.stream().anyMatch(ReportTarget::isStandardOutput);
  }
}
