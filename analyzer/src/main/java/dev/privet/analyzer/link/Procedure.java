package dev.privet.analyzer.link;

import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.facts.MethodFact;
import dev.privet.analyzer.library.TypeShape;
import java.lang.reflect.Modifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method, constructor or initialiser of the program, its types resolved. */
public final class Procedure {
  private final int number;
  private final TypeDecl owner;
  private final MethodFact fact;
  private final List<TypeShape> parameterTypes;
  private final TypeShape returns;

  Procedure(
      int number,
      TypeDecl owner,
      MethodFact fact,
      List<TypeShape> parameterTypes,
      TypeShape returns) {
    this.number = number;
    this.owner = owner;
    this.fact = fact;
    this.parameterTypes = List.copyOf(parameterTypes);
    this.returns = returns;
  }

  /** Its place in the order of the program: by file, type and text. */
  public int number() {
    return number;
  }

  /** The type that declares it. */
  public TypeDecl owner() {
    return owner;
  }

  /** What the source says. */
  public MethodFact fact() {
    return fact;
  }

  /** Its name. */
  public String name() {
    return fact.name();
  }

  /** The resolved types of its parameters. */
  public List<TypeShape> parameterTypes() {
    return parameterTypes;
  }

  /** The resolved type of its result. */
  public TypeShape returns() {
    return returns;
  }

  /** Its body, if it has one. */
  public @Nullable Body body() {
    return fact.body().orElse(null);
  }

  /** Whether it has no receiver. */
  public boolean isStatic() {
    return Modifier.isStatic(fact.modifiers());
  }

  /** Whether it is a constructor. */
  public boolean isConstructor() {
    return fact.name().equals(MethodFact.CONSTRUCTOR);
  }

  /** Whether its last parameter takes a variable number of arguments. */
  public boolean isVarargs() {
    return !fact.parameters().isEmpty()
        && fact.parameters().get(fact.parameters().size() - 1).varargs();
  }

  /** {@code Customer.getEmail()}, {@code new Customer()}. */
  public String label() {
    return isConstructor()
        ? "new " + owner.label() + "()"
        : owner.label() + "." + fact.name() + "()";
  }

  /** {@code shop.SignUpService.signUp}. */
  public String qualifiedName() {
    return owner.name() + "." + fact.name();
  }

  @Override
  public String toString() {
    return qualifiedName() + "/" + fact.parameters().size();
  }
}
