package dev.privet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the method's result stands for the value it is given, and that only somebody with
 * additional knowledge (a key, a table) finds the way back.
 *
 * <p>The result keeps its category and gets the form {@code tokenised}. It is still personal data.
 *
 * <pre>{@code
 * @Pseudonymizes
 * String token(String email) {
 *   return vault.tokenFor(email);
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD})
public @interface Pseudonymizes {}
