package dev.privet.analyzer.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A type as it is written: names are not resolved, {@code var} and an absent type have the empty
 * name. A wildcard stands as its upper bound ({@code ?} and {@code ? super T} as {@code
 * java.lang.Object}). An intersection stands as its first type.
 *
 * @param name the name as written, dots kept, type arguments and annotations removed; a primitive
 *     or {@code void} as is
 * @param arguments the type arguments as written
 * @param dimensions how many {@code []}, including a varargs {@code ...}
 */
public record TypeRef(String name, List<TypeRef> arguments, int dimensions) {
  /** {@code var}, a lambda parameter without a type: nothing is written. */
  public static final TypeRef ABSENT = new TypeRef("", List.of(), 0);

  public TypeRef {
    arguments = List.copyOf(arguments);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof TypeRef type
            && name.equals(type.name)
            && dimensions == type.dimensions
            && arguments.equals(type.arguments));
  }

  @Override
  public int hashCode() {
    return (name.hashCode() * 31 + arguments.hashCode()) * 31 + dimensions;
  }

  /** A plain type without arguments. */
  public static TypeRef of(String name) {
    return new TypeRef(name, List.of(), 0);
  }

  /** Whether nothing is written. */
  public boolean isAbsent() {
    return name.isEmpty();
  }
}
