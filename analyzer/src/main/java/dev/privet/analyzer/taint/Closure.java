package dev.privet.analyzer.taint;

import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.LambdaFact;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.spec.ModelRow;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The code of a lambda expression, a method reference, or a function that a library makes out of
 * others. Its captured values are contents of the object that carries it: {@link #captured}.
 *
 * @param home the method in whose text it stands
 * @param lambda the lambda expression, if it is one
 * @param reference the method reference, if it is one
 * @param made the library's function, if it is one
 */
record Closure(
    Procedure home,
    @Nullable LambdaFact lambda,
    Instruction.@Nullable MakeReference reference,
    @Nullable Made made) {
  /**
   * A function that a library made: its rows say what happens when it is applied.
   *
   * @param type the type whose method made it
   * @param method that method
   * @param arguments how many arguments were given
   * @param returns the type of the function
   * @param rows the rows
   */
  record Made(
      Object site,
      TypeShape type,
      String method,
      int arguments,
      TypeShape returns,
      List<ModelRow> rows) {}

  /**
   * Where the object keeps a captured variable; 0 is {@code this}, or the bound receiver of a
   * reference, or the receiver of the call that made a library's function, whose arguments follow.
   */
  HeapKey captured(int index) {
    return HeapKey.field("#captured:" + home.number() + ":" + place() + ":" + index);
  }

  private String place() {
    if (lambda != null) {
      return lambda.span().toString();
    }
    if (reference != null) {
      return Integer.toString(reference.at());
    }
    return made == null ? "" : made.method() + made.arguments();
  }

  /** Code is compared by identity: two instructions may look alike. */
  @Override
  @SuppressWarnings("ReferenceEquality")
  public boolean equals(@Nullable Object other) {
    return other instanceof Closure closure
        && home == closure.home
        && lambda == closure.lambda
        && reference == closure.reference
        && (made == null
            ? closure.made == null
            : closure.made != null && made.site() == closure.made.site());
  }

  @Override
  public int hashCode() {
    int place = made == null ? 0 : made.arguments();
    if (lambda != null) {
      place = lambda.span().hashCode();
    } else if (reference != null) {
      place = reference.at();
    }
    return home.number() * 31 + place;
  }
}
