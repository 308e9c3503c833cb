package dev.privet.cli;

import dev.privet.analyzer.text.Problem;
import dev.privet.report.map.MapFiles;
import dev.privet.report.map.MapKind;
import dev.privet.report.map.MapTarget;
import dev.privet.rules.map.DataMap;
import dev.privet.rules.scan.Scan;
import dev.privet.rules.scan.UsageException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Draws the data map. */
@Command(
    name = "map",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    abbreviateSynopsis = true,
    description =
        "Draws the data map: which personal data is collected where, kept where and how long, and"
            + " handed to whom.",
    footerHeading = "%nExamples:%n",
    footer = {
      "  privet map .                            a record of processing, to read",
      "  privet map . --report record-md=docs/record.md           to keep and edit",
      "  privet map . --report record-csv=record.csv --report csv=inventory.csv",
      "  privet map . --report fideslang=.fides/manifest.yml",
      "",
      "A file of kind csv, record-csv, record-md or fideslang that is there already",
      "is brought up to date: what people wrote into it stays. Other kinds are made",
      "anew. A broken file is told with its line, and then nothing is written."
    })
final class MapCommand implements Callable<Integer> {
  private final Console console;
  private final Tools tools;
  @Mixin private ScanOptions options = new ScanOptions();

  @Option(
      names = "--report",
      paramLabel = "KIND=FILE",
      converter = MapTargetConverter.class,
      description =
          "Write the map: json, csv, record-csv, record-md, fideslang, dpv or mermaid; - or no"
              + " file for standard output. Repeatable. Default: record-md.")
  private List<MapTarget> targets = new ArrayList<>();

  MapCommand(Console console, Tools tools) {
    this.console = console;
    this.tools = tools;
  }

  @Override
  public Integer call() throws UsageException, IOException {
    options.load();
    List<MapTarget> wanted =
        targets.isEmpty() ? List.of(new MapTarget(MapKind.RECORD_MD, "-")) : targets;
    if (wanted.stream().filter(MapTarget::isStandardOutput).count() > 1) {
      throw new UsageException("found two maps for standard output, expected one");
    }
    Scan scan = Scanning.surveyed(options, console, tools);
    if (scan.tree().files().isEmpty()) {
      console.say("privet: no Java files found in " + options.folder());
    }
    DataMap map = scan.map(options.module().isEmpty() ? name() : options.module());
    MapFiles.write(map, Version.current(), wanted).forEach(it -> console.say("privet: " + it));
    for (MapTarget target : wanted) {
      if (target.isStandardOutput()) {
        OutputStream out = console.out();
        out.write(target.kind().text(map, Version.current()).getBytes(StandardCharsets.UTF_8));
        out.flush();
      }
    }
    boolean whole =
        !scan.tree().files().isEmpty()
            && scan.result().problems().stream().allMatch(Problem.Unresolved.class::isInstance);
    if (!whole && !scan.tree().files().isEmpty()) {
      console.say("privet: a part of the input was not analysed, and is missing from the map");
    }
    return options.strict() && !whole ? ExitCode.INCOMPLETE : ExitCode.CLEAN;
  }

  /** The name of the scanned folder. */
  private String name() {
    Path name = options.folder().toAbsolutePath().normalize().getFileName();
    return name == null ? "program" : name.toString();
  }
}
