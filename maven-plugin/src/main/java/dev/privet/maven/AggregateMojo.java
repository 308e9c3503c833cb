package dev.privet.maven;

import dev.privet.report.Inspection;
import dev.privet.rules.Level;
import dev.privet.rules.scan.Scan;
import dev.privet.rules.scan.UsageException;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;

/**
 * The same as check for all modules of the build together: data is followed from module to module,
 * and there is one report with one SARIF run. Nothing has to be compiled before.
 */
@Mojo(name = "aggregate", aggregator = true, threadSafe = true)
public final class AggregateMojo extends PrivetMojo {
  @Override
  List<MavenProject> projects() {
    return session().getProjects();
  }

  @Override
  List<MavenProject> background() {
    return List.of();
  }

  @Override
  void conclude(Inspection found, Scan scan)
      throws UsageException, IOException, MojoFailureException {
    Inspection inspection = sinceBaseline(found, scan);
    List<String> reports = writeReports(inspection);
    Verdict verdict = new Verdict(inspection, project().getArtifactId(), getLog());
    verdict.tell(levelOr(Level.WARNING), failing());
    verdict.pass(failing(), isStrict(), reports);
    if (failsOnBroken()) {
      verdict.keepPromises(reports);
    }
  }
}
