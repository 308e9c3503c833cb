package dev.privet.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same program gives the same bytes, however it is scanned. */
final class DeterminismTest {
  private static final Path SAMPLES =
      Path.of(System.getProperty("basedir", "")).toAbsolutePath().resolveSibling("samples");

  @TempDir private Path folder;

  @Test
  void threadsAndFoldersLeaveNoTraceInSarif() throws IOException {
    Path first = copy("one");
    Path second = copy("two/deeper");

    String reference = sarif(first, 1);

    assertThat(reference).contains("\"ruleId\"").doesNotContain(folder.toString());
    assertThat(sarif(first, 2)).isEqualTo(reference);
    assertThat(sarif(second, 1)).isEqualTo(reference);
    assertThat(sarif(second, 2)).isEqualTo(reference);
  }

  private String sarif(Path tree, int jobs) throws IOException {
    Path file = folder.resolve("report.sarif");
    Ran ran =
        Ran.privet(
            "scan",
            tree,
            "--tests",
            "--jobs",
            jobs,
            "--level=none",
            "--report=sarif=" + file,
            "-q");
    assertThat(ran.code()).as(ran.err()).isLessThan(2);
    return Files.readString(file);
  }

  private Path copy(String name) throws IOException {
    Path target = folder.resolve(name);
    try (Stream<Path> files = Files.walk(SAMPLES)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        Path to = target.resolve(SAMPLES.relativize(file));
        Files.createDirectories(to.getParent());
        Files.copy(file, to);
      }
    }
    return target;
  }
}
