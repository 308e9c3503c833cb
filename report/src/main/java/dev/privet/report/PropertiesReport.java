package dev.privet.report;

import dev.privet.rules.Finding;
import dev.privet.rules.Level;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;

/** A scan in figures, a name and a number on each line, for scripts. */
final class PropertiesReport {
  private final Inspection inspection;

  PropertiesReport(Inspection inspection) {
    this.inspection = inspection;
  }

  /** Writes the report, and leaves {@code out} open. */
  void write(Writer out) throws IOException {
    List<Finding> standing = inspection.standing(Level.NOTE);
    for (Level level : List.of(Level.ERROR, Level.WARNING, Level.NOTE)) {
      long count = standing.stream().filter(it -> it.level() == level).count();
      out.write(level.name().toLowerCase(Locale.ROOT) + "s=" + count + "\n");
    }
    long suppressed =
        inspection.findings().stream().filter(it -> it.allowedBy().isPresent()).count();
    long known = inspection.findings().stream().filter(inspection::isKnown).count();
    out.write("suppressed=" + suppressed + "\n");
    out.write("baseline=" + known + "\n");
    out.write("files=" + inspection.result().files().size() + "\n");
    out.write("gaps=" + inspection.result().gaps().size() + "\n");
    out.write("complete=" + inspection.isComplete() + "\n");
    out.flush();
  }
}
