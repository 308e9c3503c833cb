package dev.privet.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class TimedProcessTest {
  @TempDir private Path folder;

  @Test
  @EnabledOnOs(OS.LINUX)
  void timeMemoryExitCodeAndOutputOfTheProcessAreKept() throws Exception {
    Path log = folder.resolve("log.txt");

    TimedProcess run =
        TimedProcess.run(
            List.of(
                "sh",
                "-c",
                "pwd; i=0; while [ $i -lt 100000 ]; do i=$((i+1)); done; sleep 0.2; echo no >&2; exit 3"),
            folder,
            log);

    assertThat(run.exit()).isEqualTo(3);
    assertThat(run.seconds()).isBetween(0.2, 10.0);
    assertThat(run.cpuSeconds()).isBetween(0.01, run.seconds());
    assertThat(run.peakKilobytes()).isPositive();
    assertThat(Files.readString(log)).isEqualTo(folder.toRealPath() + "\nno\n");
  }
}
