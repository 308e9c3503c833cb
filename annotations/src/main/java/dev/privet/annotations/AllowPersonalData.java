package dev.privet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sets one rule aside within the declaration it stands on, for a reason and if need be for a time.
 *
 * <p>An allowance that no longer suppresses anything is reported, and so is one that has run out.
 *
 * <pre>{@code
 * @AllowPersonalData(
 *     rule = "PRV101",
 *     reason = "abuse team needs the address for 14 days, clause S0-12",
 *     until = "2027-01-31")
 * void rejected(Request request) {
 *   log.warn("rejected {}", request.getRemoteAddr());
 * }
 * }</pre>
 */
@Documented
@Repeatable(AllowPersonalData.All.class)
@Retention(RetentionPolicy.CLASS)
@Target({
  ElementType.TYPE,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.CONSTRUCTOR,
  ElementType.PARAMETER,
  ElementType.LOCAL_VARIABLE,
  ElementType.RECORD_COMPONENT
})
public @interface AllowPersonalData {
  /** The rule that is set aside, by its id: {@code PRV101}. */
  String rule();

  /** Why it is right here, in words that hold in a review. Must not be blank. */
  String reason();

  /**
   * The last day on which this holds, as {@code 2027-01-31}; empty for no end. From the next day on
   * the finding is back.
   */
  String until() default "";

  /** What the compiler wraps several of them in; not written by hand. */
  @Documented
  @Retention(RetentionPolicy.CLASS)
  @Target({
    ElementType.TYPE,
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.CONSTRUCTOR,
    ElementType.PARAMETER,
    ElementType.LOCAL_VARIABLE,
    ElementType.RECORD_COMPONENT
  })
  @interface All {
    /** The allowances, in the order they were written in. */
    AllowPersonalData[] value();
  }
}
