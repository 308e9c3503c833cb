package dev.privet.maven;

import dev.privet.report.Inspection;
import dev.privet.rules.scan.Scan;
import dev.privet.rules.scan.UsageException;
import java.io.IOException;
import org.apache.maven.plugins.annotations.Mojo;

/** Writes down the project's findings of today, so that check speaks of new ones only. */
@Mojo(name = "baseline", threadSafe = true)
public final class BaselineMojo extends PrivetMojo {
  @Override
  void conclude(Inspection inspection, Scan scan) throws UsageException, IOException {
    growBaseline(inspection, scan);
  }
}
