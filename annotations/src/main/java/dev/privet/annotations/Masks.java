package dev.privet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that the method's result shows only a part of the value it is given, too little to tell who
 * is meant.
 *
 * <p>The result keeps its category and gets the form {@code masked}. Whether a masked value may be
 * logged, shared or stored is for the policy to say.
 *
 * <pre>{@code
 * @Masks
 * static String lastFour(String cardNumber) {
 *   return "**** " + cardNumber.substring(cardNumber.length() - 4);
 * }
 * }</pre>
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD})
public @interface Masks {}
