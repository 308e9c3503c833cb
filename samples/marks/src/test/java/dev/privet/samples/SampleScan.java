package dev.privet.samples;

import dev.privet.rules.scan.Scan;
import java.util.List;

/** The scans of the sample programs, for tests beside those of the marks. */
public final class SampleScan {
  private SampleScan() {}

  /** The names of the programs. */
  public static List<String> programs() {
    return SampleProgram.ALL.stream().map(SampleProgram::name).toList();
  }

  /** A program's scan, of the sources alone. */
  public static Scan of(String name) {
    return Pipeline.scan(SampleProgram.named(name), List.of(), List.of());
  }
}
