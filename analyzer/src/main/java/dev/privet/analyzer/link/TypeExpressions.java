package dev.privet.analyzer.link;

import dev.privet.analyzer.library.TypeShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Type expressions as model files write them: {@code java.util.Map<K, java.util.List<V>>[]}. */
public final class TypeExpressions {
  private final String text;
  private final Set<String> variables;
  private int at;

  private TypeExpressions(String text, Set<String> variables) {
    this.text = text;
    this.variables = variables;
  }

  /**
   * Reads an expression.
   *
   * @param variables which names are type variables
   * @throws IllegalArgumentException if it is not one
   */
  public static TypeShape parse(String text, Set<String> variables) {
    TypeExpressions reader = new TypeExpressions(text, variables);
    TypeShape shape = reader.type();
    if (reader.at != text.length()) {
      throw new IllegalArgumentException("not a type: " + text);
    }
    return shape;
  }

  /** The shape with its variables replaced; unknown variables stay. */
  public static TypeShape substitute(TypeShape shape, Map<String, TypeShape> bindings) {
    if (bindings.isEmpty()) {
      return shape;
    }
    if (shape.variable()) {
      TypeShape bound = bindings.get(shape.name());
      return bound == null
          ? shape
          : new TypeShape(
              bound.name(),
              bound.arguments(),
              bound.dimensions() + shape.dimensions(),
              bound.variable());
    }
    if (shape.arguments().isEmpty()) {
      return shape;
    }
    List<TypeShape> arguments = new ArrayList<>(shape.arguments().size());
    for (TypeShape argument : shape.arguments()) {
      arguments.add(substitute(argument, bindings));
    }
    return new TypeShape(shape.name(), arguments, shape.dimensions(), false);
  }

  private TypeShape type() {
    skip();
    int start = at;
    while (at < text.length()
        && (Character.isJavaIdentifierPart(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    String name = text.substring(start, at);
    if (name.isEmpty()) {
      throw new IllegalArgumentException("not a type: " + text);
    }
    List<TypeShape> arguments = new ArrayList<>();
    skip();
    if (at < text.length() && text.charAt(at) == '<') {
      do {
        at++;
        arguments.add(type());
        skip();
      } while (at < text.length() && text.charAt(at) == ',');
      if (at >= text.length() || text.charAt(at) != '>') {
        throw new IllegalArgumentException("not a type: " + text);
      }
      at++;
    }
    int dimensions = 0;
    skip();
    while (text.startsWith("[]", at)) {
      at += 2;
      dimensions++;
      skip();
    }
    return new TypeShape(name, arguments, dimensions, variables.contains(name));
  }

  private void skip() {
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
  }
}
