package dev.privet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that what is declared here holds personal data, and of which categories.
 *
 * <p>On a type it speaks of every value of that type; on a method, of what the method returns. What
 * the annotation says outweighs everything the name or the type suggest. An annotation on a local
 * variable is seen in source code only, since class files do not keep it.
 *
 * <pre>{@code
 * record Customer(
 *     long id,
 *     @PersonalData("user.name") String name,
 *     @PersonalData(value = "user.contact.email", subject = "customer", purpose = "invoicing")
 *         String billingEmail) {}
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.TYPE,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER,
  ElementType.LOCAL_VARIABLE,
  ElementType.RECORD_COMPONENT
})
public @interface PersonalData {
  /**
   * The categories, as keys of the taxonomy ({@code user.contact.email}, {@code user.name}) or of
   * the project's own category files. Prefer the most precise key.
   */
  String[] value();

  /** Whose data it is ({@code customer}, {@code employee}); empty when it does not matter. */
  String subject() default "";

  /** What it may be used for, as the policy names its purposes; empty when nothing is said here. */
  String[] purpose() default {};
}
