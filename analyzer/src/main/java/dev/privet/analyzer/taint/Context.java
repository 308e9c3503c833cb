package dev.privet.analyzer.taint;

import dev.privet.analyzer.link.Procedure;
import org.jspecify.annotations.Nullable;

/** A method as seen by callers that know the same of its parameters. */
record Context(Procedure procedure, Shape shape) {
  /** Whether nothing is known of the parameters. */
  boolean isPlain() {
    return shape.equals(Shape.NONE);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof Context context
            && procedure == context.procedure
            && shape.equals(context.shape));
  }

  @Override
  public int hashCode() {
    return procedure.number() * 31 + shape.hashCode();
  }
}
