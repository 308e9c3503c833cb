package dev.privet.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SeriesTest {
  @Test
  void theMiddleTimesAndTheHighestPeakAreTold() {
    Series series = new Series();
    series.add(new TimedProcess(9, 4, 2048, 0));
    series.add(new TimedProcess(1, 3, 4096, 0));
    series.add(new TimedProcess(2, 1, 1024, 0));

    assertThat(series.median()).isEqualTo(2);
    assertThat(series.medianCpu()).isEqualTo(3);
    assertThat(series.peakMegabytes()).isEqualTo(4);
  }
}
