package dev.privet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says who receives what is passed to this type, field or method.
 *
 * <p>On a type: the arguments of all its methods leave for that recipient. On a field: those of
 * calls made on it. On a method: those of calls of it.
 *
 * <pre>{@code
 * @Recipient("mailgun")
 * interface Newsletter {
 *   void send(String emailAddress, String text);
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.FIELD, ElementType.METHOD})
public @interface Recipient {
  /** The recipient, by its alias in the policy ({@code mailgun}) or its host name. */
  String value();
}
