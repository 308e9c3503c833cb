package dev.privet.cli;

import dev.privet.report.Baseline;
import dev.privet.rules.scan.UsageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Writes down the findings of today, so that only new ones count. */
@Command(
    name = "baseline",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    description = "Writes down today's findings, so that scan --baseline speaks of new ones only.",
    footer = {
      "",
      "Example:",
      "  privet baseline .                           write privet-baseline.txt",
      "  privet scan . --baseline privet-baseline.txt --fail-on warning"
    })
final class BaselineCommand implements Callable<Integer> {
  private final Console console;
  private final Tools tools;
  @Mixin private ScanOptions options = new ScanOptions();

  BaselineCommand(Console console, Tools tools) {
    this.console = console;
    this.tools = tools;
  }

  @Override
  public Integer call() throws UsageException {
    options.load();
    Path file = options.baseline().orElseGet(() -> options.folder().resolve(Baseline.USUAL_NAME));
    Baseline before = Files.exists(file) ? Baseline.read(file) : Baseline.NONE;
    Scanning scanning = Scanning.run(options, console, tools);
    Baseline now =
        before
            .shrunk(scanning.inspection(), scanning::exists)
            .and(Baseline.of(scanning.inspection()));
    try {
      now.write(file);
    } catch (IOException e) {
      throw new UsageException("the baseline cannot be written: " + file, e);
    }
    console.say(
        "privet: "
            + file
            + " holds "
            + now.size()
            + (now.size() == 1 ? " finding" : " findings")
            + " (before: "
            + before.size()
            + ")");
    return ExitCode.CLEAN;
  }
}
