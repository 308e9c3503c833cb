package dev.privet.cli;

import static java.util.stream.Collectors.joining;

import dev.privet.analyzer.PathFilter;
import dev.privet.analyzer.text.Problem;
import dev.privet.report.Inspection;
import dev.privet.report.ReportTarget;
import dev.privet.report.SourceText;
import dev.privet.report.console.ConsoleReport;
import dev.privet.rules.Level;
import dev.privet.rules.scan.Scan;
import dev.privet.rules.scan.ScanSettings;
import dev.privet.rules.scan.UsageException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Scans source code and reports. */
@Command(
    name = "scan",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    description = "Finds personal data in Java source and says where it goes.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  privet scan .",
      "  privet scan . --policy privacy-policy.yml --fail-on warning",
      "  privet scan src/main/java --root . --report sarif=privet.sarif",
      "  privet scan . --classpath-file cp.txt --report json=inventory.json --quiet",
      "",
      "Exit code: 0 nothing at or above --fail-on, 1 findings, 2 the command line or",
      "a policy or model file cannot be used, 3 a part was not analysed and --strict",
      "given, 70 a fault of Privet."
    })
final class ScanCommand implements Callable<Integer> {
  private final Console console;
  private final Tools tools;
  @Mixin private ScanOptions options = new ScanOptions();

  ScanCommand(Console console, Tools tools) {
    this.console = console;
    this.tools = tools;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    Scan scan = scan();
    Inspection inspection =
        new Inspection(
            scan.result(),
            scan.findings(),
            scan.rules(),
            new SourceText(scan.tree().files(), options.encoding()),
            Version.current(),
            options.module());
    for (ReportTarget target : options.reports()) {
      write(target, inspection);
    }
    talk(scan, inspection);
    return exitCode(inspection);
  }

  private Scan scan() throws UsageException {
    if (!options.progressShown()) {
      return Scan.run(settings(), tools.engine(), (stage, done, total) -> {});
    }
    Progress progress = new Progress(console);
    try {
      return Scan.run(settings(), tools.engine(), progress);
    } finally {
      progress.end();
    }
  }

  private ScanSettings settings() throws UsageException {
    return new ScanSettings(
        options.paths(),
        options.root(),
        filter(),
        options.tests(),
        options.classpath(),
        options.encoding(),
        options.categories(),
        options.models(),
        options.policy(),
        options.jobs(),
        LocalDate.now(tools.clock()));
  }

  private PathFilter filter() throws UsageException {
    try {
      return new PathFilter(options.includes(), options.excludes());
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()), e);
    }
  }

  private void write(ReportTarget target, Inspection inspection)
      throws UsageException, IOException {
    Level least = options.levelOr(Level.NOTE);
    if (target.isStandardOutput()) {
      OutputStream out = new BufferedOutputStream(console.out());
      target.kind().write(inspection, least, options.suppressed(), out);
      out.flush();
      return;
    }
    try {
      target.write(inspection, least, options.suppressed());
    } catch (IOException e) {
      throw new UsageException(
          "the report cannot be written to " + target.file() + ": " + reason(e), e);
    }
  }

  private static String reason(IOException e) {
    return e.getClass().getSimpleName().replaceFirst("Exception$", "");
  }

  private void talk(Scan scan, Inspection inspection) {
    boolean taken = options.reports().stream().anyMatch(ReportTarget::isStandardOutput);
    if (!taken && !options.quiet()) {
      new ConsoleReport(inspection, options.levelOr(Level.WARNING), options.colour())
          .write(console.outWriter());
    }
    if (scan.tree().files().isEmpty()) {
      String paths = options.paths().stream().map(Path::toString).collect(joining(", "));
      console.say("privet: no Java files found in " + paths);
    }
    inspection.result().problems().stream()
        .filter(it -> it instanceof Problem.Unresolved)
        .forEach(it -> console.say("privet: " + place(it) + it.message()));
    if (options.stats()) {
      Statistics.lines(scan).forEach(console::say);
    }
  }

  private static String place(Problem problem) {
    return problem.path().isEmpty() ? "" : problem.path() + ":" + problem.span().line() + ": ";
  }

  private int exitCode(Inspection inspection) {
    if (options.strict() && !inspection.isComplete()) {
      console.say("privet: a part of the input was not analysed, and --strict forbids that");
      return ExitCode.INCOMPLETE;
    }
    return options.failOn().isPresent() && !inspection.standing(options.failOn().get()).isEmpty()
        ? ExitCode.FINDINGS
        : ExitCode.CLEAN;
  }
}
