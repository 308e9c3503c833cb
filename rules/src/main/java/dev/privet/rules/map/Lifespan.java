package dev.privet.rules.map;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How long data is kept, by one of three words for it.
 *
 * @param origin whose word
 * @param limit the bound; empty where it is an event or cannot be told
 * @param words as a sentence says it: {@code 90 days after the account is closed}
 * @param cite the published statements behind it
 * @param place where it is said or done
 */
public record Lifespan(
    Origin origin, Optional<Duration> limit, String words, List<String> cite, Place place) {
  /** Whose word it is. */
  public enum Origin {
    /** An annotation in the code. */
    DECLARED,
    /** The published policy. */
    PROMISED,
    /** Code or configuration that sees to it. */
    ENFORCED;

    /** The name used in files. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public Lifespan {
    cite = List.copyOf(cite);
  }
}
