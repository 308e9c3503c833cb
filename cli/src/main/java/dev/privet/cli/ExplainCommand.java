package dev.privet.cli;

import dev.privet.analyzer.text.SourceFile;
import dev.privet.report.Inspection;
import dev.privet.report.console.ExplainReport;
import dev.privet.report.console.WhyNotReport;
import dev.privet.rules.Finding;
import dev.privet.rules.knowledge.RowTexts;
import dev.privet.rules.scan.UsageException;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says why something is a finding, or why a line has none. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    customSynopsis = {
      "privet explain [OPTIONS] ID [PATH...]",
      "privet explain [OPTIONS] --why-not FILE:LINE [PATH...]"
    },
    description =
        "Says why something is a finding: why the data is personal, every step it takes, the model"
            + " rows used, how to fix it, how to allow it. Or why a line has none. Scans with the"
            + " options of scan; give the same as there.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  privet explain 5381ff6d .                    the id of a finding, or its beginning",
      "  privet explain --why-not shop/Login.java:42 .",
      "",
      "Exit code: 0, or 2 there is no such finding or file, or the command line cannot be",
      "used, 70 a fault of Privet."
    })
final class ExplainCommand implements Callable<Integer> {
  private final Console console;
  private final Tools tools;

  @Option(
      names = "--why-not",
      paramLabel = "FILE:LINE",
      description = "Tell what the analysis knew at a line, such as one it reports nothing of.")
  private @Nullable String whyNot;

  @Mixin private ScanOptions options = new ScanOptions();

  ExplainCommand(Console console, Tools tools) {
    this.console = console;
    this.tools = tools;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    return whyNot == null ? why(options.takeWord("the id of a finding")) : whyNot(whyNot);
  }

  private int why(String id) throws UsageException, IOException {
    options.load();
    Inspection inspection = Scanning.run(options, console, tools).inspection();
    Finding finding = FindingChoice.of(id, inspection);
    new ExplainReport(inspection, rows(), options.screen(), console.outWriter()).write(finding);
    return ExitCode.CLEAN;
  }

  private int whyNot(String text) throws UsageException, IOException {
    Place place = Place.of(text);
    options.load();
    Lookout lookout = new Lookout(place);
    Inspection inspection = Scanning.run(options, console, tools, lookout).inspection();
    String path = path(place, inspection);
    new WhyNotReport(inspection, rows(), options.screen(), console.outWriter())
        .write(path, place.line(), lookout.seen());
    return ExitCode.CLEAN;
  }

  private static String path(Place place, Inspection inspection) throws UsageException {
    List<String> paths =
        inspection.result().files().stream().map(SourceFile::path).filter(place::isIn).toList();
    if (paths.isEmpty()) {
      throw new UsageException(
          "none of the "
              + inspection.result().files().size()
              + " scanned files is "
              + place.file()
              + "; tests are scanned with --tests only");
    }
    if (paths.size() > 1) {
      throw new UsageException(
          place.file() + " is the end of several paths:\n  " + String.join("\n  ", paths));
    }
    if (inspection.sources().line(paths.get(0), place.line()).isEmpty()) {
      throw new UsageException(paths.get(0) + " has no line " + place.line());
    }
    return paths.get(0);
  }

  private RowTexts rows() throws IOException {
    return RowTexts.of(options.models());
  }
}
