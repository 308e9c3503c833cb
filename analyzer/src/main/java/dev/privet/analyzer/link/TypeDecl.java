package dev.privet.analyzer.link;

import dev.privet.analyzer.facts.TypeFacts;
import dev.privet.analyzer.library.TypeShape;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A type of the program: its members and supertypes, resolved. Immutable once the program is
 * linked.
 */
public final class TypeDecl {
  private final String name;
  private final TypeFacts facts;
  private final SourceUnit unit;
  private final @Nullable TypeDecl outer;
  final Map<String, TypeDecl> nested = new LinkedHashMap<>();
  final List<TypeShape> supertypes = new ArrayList<>();
  final Map<String, FieldDecl> fields = new LinkedHashMap<>();
  final Map<String, FieldDecl> captured = new LinkedHashMap<>();
  final Map<String, List<Procedure>> methods = new LinkedHashMap<>();
  final Map<String, String> resolved = new ConcurrentHashMap<>();

  TypeDecl(String name, TypeFacts facts, SourceUnit unit, @Nullable TypeDecl outer) {
    this.name = name;
    this.facts = facts;
    this.unit = unit;
    this.outer = outer;
  }

  /**
   * The qualified name: {@code shop.Customer.Address}; a local or anonymous class keeps its {@code
   * $1}.
   */
  public String name() {
    return name;
  }

  /** What the source says. */
  public TypeFacts facts() {
    return facts;
  }

  /** The file that declares it. */
  public SourceUnit unit() {
    return unit;
  }

  /** The enclosing type, if any. */
  public @Nullable TypeDecl outer() {
    return outer;
  }

  /** The simple name, or for an anonymous class the name of what it extends. */
  public String label() {
    if (!facts.name().isEmpty()) {
      return facts.name();
    }
    return facts.superclass().name().isEmpty() ? "anonymous class" : facts.superclass().name();
  }

  /** The direct supertypes, superclass first. */
  public List<TypeShape> supertypes() {
    return supertypes;
  }

  /** The declared fields by name. */
  public Map<String, FieldDecl> fields() {
    return fields;
  }

  /** The declared and synthesised methods of a name. */
  public List<Procedure> methods(String method) {
    return methods.getOrDefault(method, List.of());
  }

  /** All declared and synthesised methods, by name. */
  public Map<String, List<Procedure>> methods() {
    return methods;
  }

  /** Whether no instance of exactly this type can exist. */
  public boolean isAbstract() {
    return facts.kind() == TypeFacts.Kind.INTERFACE
        || facts.kind() == TypeFacts.Kind.ANNOTATION
        || Modifier.isAbstract(facts.modifiers());
  }

  /** Whether it is a class with an enclosing instance. */
  public boolean isInner() {
    return outer != null
        && facts.kind() == TypeFacts.Kind.CLASS
        && !Modifier.isStatic(facts.modifiers());
  }

  @Override
  public String toString() {
    return name;
  }
}
