package dev.privet.analyzer.spec;

import java.util.Locale;

/** The kinds of place that data can reach. */
public enum SinkKind {
  LOG,
  CONSOLE,
  EXCEPTION,
  RESPONSE,
  URL,
  COOKIE,
  SESSION,
  FILE,
  DATABASE,
  CACHE,
  QUEUE,
  TELEMETRY,
  THIRD_PARTY,
  INTERNAL_SERVICE;

  /** The name used in files and reports: {@code third-party}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
