package dev.privet.cli;

import dev.privet.analyzer.Analyzer;
import dev.privet.rules.scan.Engine;
import java.time.Clock;
import java.time.ZoneId;

/** What the commands work with: the engine, the calendar, and whether a build server runs them. */
record Tools(Engine engine, Clock clock, boolean onBuildServer) {
  /** What an installed Privet works with. */
  static Tools installed() {
    return new Tools(Analyzer::analyze, Clock.system(ZoneId.systemDefault()), isBuildServer());
  }

  private static boolean isBuildServer() {
    return Boolean.parseBoolean(System.getenv("CI"));
  }
}
