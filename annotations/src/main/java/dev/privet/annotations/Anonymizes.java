package dev.privet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that nobody, the company included, can tell from the method's result who is meant.
 *
 * <p>The result keeps its category and gets the form {@code anonymised}. A plain hash of an address
 * or a number does not qualify: it can be found by trying.
 *
 * <pre>{@code
 * @Anonymizes
 * String ageBand(LocalDate birthday) {
 *   return birthday.isAfter(LocalDate.of(2000, 1, 1)) ? "2000 and later" : "before 2000";
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD})
public @interface Anonymizes {}
