package dev.privet.cli;

import dev.privet.analyzer.PathFilter;
import dev.privet.analyzer.taint.Witness;
import dev.privet.report.Baseline;
import dev.privet.report.Inspection;
import dev.privet.report.SourceText;
import dev.privet.rules.scan.PolicyText;
import dev.privet.rules.scan.Scan;
import dev.privet.rules.scan.ScanSettings;
import dev.privet.rules.scan.UsageException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A scan as its options want it, the same for every command that needs one.
 *
 * @param scan what was found and judged
 * @param inspection the same, ready to be reported, without a baseline
 */
record Scanning(Scan scan, Inspection inspection) {
  static Scanning run(ScanOptions options, Console console, Tools tools) throws UsageException {
    return run(options, console, tools, Witness.NONE);
  }

  static Scanning run(ScanOptions options, Console console, Tools tools, Witness witness)
      throws UsageException {
    Scan scan = scan(options, console, tools, witness);
    Inspection inspection =
        new Inspection(
            scan.result(),
            scan.findings(),
            scan.rules(),
            new SourceText(scan.tree().files(), options.encoding()),
            Version.current(),
            options.module(),
            Baseline.NONE,
            scan.ledger());
    return new Scanning(scan, inspection);
  }

  /** The scan of a folder as it was, by its own policy or else by today's. */
  static Scan past(ScanOptions options, Path folder, Scan now, Tools tools) throws UsageException {
    ScanSettings settings = settings(options, tools);
    Path own = folder.resolve(PolicyText.USUAL);
    Path today = now.tree().root().resolve(PolicyText.USUAL);
    Optional<Path> policy = Files.isRegularFile(own) ? Optional.of(own) : settings.policy();
    return Scan.run(
        new ScanSettings(
            List.of(folder),
            Optional.empty(),
            settings.filter(),
            settings.tests(),
            settings.classpath(),
            settings.encoding(),
            settings.categories(),
            settings.models(),
            policy.or(() -> Optional.of(today).filter(Files::isRegularFile)),
            settings.threads(),
            settings.today()),
        tools.engine(),
        (stage, done, total) -> {});
  }

  /** The same without a policy, with all evidence that a policy could speak of. */
  static Scan gathered(ScanOptions options, Console console, Tools tools) throws UsageException {
    return Scan.gather(settings(options, tools), tools.engine(), (stage, done, total) -> {});
  }

  /** A scan for the data map: with all evidence, whether there is a policy or not. */
  static Scan surveyed(ScanOptions options, Console console, Tools tools) throws UsageException {
    ScanSettings settings = settings(options, tools);
    if (!options.progressShown()) {
      return Scan.survey(settings, tools.engine(), (stage, done, total) -> {});
    }
    Progress progress = new Progress(console);
    try {
      return Scan.survey(settings, tools.engine(), progress);
    } finally {
      progress.end();
    }
  }

  private static Scan scan(ScanOptions options, Console console, Tools tools, Witness witness)
      throws UsageException {
    ScanSettings settings = settings(options, tools).watchedBy(witness);
    if (!options.progressShown()) {
      return Scan.run(settings, tools.engine(), (stage, done, total) -> {});
    }
    Progress progress = new Progress(console);
    try {
      return Scan.run(settings, tools.engine(), progress);
    } finally {
      progress.end();
    }
  }

  private static ScanSettings settings(ScanOptions options, Tools tools) throws UsageException {
    return new ScanSettings(
        options.paths(),
        options.root(),
        filter(options),
        options.tests(),
        options.classpath(),
        options.encoding(),
        options.categories(),
        options.models(),
        options.policy(),
        options.jobs(),
        LocalDate.now(tools.clock()));
  }

  private static PathFilter filter(ScanOptions options) throws UsageException {
    try {
      return new PathFilter(options.includes(), options.excludes());
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  /** Whether there is a file under a reported path. */
  boolean exists(String path) {
    try {
      Path file = scan.tree().root().resolve(path).normalize();
      return file.startsWith(scan.tree().root()) && Files.exists(file);
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
