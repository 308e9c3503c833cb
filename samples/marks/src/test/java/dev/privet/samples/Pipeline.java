package dev.privet.samples;

import dev.privet.analyzer.Analyzer;
import dev.privet.analyzer.PathFilter;
import dev.privet.rules.Finding;
import dev.privet.rules.Level;
import dev.privet.rules.scan.Scan;
import dev.privet.rules.scan.ScanSettings;
import dev.privet.rules.scan.UsageException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The scan that users run, with the policy of the program if it has one. */
final class Pipeline {
  private Pipeline() {}

  /** Scans the whole of a program. */
  static Scan scan(SampleProgram program, List<Path> classpath) {
    return scan(program, List.of(), classpath);
  }

  /** Scans a program, leaving out some of its packages. */
  static Scan scan(SampleProgram program, List<String> without, List<Path> classpath) {
    ScanSettings settings =
        new ScanSettings(
            List.of(program.root()),
            Optional.of(program.root()),
            new PathFilter(List.of(), without.stream().map(it -> "**/" + it + "/**").toList()),
            false,
            classpath,
            StandardCharsets.UTF_8,
            List.of(),
            List.of(),
            program.policy(),
            2,
            LocalDate.of(2026, 1, 1));
    try {
      return Scan.run(settings, Analyzer::analyze, (stage, done, total) -> {});
    } catch (UsageException e) {
      throw new IllegalStateException(e.getMessage(), e);
    }
  }

  /**
   * Everything that a reader would see, save what is about the scan itself: from a note on, and of
   * a program with a policy from a warning on, since its inventory is in the notes.
   */
  static List<FoundFinding> findings(SampleProgram program, List<Path> classpath) {
    Level least = program.policy().isPresent() ? Level.WARNING : Level.NOTE;
    return scan(program, List.of(), classpath).findings().stream()
        .filter(finding -> finding.level().compareTo(least) >= 0)
        .filter(finding -> !finding.rule().startsWith("PRV9"))
        .map(Pipeline::found)
        .toList();
  }

  private static FoundFinding found(Finding finding) {
    return new FoundFinding(
        finding.rule(), finding.path(), finding.span().line(), finding.categories());
  }
}
