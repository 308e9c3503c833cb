package dev.privet.rules.map;

import java.util.List;
import java.util.Locale;

/**
 * Where personal data comes into the program.
 *
 * @param key what tells it from others
 * @param kind what kind of thing
 * @param label what a reader calls it: {@code POST /account}
 * @param guards what must hold for a caller
 * @param place where
 */
public record CollectionPoint(
    String key, Kind kind, String label, List<String> guards, Place place) {
  /** Kinds of collection point. */
  public enum Kind {
    /** An HTTP request. */
    REQUEST,
    /** The clock. */
    JOB,
    /** An event or message. */
    EVENT,
    /** A call of a library that hands out personal data: {@code request.getRemoteAddr()}. */
    CALL;

    /** The name used in files. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public CollectionPoint {
    guards = List.copyOf(guards);
  }
}
