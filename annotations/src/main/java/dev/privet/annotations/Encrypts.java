package dev.privet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the method's result is the value it is given, encrypted with a key that does not travel
 * with it.
 *
 * <p>The result keeps its category and gets the form {@code encrypted}.
 *
 * <pre>{@code
 * @Encrypts
 * byte[] seal(String healthRecord) {
 *   return cipher.seal(healthRecord.getBytes(UTF_8));
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD})
public @interface Encrypts {}
