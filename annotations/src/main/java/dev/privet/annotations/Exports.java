package dev.privet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the method hands a person the data of the given types: the code's answer to a request
 * for access or for a portable copy.
 *
 * <pre>{@code
 * @Exports(Customer.class)
 * CustomerExport everythingAbout(long customerId) {
 *   return CustomerExport.of(customers.byId(customerId));
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD})
public @interface Exports {
  /** The types of which everything personal is handed out. */
  Class<?>[] value();
}
