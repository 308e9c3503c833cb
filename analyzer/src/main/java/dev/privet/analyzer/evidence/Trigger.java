package dev.privet.analyzer.evidence;

import java.util.List;

/**
 * Something outside the program that sets code in motion.
 *
 * @param kind what kind of thing
 * @param label what a reader calls it: {@code DELETE /account}, {@code PurgeJob.run()}
 * @param words what its path, its method and its event say, in lower case
 * @param guards what must hold for a caller, as written: {@code hasRole('ADMIN')}
 * @param demands what its own code asks of a caller: {@code requireViewEvents()}
 * @param running whether anything sees to it that it happens
 * @param site the method
 */
public record Trigger(
    Kind kind,
    String label,
    String words,
    List<String> guards,
    List<String> demands,
    boolean running,
    Site site) {
  /** Kinds of trigger. */
  public enum Kind {
    /** An HTTP request. */
    ENDPOINT,
    /** The clock. */
    JOB,
    /** An event or message. */
    EVENT
  }

  public Trigger {
    guards = List.copyOf(guards);
    demands = List.copyOf(demands);
  }
}
