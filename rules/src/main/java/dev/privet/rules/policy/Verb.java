package dev.privet.rules.policy;

import dev.privet.analyzer.spec.SinkKind;
import java.util.Locale;
import java.util.Set;

/** What is done with data, and in which places a clause with this verb means it. */
public enum Verb implements Keyed {
  COLLECT,
  USE,
  /** Whatever operators, crash reports and traces get to see. */
  LOG(SinkKind.LOG, SinkKind.CONSOLE, SinkKind.EXCEPTION, SinkKind.TELEMETRY, SinkKind.URL),
  /** Whatever outlives the request. A server's session is meant only where it is named. */
  STORE(SinkKind.FILE, SinkKind.DATABASE, SinkKind.CACHE, SinkKind.QUEUE, SinkKind.COOKIE),
  /** Handing to somebody outside. */
  SHARE(SinkKind.THIRD_PARTY),
  JOIN,
  DELETE,
  /** Handing out in a response. */
  EXPORT(SinkKind.RESPONSE),
  COOKIE(SinkKind.COOKIE);

  private final Set<SinkKind> places;

  Verb(SinkKind... places) {
    this.places = Set.of(places);
  }

  /** The places it happens in, where a clause names none. */
  public Set<SinkKind> places() {
    return places;
  }

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
