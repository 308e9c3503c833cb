package dev.privet.analyzer.facts;

import dev.privet.analyzer.text.Span;
import java.util.List;

/**
 * A lambda expression as a method of its own. Its variables: 0 is the enclosing {@code this}, then
 * the captured variables in the order in which {@link Instruction.MakeLambda} lists them, then the
 * parameters. An expression body returns its value.
 *
 * @param captured the names of the captured variables
 * @param parameters the parameters; their types are absent where none is written
 * @param body the body
 * @param span the whole expression
 */
public record LambdaFact(
    List<String> captured, List<ParameterFact> parameters, Body body, Span span) {
  public LambdaFact {
    captured = List.copyOf(captured);
    parameters = List.copyOf(parameters);
  }
}
