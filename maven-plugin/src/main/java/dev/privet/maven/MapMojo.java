package dev.privet.maven;

import dev.privet.analyzer.Analyzer;
import dev.privet.report.Inspection;
import dev.privet.report.map.MapFiles;
import dev.privet.report.map.MapTarget;
import dev.privet.rules.map.DataMap;
import dev.privet.rules.scan.Scan;
import dev.privet.rules.scan.ScanSettings;
import dev.privet.rules.scan.UsageException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Draws the data map of all modules of the build together: which personal data is collected where,
 * kept where and how long, and handed to whom, as inventory and as record of processing activities.
 * What people wrote into the files stays. Nothing has to be compiled before.
 */
@Mojo(name = "map", aggregator = true, threadSafe = true)
public final class MapMojo extends PrivetMojo {
  /**
   * The files to be written, each as KIND=FILE with a kind of json, csv, record-csv, record-md,
   * fideslang, dpv or mermaid. Without it: map.json and record.md in target/privet.
   */
  @Parameter(property = "privet.maps")
  private List<String> maps = new ArrayList<>();

  @Override
  List<MavenProject> projects() {
    return session().getProjects();
  }

  @Override
  List<MavenProject> background() {
    return List.of();
  }

  @Override
  Scan scan(ScanSettings settings) throws UsageException {
    targets();
    return Scan.survey(settings, Analyzer::analyze, (stage, done, total) -> {});
  }

  @Override
  void conclude(Inspection inspection, Scan scan) throws UsageException {
    DataMap map = scan.map(project().getArtifactId());
    List<MapTarget> targets = targets();
    MapFiles.write(map, inspection.version(), targets).forEach(it -> getLog().warn(it));
    targets.forEach(it -> getLog().info("The data map is in " + it.file()));
    getLog()
        .info(
            count(map.activities().size(), "processing activity", "processing activities")
                + ", "
                + count(map.depots().size(), "place", "places")
                + " where data is kept, "
                + count(map.receivers().size(), "recipient", "recipients")
                + ".");
  }

  private static String count(int count, String one, String many) {
    return count + " " + (count == 1 ? one : many);
  }

  private List<MapTarget> targets() {
    Path folder = Path.of(project().getBuild().getDirectory(), "privet");
    List<String> wanted =
        maps.isEmpty()
            ? List.of(
                "json=" + folder.resolve("map.json"), "record-md=" + folder.resolve("record.md"))
            : maps;
    List<MapTarget> targets = wanted.stream().map(MapTarget::parse).toList();
    if (targets.stream().anyMatch(MapTarget::isStandardOutput)) {
      throw new IllegalArgumentException(
          "privet.maps: found a map without a file, expected KIND=FILE for each");
    }
    return targets;
  }
}
