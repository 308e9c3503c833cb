package dev.privet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the method erases a person's data of the given types: the code's answer to a request
 * for erasure.
 *
 * <pre>{@code
 * @Erases({Customer.class, LoginHistory.class})
 * void forget(long customerId) {
 *   customers.deleteById(customerId);
 *   logins.deleteByCustomer(customerId);
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD})
public @interface Erases {
  /** The types of which everything personal is gone, from every place it is kept in. */
  Class<?>[] value();
}
