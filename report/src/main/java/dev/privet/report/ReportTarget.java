package dev.privet.report;

import dev.privet.rules.Level;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * A report that was asked for.
 *
 * @param kind in which form
 * @param file where to; {@code -} for standard output
 */
public record ReportTarget(ReportKind kind, String file) {
  /**
   * The target that {@code sarif=build/privet.sarif} stands for.
   *
   * @throws IllegalArgumentException with a message for the user
   */
  public static ReportTarget parse(String text) {
    int equals = text.indexOf('=');
    String word = equals < 0 ? text : text.substring(0, equals).strip();
    String file = equals < 0 ? "" : text.substring(equals + 1).strip();
    List<String> kinds = Arrays.stream(ReportKind.values()).map(ReportKind::key).toList();
    if (file.isEmpty() || !kinds.contains(word)) {
      throw new IllegalArgumentException(
          "found \"" + text + "\", expected KIND=FILE with a kind of " + String.join(", ", kinds));
    }
    return new ReportTarget(ReportKind.values()[kinds.indexOf(word)], file);
  }

  /** Whether the report goes to standard output. */
  public boolean isStandardOutput() {
    return file.equals("-");
  }

  /**
   * Writes the report into its file, with the folders above it.
   *
   * @param least the level from which on findings are in it
   * @param suppressed whether suppressed findings are in it too
   */
  public void write(Inspection inspection, Level least, boolean suppressed) throws IOException {
    Path path = Path.of(file).toAbsolutePath();
    Path folder = path.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
      kind.write(inspection, least, suppressed, out);
    }
  }
}
