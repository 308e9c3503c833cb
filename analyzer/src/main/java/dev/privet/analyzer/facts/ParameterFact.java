package dev.privet.analyzer.facts;

import dev.privet.analyzer.text.Span;
import java.util.List;

/**
 * A parameter of a method, constructor or lambda, or a record component.
 *
 * @param name its name
 * @param type its type as written (varargs counted as a dimension); absent for an untyped lambda
 *     parameter
 * @param varargs whether it takes a variable number of arguments
 * @param annotations its annotations
 * @param span where its name stands
 */
public record ParameterFact(
    String name, TypeRef type, boolean varargs, List<AnnotationFact> annotations, Span span) {
  public ParameterFact {
    annotations = List.copyOf(annotations);
  }
}
