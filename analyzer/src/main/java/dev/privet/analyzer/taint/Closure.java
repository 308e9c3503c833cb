package dev.privet.analyzer.taint;

import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.LambdaFact;
import dev.privet.analyzer.link.Procedure;
import org.jspecify.annotations.Nullable;

/**
 * The code of a lambda expression or method reference. Its captured values are contents of the
 * object that carries it: {@link #captured}.
 *
 * @param home the method in whose text it stands
 * @param lambda the lambda expression, or null for a method reference
 * @param reference the method reference, or null
 */
record Closure(
    Procedure home, @Nullable LambdaFact lambda, Instruction.@Nullable MakeReference reference) {
  /**
   * Where the object keeps a captured variable; 0 is {@code this}, or the bound receiver of a
   * reference.
   */
  HeapKey captured(int index) {
    int line = lambda != null ? lambda.span().line() : 0;
    int column = lambda != null ? lambda.span().column() : reference == null ? 0 : reference.at();
    return HeapKey.field("#captured:" + home.number() + ":" + line + ":" + column + ":" + index);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Closure closure
        && home == closure.home
        && lambda == closure.lambda
        && reference == closure.reference;
  }

  @Override
  public int hashCode() {
    return home.number() * 31
        + (lambda != null ? lambda.span().line() : reference == null ? 0 : reference.at());
  }
}
