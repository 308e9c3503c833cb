package dev.privet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says how long the personal data declared here may be kept.
 *
 * <p>It is held against the published policy (is this longer than promised?) and against what the
 * code does (is anything deleted that early?). On a type it speaks of every field of it; a field's
 * own annotation outweighs its type's.
 *
 * <p>A file that also uses {@link java.lang.annotation.Retention} imports one of the two and writes
 * the other with its package.
 *
 * <pre>{@code
 * @Retention(days = 30, from = "account_closed")
 * class LoginHistory {
 *   String address;
 *
 *   @Retention(days = 7)
 *   String userAgent;
 * }
 * }</pre>
 */
@Documented
@java.lang.annotation.Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.RECORD_COMPONENT})
public @interface Retention {
  /** The longest time it may be kept, in days of 24 hours; at least 1. */
  int days();

  /** The event the days are counted from, as the policy names its events. */
  String from() default "collected";
}
