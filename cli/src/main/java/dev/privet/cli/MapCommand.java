package dev.privet.cli;

import dev.privet.report.map.MapKind;
import dev.privet.report.map.MapTarget;
import dev.privet.rules.map.DataMap;
import dev.privet.rules.scan.Scan;
import dev.privet.rules.scan.UsageException;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
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
    Scan scan = Scanning.surveyed(options, console, tools);
    DataMap map = scan.map(options.module());
    List<MapTarget> wanted =
        targets.isEmpty() ? List.of(new MapTarget(MapKind.RECORD_MD, "-")) : targets;
    for (MapTarget target : wanted) {
      if (target.isStandardOutput()) {
        OutputStream out = new BufferedOutputStream(console.out());
        target.kind().write(map, Version.current(), out);
        out.flush();
      } else {
        try (OutputStream out = Files.newOutputStream(Path.of(target.file()))) {
          target.kind().write(map, Version.current(), out);
        }
      }
    }
    return ExitCode.CLEAN;
  }
}
