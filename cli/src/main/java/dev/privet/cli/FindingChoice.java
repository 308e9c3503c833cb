package dev.privet.cli;

import dev.privet.report.Inspection;
import dev.privet.report.console.ExplainReport;
import dev.privet.rules.Finding;
import dev.privet.rules.scan.UsageException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The one finding that a user means by an id or the beginning of one. */
final class FindingChoice {
  private static final int NEAR = 5;
  private static final int MOST = 10;

  private FindingChoice() {}

  static Finding of(String id, Inspection inspection) throws UsageException {
    String wanted = id.toLowerCase(Locale.ROOT).replaceAll("[\\[\\]]", "");
    List<Finding> fitting =
        inspection.findings().stream().filter(it -> it.id().startsWith(wanted)).toList();
    if (fitting.size() == 1 && !wanted.isEmpty()) {
      return fitting.get(0);
    }
    if (inspection.findings().isEmpty()) {
      throw new UsageException("there is no finding \"" + id + "\", nor any other");
    }
    if (fitting.isEmpty()) {
      List<Finding> near =
          inspection.findings().stream()
              .sorted(
                  Comparator.comparingInt((Finding it) -> distance(wanted, it.id()))
                      .thenComparing(Finding::level, Comparator.reverseOrder()))
              .limit(NEAR)
              .toList();
      throw new UsageException(
          "there is no finding \"" + id + "\"; the nearest are\n" + list(near, inspection));
    }
    String more = fitting.size() > MOST ? "\n  and " + (fitting.size() - MOST) + " more" : "";
    throw new UsageException(
        "\""
            + id
            + "\" begins the ids of "
            + fitting.size()
            + " findings; expected more of it\n"
            + list(fitting.subList(0, Math.min(MOST, fitting.size())), inspection)
            + more);
  }

  private static String list(List<Finding> findings, Inspection inspection) {
    return findings.stream()
        .map(it -> "  " + ExplainReport.entry(it, inspection))
        .collect(Collectors.joining("\n"));
  }

  /** How many letters have to be put in, taken out or exchanged (Levenshtein). */
  private static int distance(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= Math.min(one.length(), 64); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
