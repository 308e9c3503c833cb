package dev.privet.analyzer.link;

import dev.privet.analyzer.facts.FieldFact;
import dev.privet.analyzer.library.TypeShape;
import java.lang.reflect.Modifier;

/** A field of the program, its type resolved. */
public final class FieldDecl {
  private final TypeDecl owner;
  private final FieldFact fact;
  private final TypeShape type;

  FieldDecl(TypeDecl owner, FieldFact fact, TypeShape type) {
    this.owner = owner;
    this.fact = fact;
    this.type = type;
  }

  /** The type that declares it. */
  public TypeDecl owner() {
    return owner;
  }

  /** What the source says. */
  public FieldFact fact() {
    return fact;
  }

  /** Its name. */
  public String name() {
    return fact.name();
  }

  /** Its resolved type. */
  public TypeShape type() {
    return type;
  }

  /** Whether it belongs to the type rather than to its instances. */
  public boolean isStatic() {
    return Modifier.isStatic(fact.modifiers());
  }

  /** {@code Customer.email}. */
  public String label() {
    return owner.label() + "." + fact.name();
  }

  @Override
  public String toString() {
    return owner.name() + "." + fact.name();
  }
}
