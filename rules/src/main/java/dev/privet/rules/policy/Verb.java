package dev.privet.rules.policy;

import dev.privet.analyzer.spec.SinkKind;
import java.util.Locale;
import java.util.Set;

/** What is done with data. */
public enum Verb implements Keyed {
  COLLECT,
  USE,
  /** Showing it to operators: in logs and whatever is read like them. */
  LOG,
  /** Keeping it beyond the request. A server's session is meant only where it is named. */
  STORE,
  /** Handing it to somebody outside. */
  SHARE,
  JOIN,
  DELETE,
  /** Handing it out in a response. */
  EXPORT,
  COOKIE;

  /** The places in which a clause with this verb means it, where the clause names none. */
  public Set<SinkKind> places() {
    return switch (this) {
      case LOG ->
          Set.of(
              SinkKind.LOG, SinkKind.CONSOLE, SinkKind.EXCEPTION, SinkKind.TELEMETRY, SinkKind.URL);
      case STORE ->
          Set.of(SinkKind.FILE, SinkKind.DATABASE, SinkKind.CACHE, SinkKind.QUEUE, SinkKind.COOKIE);
      case SHARE -> Set.of(SinkKind.THIRD_PARTY);
      case EXPORT -> Set.of(SinkKind.RESPONSE);
      case COOKIE -> Set.of(SinkKind.COOKIE);
      case COLLECT, USE, JOIN, DELETE -> Set.of();
    };
  }

  @Override
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
