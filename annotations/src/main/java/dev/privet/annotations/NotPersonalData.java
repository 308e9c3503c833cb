package dev.privet.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that what is declared here is not personal data although it looks like it.
 *
 * <p>The reason is for the next reader and is shown wherever the decision is explained.
 *
 * <pre>{@code
 * record Parcel(
 *     @NotPersonalData(reason = "the carrier's depot, never the recipient's door") String address,
 *     double kilograms) {}
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
public @interface NotPersonalData {
  /** Why it is not personal data: what it holds instead. Must not be blank. */
  String reason();
}
