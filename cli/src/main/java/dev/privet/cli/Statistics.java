package dev.privet.cli;

import dev.privet.rules.Finding;
import dev.privet.rules.scan.Scan;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** A scan in figures. */
final class Statistics {
  private static final long MEGABYTE = 1024 * 1024;

  private Statistics() {}

  /** One line for each figure: a name and a number. */
  static List<String> lines(Scan scan) {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(scan.result().statistics())
        .forEach((name, value) -> lines.add(line(name, value)));
    Map<String, Long> byRule = new TreeMap<>();
    for (Finding finding : scan.findings()) {
      String level = finding.level().name().toLowerCase(Locale.ROOT);
      byRule.merge("findings." + finding.rule() + "." + level, 1L, Long::sum);
    }
    byRule.forEach((name, value) -> lines.add(line(name, value)));
    lines.add(line("peakHeapMegabytes", peak() / MEGABYTE));
    return lines;
  }

  private static long peak() {
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        peak += pool.getPeakUsage().getUsed();
      }
    }
    return peak;
  }

  private static String line(String name, long value) {
    return String.format(Locale.ROOT, "%-40s %12d", name, value);
  }
}
