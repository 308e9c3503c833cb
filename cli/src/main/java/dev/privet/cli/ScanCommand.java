package dev.privet.cli;

import static java.util.stream.Collectors.joining;

import dev.privet.analyzer.text.Problem;
import dev.privet.report.Baseline;
import dev.privet.report.Inspection;
import dev.privet.report.ReportTarget;
import dev.privet.report.console.ConsoleReport;
import dev.privet.rules.Level;
import dev.privet.rules.promise.Verdict;
import dev.privet.rules.scan.Scan;
import dev.privet.rules.scan.UsageException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Optional;
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
  @Mixin private ReportOptions reports = new ReportOptions();

  ScanCommand(Console console, Tools tools) {
    this.console = console;
    this.tools = tools;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    options.load();
    reports.all().forEach(it -> it.kind().foresee());
    Scanning scanning = Scanning.run(options, console, tools);
    Inspection whole = scanning.inspection();
    Optional<Path> file = options.baseline();
    if (file.isPresent()) {
      Baseline baseline = Baseline.read(file.get());
      shrink(baseline, file.get(), scanning);
      whole = whole.since(baseline);
    }
    Inspection inspection = changed(whole, scanning.scan());
    for (ReportTarget target : reports.all()) {
      write(target, inspection);
    }
    talk(scanning.scan(), inspection);
    return exitCode(inspection);
  }

  /** What is mended leaves the baseline; on a build server it is only told. */
  private void shrink(Baseline baseline, Path file, Scanning scanning) throws UsageException {
    Baseline shrunk = baseline.shrunk(scanning.inspection(), scanning::exists);
    int gone = baseline.size() - shrunk.size();
    if (gone == 0) {
      return;
    }
    String what = gone + (gone == 1 ? " finding" : " findings") + " of " + file;
    if (tools.onBuildServer()) {
      console.say("privet: " + what + " mended; privet baseline takes them out");
      return;
    }
    try {
      shrunk.write(file);
    } catch (IOException e) {
      throw new UsageException("the baseline cannot be written: " + file, e);
    }
    console.say("privet: " + what + " mended, and taken out");
  }

  private Inspection changed(Inspection inspection, Scan scan) throws UsageException {
    if (options.changedSince().isEmpty()) {
      return inspection;
    }
    ChangedFiles changed = ChangedFiles.since(options.changedSince().get(), scan.tree().root());
    Inspection only = inspection.only(changed::concern);
    int left = inspection.standing(Level.NOTE).size() - only.standing(Level.NOTE).size();
    console.say(
        "privet: "
            + changed.count()
            + " files changed since "
            + options.changedSince().get()
            + "; "
            + left
            + " findings elsewhere are left out");
    return only;
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
    if (!reports.takeOutput() && !options.quiet()) {
      new ConsoleReport(inspection, options.levelOr(Level.WARNING), options.screen())
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
    if (options.failsOnBroken() && inspection.ledger().count(Verdict.BROKEN) > 0) {
      return ExitCode.FINDINGS;
    }
    return options.failOn().isPresent() && !inspection.standing(options.failOn().get()).isEmpty()
        ? ExitCode.FINDINGS
        : ExitCode.CLEAN;
  }
}
