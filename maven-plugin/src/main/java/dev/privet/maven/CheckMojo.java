package dev.privet.maven;

import dev.privet.report.Inspection;
import dev.privet.rules.Level;
import dev.privet.rules.scan.Scan;
import dev.privet.rules.scan.UsageException;
import java.io.IOException;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.ResolutionScope;

/**
 * Follows personal data through the project's sources, holds it against the privacy policy, and
 * fails the build where the policy is broken.
 */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresDependencyResolution = ResolutionScope.TEST,
    threadSafe = true)
public final class CheckMojo extends PrivetMojo {
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
