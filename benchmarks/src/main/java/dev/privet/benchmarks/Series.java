package dev.privet.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The runs of one kind on one corpus. Not more than a few: the median is what is told of them. */
final class Series {
  private final List<Double> seconds = new ArrayList<>();
  private final List<Double> cpuSeconds = new ArrayList<>();
  private long peakKilobytes;

  void add(TimedProcess run) {
    seconds.add(run.seconds());
    cpuSeconds.add(run.cpuSeconds());
    peakKilobytes = Math.max(peakKilobytes, run.peakKilobytes());
  }

  /** The middle one of the times; of an even number of them, the lower middle one. */
  double median() {
    return middle(seconds);
  }

  /** The same of the processor times. */
  double medianCpu() {
    return middle(cpuSeconds);
  }

  /** The highest peak of all runs, in megabytes of 2^20 bytes. */
  long peakMegabytes() {
    return peakKilobytes / 1024;
  }

  private static double middle(List<Double> times) {
    List<Double> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    return sorted.get((sorted.size() - 1) / 2);
  }
}
