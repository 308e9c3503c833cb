package dev.privet.analyzer.library;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A type that comes from the JDK, a jar or a class folder: what its class file declares. */
public final class LibraryClass {
  /** The kinds of type declaration. */
  public enum Kind {
    CLASS,
    INTERFACE,
    ENUM,
    ANNOTATION,
    RECORD
  }

  private final String name;
  private final Kind kind;
  private final boolean isAbstract;
  private final Map<String, TypeShape> bounds;
  private final List<String> typeParameters;
  private final List<TypeShape> supertypes;
  private final List<LibraryMethod> methods;
  private final List<LibraryField> fields;
  private final Map<String, List<LibraryMethod>> byName;

  LibraryClass(
      String name,
      Kind kind,
      boolean isAbstract,
      Map<String, TypeShape> bounds,
      List<TypeShape> supertypes,
      List<LibraryMethod> methods,
      List<LibraryField> fields) {
    this.name = name;
    this.kind = kind;
    this.isAbstract = isAbstract;
    this.bounds = InOrder.copyOf(bounds);
    this.typeParameters = List.copyOf(bounds.keySet());
    this.supertypes = List.copyOf(supertypes);
    this.methods = List.copyOf(methods);
    this.fields = List.copyOf(fields);
    Map<String, List<LibraryMethod>> named = new LinkedHashMap<>();
    for (LibraryMethod method : methods) {
      named.computeIfAbsent(method.name(), key -> new ArrayList<>()).add(method);
    }
    named.replaceAll((key, overloads) -> List.copyOf(overloads));
    this.byName = named;
  }

  /** The qualified name, with a dot before a nested type: {@code java.util.Map.Entry}. */
  public String name() {
    return name;
  }

  /** What kind of declaration it is. */
  public Kind kind() {
    return kind;
  }

  /** Whether it has no instances of its own: an abstract class or an interface. */
  public boolean isAbstract() {
    return isAbstract;
  }

  /** The names of its type parameters, in order. */
  public List<String> typeParameters() {
    return typeParameters;
  }

  /**
   * Its type parameters in order, each with its first bound ({@code java.lang.Object} for none).
   */
  public Map<String, TypeShape> bounds() {
    return bounds;
  }

  /**
   * Its direct supertypes, the superclass first. Interfaces have only interfaces here; they need
   * not be on the class path.
   */
  public List<TypeShape> supertypes() {
    return supertypes;
  }

  /** The public and protected methods and constructors declared here, by name, then parameters. */
  public List<LibraryMethod> methods() {
    return methods;
  }

  /** The overloads of one name that are declared here. */
  public List<LibraryMethod> methodsNamed(String method) {
    return byName.getOrDefault(method, List.of());
  }

  /** The public and protected fields and enum constants declared here, in order of declaration. */
  public List<LibraryField> fields() {
    return fields;
  }

  @Override
  public String toString() {
    return name;
  }
}
