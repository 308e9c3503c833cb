package dev.privet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says what the code declared here uses personal data for.
 *
 * <p>A method's purpose outweighs its type's, and that its package's.
 *
 * <pre>{@code
 * @Purpose("fraud_prevention")
 * final class OrderScreening {
 *   int risk(Order order) {
 *     return blocklist.contains(order.email()) ? 100 : 0;
 *   }
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.PACKAGE, ElementType.TYPE, ElementType.METHOD})
public @interface Purpose {
  /** The purposes, as the policy names them. */
  String[] value();
}
