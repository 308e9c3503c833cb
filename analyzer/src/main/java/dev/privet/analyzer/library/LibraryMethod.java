package dev.privet.analyzer.library;

import java.util.List;
import java.util.Map;

/**
 * A public or protected method or constructor of a library type, as declared there.
 *
 * @param name its name; {@code <init>} for a constructor
 * @param parameters the types of its parameters
 * @param erasure the same types erased, as model files write them: {@code java.lang.Object[]}
 * @param varargs whether the last parameter takes any number of arguments
 * @param returns what it returns; for a constructor the type that it makes
 * @param isStatic whether it needs no receiver
 * @param isAbstract whether it has no body
 * @param bounds the method's own type variables in order of declaration, each with its first bound
 */
public record LibraryMethod(
    String name,
    List<TypeShape> parameters,
    List<String> erasure,
    boolean varargs,
    TypeShape returns,
    boolean isStatic,
    boolean isAbstract,
    Map<String, TypeShape> bounds) {
  /** The name of every constructor. */
  public static final String CONSTRUCTOR = "<init>";

  public LibraryMethod {
    parameters = List.copyOf(parameters);
    erasure = List.copyOf(erasure);
    bounds = InOrder.copyOf(bounds);
  }

  /** Whether it is a constructor. */
  public boolean isConstructor() {
    return name.equals(CONSTRUCTOR);
  }

  /** Whether it can be called with so many arguments. */
  public boolean accepts(int arguments) {
    return varargs ? arguments >= parameters.size() - 1 : arguments == parameters.size();
  }

  /** As a model file writes it: {@code put(java.lang.Object,java.lang.Object)}. */
  public String signature() {
    return name + "(" + String.join(",", erasure) + ")";
  }
}
