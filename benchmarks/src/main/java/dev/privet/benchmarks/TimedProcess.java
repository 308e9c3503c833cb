package dev.privet.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A process that has run to its end.
 *
 * @param seconds from its start to its end, the start of the virtual machine included
 * @param cpuSeconds what it took of all cores together, as last seen before its end; tells the work
 *     where others use the machine too; 0 where the system does not tell
 * @param peakKilobytes the most memory it had resident; 0 where the system does not tell
 * @param exit its exit code
 */
record TimedProcess(double seconds, double cpuSeconds, long peakKilobytes, int exit) {
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
  private static final int SAMPLE_MILLISECONDS = 20;

  /** Runs the command in the folder; standard output and error are appended to the log. */
  static TimedProcess run(List<String> command, Path folder, Path log)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
            .start();
    process.getOutputStream().close();
    long peak = 0;
    double cpu = 0;
    do {
      cpu = Math.max(cpu, process.info().totalCpuDuration().map(TimedProcess::seconds).orElse(0.0));
      peak = Math.max(peak, peak(process.pid()));
    } while (!process.waitFor(SAMPLE_MILLISECONDS, TimeUnit.MILLISECONDS));
    return new TimedProcess((System.nanoTime() - start) / 1e9, cpu, peak, process.exitValue());
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }

  /** The high-water mark the kernel keeps; the launcher turns into Java under the same number. */
  private static long peak(long pid) {
    try {
      Matcher found = PEAK.matcher(Files.readString(Path.of("/proc/" + pid + "/status")));
      return found.find() ? Long.parseLong(found.group(1)) : 0;
    } catch (IOException e) {
      // Where there is no such file system, and of a process that ends while it is looked at.
      return 0;
    }
  }
}
