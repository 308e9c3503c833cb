package dev.privet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the method stands between the code behind it and a person's decision.
 *
 * <p>A method that returns a boolean returns {@code true} only when the person agreed to the
 * purpose or has not objected to it; any other method returns normally only then, and throws
 * otherwise.
 *
 * <pre>{@code
 * @ConsentGate("marketing")
 * boolean mayWriteTo(Customer customer) {
 *   return consents.isGiven(customer.id(), Consent.NEWSLETTER);
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD})
public @interface ConsentGate {
  /** The purpose that is agreed to, as the policy names it. */
  String value();
}
