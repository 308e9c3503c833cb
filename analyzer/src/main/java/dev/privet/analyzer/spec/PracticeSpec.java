package dev.privet.analyzer.spec;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a library call, annotation or configuration key tells about a program besides where data
 * flows: how long something lives, what erases it, who may call it.
 *
 * @param meaning what it tells
 * @param method which calls; for {@link Meaning#JOB} and {@link Meaning#ENDPOINT} which methods the
 *     program overrides
 * @param annotations which annotations, any of them; for {@link Meaning#CALLER} types too
 * @param keys which configuration keys, any of them
 * @param elements the annotation elements that hold the value, first match
 * @param argument the argument that holds the value
 * @param unit the unit of a bare number ({@code seconds}), or the argument that names it ({@code
 *     arg2})
 * @param subject what a lifetime bounds ({@code store, session, cookie, cache, log, token}); for
 *     {@link Meaning#ERASE}, {@link Meaning#READ} and {@link Meaning#WRITE} where the stored type
 *     stands ({@code receiver, arg0})
 * @param text for {@link Meaning#ENDPOINT} the HTTP verb, for {@link Meaning#JOB} the annotation
 *     without which it does not run
 * @param idle whether the time counts from the last use
 * @param origin file and line
 */
public record PracticeSpec(
    Meaning meaning,
    Optional<MethodPattern> method,
    List<String> annotations,
    List<String> keys,
    List<String> elements,
    OptionalInt argument,
    String unit,
    String subject,
    String text,
    boolean idle,
    String origin) {
  /** What can be told. */
  public enum Meaning {
    /** Bounds how long its subject is kept. */
    LIFETIME,
    /** Deletes what is stored. */
    ERASE,
    /** Reads what is stored. */
    READ,
    /** Stores. */
    WRITE,
    /** Runs the SQL or JPQL in its argument or element. */
    STATEMENT,
    /** Makes a cookie of the name in its argument. */
    COOKIE,
    /** Sets a flag of a cookie. */
    COOKIE_FLAG,
    /** Lets only some people in. */
    GUARD,
    /** As the type or annotation of a parameter: whoever is logged in. */
    CALLER,
    /** Writes down that somebody looked at something. */
    AUDIT,
    /** Asks whether a person agreed. */
    CONSENT,
    /** Is called over HTTP. */
    ENDPOINT,
    /** Is called by a clock. */
    JOB,
    /** A stored type that is only a part of others. */
    PART,
    /** What is deleted is only marked. */
    SOFT,
    /** Deleting the owner deletes what the field holds. */
    CASCADE,
    /** Names the cloud region in its argument. */
    REGION,
    /** A type that makes the program one that starts by itself. */
    PROGRAM,
    /** A call that selects the paths that a guard is for. */
    PATHS
  }

  public PracticeSpec {
    annotations = List.copyOf(annotations);
    keys = List.copyOf(keys);
    elements = List.copyOf(elements);
  }
}
