package dev.privet.analyzer.evidence;

import java.time.Duration;
import java.util.Optional;

/**
 * A bound that code or configuration puts on how long something is kept.
 *
 * @param subject what is bounded
 * @param name which one: a store's name, a cookie's; empty where the place alone tells
 * @param limit how long; empty where the value cannot be told
 * @param idle whether it counts from the last use
 * @param basis the field or event that it counts from; empty for the writing itself
 * @param running whether it takes effect: a purge is on a schedule
 * @param how in words: {@code deleted by PurgeJob.run()}
 * @param site where
 */
public record Lifetime(
    Subject subject,
    String name,
    Optional<Duration> limit,
    boolean idle,
    String basis,
    boolean running,
    String how,
    Site site) {
  /** What can be bounded. */
  public enum Subject {
    STORE,
    SESSION,
    COOKIE,
    CACHE,
    LOG,
    TOKEN,
    QUEUE,
    BUCKET
  }
}
