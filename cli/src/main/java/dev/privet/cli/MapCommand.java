package dev.privet.cli;

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
    description = "Draws the data map.")
final class MapCommand implements Callable<Integer> {
  private final Console console;
  private final Tools tools;
  @Mixin private ScanOptions options = new ScanOptions();

  @Option(
      names = "--report",
      paramLabel = "KIND=FILE",
      converter = MapTargetConverter.class,
      description = "Write the map")
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
    return ExitCode.CLEAN;
  }

  /** The name of the scanned folder. */
  private String name() {
    Path name = options.folder().toAbsolutePath().normalize().getFileName();
    return name == null ? "program" : name.toString();
  }
}
