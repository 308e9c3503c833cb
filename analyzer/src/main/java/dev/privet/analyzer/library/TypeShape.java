package dev.privet.analyzer.library;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type as a library declares it. Names are qualified, with a dot before a nested type ({@code
 * java.util.Map.Entry}); primitives and {@code void} are their keyword. A wildcard stands as its
 * bound ({@code ? extends T} and {@code ? super T} as {@code T}, a bare {@code ?} as {@code
 * java.lang.Object}): that is what a lambda or an element at this place deals with.
 *
 * @param name the name of the type, of the type variable, or the keyword
 * @param arguments the type arguments; empty for a raw type too
 * @param dimensions how many {@code []}, a varargs {@code ...} included
 * @param variable whether {@code name} is a type variable such as {@code T}
 */
public record TypeShape(String name, List<TypeShape> arguments, int dimensions, boolean variable) {
  /** The root of all classes. */
  public static final TypeShape OBJECT = of("java.lang.Object");

  public TypeShape {
    arguments = List.copyOf(arguments);
    if (name.isEmpty() || dimensions < 0) {
      throw new IllegalArgumentException("not a type: '" + name + "' with dimension " + dimensions);
    }
  }

  /** A plain type without arguments. */
  public static TypeShape of(String name) {
    return new TypeShape(name, List.of(), 0, false);
  }

  /** A generic type. */
  public static TypeShape of(String name, List<TypeShape> arguments) {
    return new TypeShape(name, arguments, 0, false);
  }

  /** A type variable. */
  public static TypeShape ofVariable(String name) {
    return new TypeShape(name, List.of(), 0, true);
  }

  /** The same type with exactly so many {@code []}. */
  public TypeShape withDimensions(int count) {
    return count == dimensions ? this : new TypeShape(name, arguments, count, variable);
  }

  /** Whether it is an array. */
  public boolean isArray() {
    return dimensions > 0;
  }

  /** What an array of this type holds; the type itself where it is no array. */
  public TypeShape element() {
    return isArray() ? withDimensions(dimensions - 1) : this;
  }

  /** Written out: the generated comparison is slow before it is compiled. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof TypeShape shape
            && dimensions == shape.dimensions
            && variable == shape.variable
            && name.equals(shape.name)
            && (arguments == shape.arguments || arguments.equals(shape.arguments)));
  }

  @Override
  public int hashCode() {
    return (name.hashCode() * 31 + arguments.size()) * 31 + dimensions;
  }

  /** As in source: {@code java.util.List<T>[]}. */
  @Override
  public String toString() {
    if (arguments.isEmpty() && dimensions == 0) {
      return name;
    }
    StringBuilder text = new StringBuilder(name);
    String separator = "<";
    for (TypeShape argument : arguments) {
      text.append(separator).append(argument);
      separator = ", ";
    }
    if (!arguments.isEmpty()) {
      text.append('>');
    }
    return text.append("[]".repeat(dimensions)).toString();
  }
}
