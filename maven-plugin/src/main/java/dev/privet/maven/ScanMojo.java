package dev.privet.maven;

import dev.privet.report.Inspection;
import dev.privet.rules.Level;
import dev.privet.rules.scan.Scan;
import dev.privet.rules.scan.UsageException;
import java.io.IOException;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Mojo;

/**
 * Follows personal data through the project's sources and reports, and never fails the build for
 * what it finds. Nothing has to be compiled before.
 */
@Mojo(name = "scan", threadSafe = true)
public final class ScanMojo extends PrivetMojo {
  @Override
  void conclude(Inspection found, Scan scan) throws UsageException, IOException {
    Inspection inspection = sinceBaseline(found, scan);
    writeReports(inspection);
    new Verdict(inspection, project().getArtifactId(), getLog())
        .tell(levelOr(Level.WARNING), Optional.empty());
  }
}
