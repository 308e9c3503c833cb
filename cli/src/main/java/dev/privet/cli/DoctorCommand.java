package dev.privet.cli;

import dev.privet.report.Inspection;
import dev.privet.report.console.DoctorReport;
import dev.privet.rules.doctor.Remedies;
import dev.privet.rules.scan.UsageException;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says where a scan knows too little, and what would tell it. */
@Command(
    name = "doctor",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    description =
        "Lists what the analysis does not know of the code, by how much personal data passes there,"
            + " with the model row that would close each gap. Takes the options of scan.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  privet doctor .",
      "  privet doctor . --rows acme.yml         write all rows to a model file",
      "  privet scan . --models acme.yml         use it, once its rows are right",
      "",
      "Exit code: 0, or 2 the command line cannot be used, 3 a part was not analysed",
      "and --strict given, 70 a fault of Privet."
    })
final class DoctorCommand implements Callable<Integer> {
  private final Console console;
  private final Tools tools;

  @Option(
      names = "--rows",
      paramLabel = "FILE",
      description = "Write the rows to this file, which must not exist yet; - for standard output.")
  private @Nullable Path rows;

  @Mixin private ScanOptions options = new ScanOptions();

  DoctorCommand(Console console, Tools tools) {
    this.console = console;
    this.tools = tools;
  }

  @Override
  public Integer call() throws UsageException {
    options.load();
    if (rows != null && !isStandardOutput(rows) && Files.exists(rows)) {
      throw new UsageException(rows + " exists already; expected the name of a new file");
    }
    Inspection inspection = Scanning.run(options, console, tools).inspection();
    Remedies remedies = Remedies.of(inspection.result().gaps());
    if (rows != null) {
      write(rows, remedies);
    }
    boolean taken = rows != null && isStandardOutput(rows);
    if (!taken && !options.quiet()) {
      new DoctorReport(inspection, remedies, options.screen()).write(console.outWriter());
    }
    if (options.strict() && !inspection.isComplete()) {
      console.say("privet: a part of the input was not analysed, and --strict forbids that");
      return ExitCode.INCOMPLETE;
    }
    return ExitCode.CLEAN;
  }

  private void write(Path file, Remedies remedies) throws UsageException {
    if (isStandardOutput(file)) {
      PrintWriter out = console.outWriter();
      out.print(remedies.file());
      out.flush();
      return;
    }
    if (remedies.all().isEmpty()) {
      console.say("privet: there is no gap to close, and " + file + " is not written");
      return;
    }
    try {
      Files.writeString(file, remedies.file());
    } catch (IOException e) {
      throw new UsageException("the rows cannot be written to " + file, e);
    }
    int count = remedies.all().size();
    console.say("privet: " + file + " has " + count + (count == 1 ? " row" : " rows"));
  }

  private static boolean isStandardOutput(Path file) {
    return file.toString().equals("-");
  }
}
