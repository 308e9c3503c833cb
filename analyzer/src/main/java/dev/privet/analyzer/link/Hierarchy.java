package dev.privet.analyzer.link;

import dev.privet.analyzer.library.Library;
import dev.privet.analyzer.library.LibraryClass;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.spec.LibraryType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Super- and subtypes of program and library types, and the members that follow from them. */
public final class Hierarchy {
  private final Map<String, TypeDecl> types;
  private final Library library;
  private final Map<String, LibraryType> stated;
  private final Map<String, List<TypeDecl>> children = new HashMap<>();
  private final Map<String, List<String>> ancestors = new ConcurrentHashMap<>();
  private final Map<String, Map<Call, List<Procedure>>> methods = new ConcurrentHashMap<>();
  private final Map<String, Map<Call, List<List<Procedure>>>> implementations =
      new ConcurrentHashMap<>();
  private final Map<String, List<TypeDecl>> descendants = new ConcurrentHashMap<>();
  private final Map<String, LibraryType> simplyStated = new ConcurrentHashMap<>();
  private final Map<String, List<TypeShape>> expressions = new ConcurrentHashMap<>();

  Hierarchy(Map<String, TypeDecl> types, Library library, Map<String, LibraryType> stated) {
    this.types = types;
    this.library = library;
    this.stated = stated;
  }

  /** To be called once, when all supertypes are resolved. */
  void index() {
    for (TypeDecl type : types.values()) {
      for (TypeShape supertype : type.supertypes()) {
        children.computeIfAbsent(supertype.name(), k -> new ArrayList<>()).add(type);
      }
    }
  }

  /** The direct supertypes of a type with its arguments put in. */
  public List<TypeShape> supertypes(TypeShape type) {
    TypeDecl decl = types.get(type.name());
    if (decl != null) {
      List<String> parameters = new ArrayList<>();
      decl.facts().typeParameters().forEach(p -> parameters.add(p.name()));
      return substituted(decl.supertypes(), bindings(parameters, type));
    }
    LibraryType known = stated.get(type.name());
    if (known != null && !known.supertypes().isEmpty()) {
      List<TypeShape> shapes =
          expressions.computeIfAbsent(
              type.name(),
              n ->
                  known.supertypes().stream()
                      .map(s -> TypeExpressions.parse(s, Set.copyOf(known.parameters())))
                      .toList());
      return substituted(shapes, bindings(known.parameters(), type));
    }
    LibraryClass libraryClass = library.find(type.name()).orElse(null);
    if (libraryClass == null && type.dimensions() == 0 && type.name().endsWith("Exception")) {
      return List.of(TypeShape.of("java.lang.RuntimeException"));
    }
    return libraryClass == null
        ? List.of()
        : substituted(libraryClass.supertypes(), bindings(libraryClass.typeParameters(), type));
  }

  /** The type arguments of a type by the names of its parameters; empty for a raw type. */
  public static Map<String, TypeShape> bindings(List<String> parameters, TypeShape type) {
    if (parameters.isEmpty() || parameters.size() != type.arguments().size()) {
      return Map.of();
    }
    Map<String, TypeShape> bindings = new HashMap<>();
    for (int i = 0; i < parameters.size(); i++) {
      bindings.put(parameters.get(i), type.arguments().get(i));
    }
    return bindings;
  }

  private static List<TypeShape> substituted(
      List<TypeShape> shapes, Map<String, TypeShape> bindings) {
    if (bindings.isEmpty()) {
      return shapes;
    }
    List<TypeShape> result = new ArrayList<>(shapes.size());
    for (TypeShape shape : shapes) {
      result.add(TypeExpressions.substitute(shape, bindings));
    }
    return result;
  }

  /**
   * The type as one of its supertypes, with the type arguments that it has there; null if it is
   * none.
   */
  public @Nullable TypeShape asSuper(TypeShape type, String name) {
    if (type.name().equals(name)) {
      return type;
    }
    if (!ancestors(type.name()).contains(name)) {
      return null;
    }
    return asSuper(type, name, new LinkedHashSet<>());
  }

  private @Nullable TypeShape asSuper(TypeShape type, String name, Set<String> seen) {
    for (TypeShape supertype : supertypes(type)) {
      if (supertype.name().equals(name)) {
        return supertype;
      }
      if (seen.add(supertype.name())) {
        TypeShape found = asSuper(supertype, name, seen);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** A method's name and a number of arguments. */
  private record Call(String method, int arguments) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Call call
          && arguments == call.arguments
          && method.equals(call.method);
    }

    @Override
    public int hashCode() {
      return method.hashCode() * 31 + arguments;
    }
  }

  /** The type's names upward, itself first, nearest first; {@code java.lang.Object} last. */
  public List<String> ancestors(String type) {
    List<String> known = ancestors.get(type);
    if (known == null) {
      known = linearised(type);
      ancestors.put(type, known);
    }
    return known;
  }

  private List<String> linearised(String type) {
    Set<String> seen = new LinkedHashSet<>();
    Deque<TypeShape> open = new ArrayDeque<>();
    open.add(TypeShape.of(type));
    while (!open.isEmpty() && seen.size() < 400) {
      TypeShape next = open.poll();
      if (!next.name().equals("java.lang.Object") && seen.add(next.name())) {
        open.addAll(supertypes(TypeShape.of(next.name())));
      }
    }
    seen.add("java.lang.Object");
    return List.copyOf(seen);
  }

  /** Whether {@code type} is known to be {@code other} or a subtype of it. */
  public boolean isSubtype(String type, String other) {
    return type.equals(other) || ancestors(type).contains(other);
  }

  /** The program's subtypes of a type, itself excluded, in order of declaration. */
  public List<TypeDecl> descendants(String type) {
    List<TypeDecl> known = descendants.get(type);
    if (known == null) {
      Map<String, TypeDecl> found = new LinkedHashMap<>();
      Deque<TypeDecl> open = new ArrayDeque<>(children.getOrDefault(type, List.of()));
      while (!open.isEmpty()) {
        TypeDecl next = open.poll();
        if (!next.name().equals(type) && found.putIfAbsent(next.name(), next) == null) {
          open.addAll(children.getOrDefault(next.name(), List.of()));
        }
      }
      known = List.copyOf(found.values());
      descendants.put(type, known);
    }
    return known;
  }

  /** The field that a name means in a type or its supertypes; null if the program declares none. */
  public @Nullable FieldDecl field(String type, String field) {
    TypeDecl decl = types.get(type);
    if (decl == null) {
      return null;
    }
    FieldDecl own = decl.fields().get(field);
    if (own != null) {
      return own;
    }
    if (field.startsWith("val$")) {
      return decl.captured.get(field);
    }
    for (String ancestor : ancestors(type)) {
      TypeDecl up = types.get(ancestor);
      if (up != null) {
        FieldDecl inherited = up.fields().get(field);
        if (inherited != null) {
          return inherited;
        }
      }
    }
    return null;
  }

  /**
   * The program's methods of a name that fit a number of arguments, as seen from a type: those of
   * the nearest type that has any with a body, else of the nearest that declares one.
   */
  public List<Procedure> methods(String type, String method, int arguments) {
    Map<Call, List<Procedure>> ofType = methods.get(type);
    if (ofType == null) {
      ofType = methods.computeIfAbsent(type, t -> new ConcurrentHashMap<>());
    }
    Call key = new Call(method, arguments);
    List<Procedure> known = ofType.get(key);
    if (known == null) {
      known = search(type, method, arguments);
      ofType.put(key, known);
    }
    return known;
  }

  /**
   * What the program's subtypes of a type answer to a call: for each different answer the methods
   * that fit the number of arguments, in order of declaration.
   */
  public List<List<Procedure>> implementations(String type, String method, int arguments) {
    Map<Call, List<List<Procedure>>> ofType = implementations.get(type);
    if (ofType == null) {
      ofType = implementations.computeIfAbsent(type, t -> new ConcurrentHashMap<>());
    }
    Call key = new Call(method, arguments);
    List<List<Procedure>> known = ofType.get(key);
    if (known == null) {
      Set<List<Procedure>> found = new LinkedHashSet<>();
      for (TypeDecl descendant : descendants(type)) {
        if (!descendant.isAbstract() || !descendant.methods(method).isEmpty()) {
          List<Procedure> methods = search(descendant.name(), method, arguments);
          if (!methods.isEmpty()) {
            found.add(methods);
          }
        }
      }
      known = List.copyOf(found);
      ofType.put(key, known);
    }
    return known;
  }

  private List<Procedure> search(String type, String method, int arguments) {
    List<Procedure> bodiless = List.of();
    for (String ancestor : ancestors(type)) {
      TypeDecl decl = types.get(ancestor);
      if (decl != null) {
        List<Procedure> fitting = fitting(decl.methods(method), arguments);
        if (!fitting.isEmpty()) {
          if (fitting.get(0).body() != null) {
            return fitting;
          }
          if (bodiless.isEmpty()) {
            bodiless = fitting;
          }
        }
      }
    }
    return bodiless;
  }

  static List<Procedure> fitting(List<Procedure> methods, int arguments) {
    if (methods.isEmpty()) {
      return methods;
    }
    List<Procedure> exact = new ArrayList<>(2);
    List<Procedure> variable = new ArrayList<>(2);
    for (Procedure method : methods) {
      int parameters = method.parameterTypes().size();
      if (parameters == arguments) {
        exact.add(method);
      } else if (method.isVarargs() && arguments >= parameters - 1) {
        variable.add(method);
      }
    }
    return exact.isEmpty() ? variable : exact;
  }

  /** Whether a type is neither the program's nor a well-known one that the models describe. */
  public boolean isForeign(String type) {
    return !types.containsKey(type) && !type.startsWith("java.") && !stated.containsKey(type);
  }

  /**
   * The first type by name of that simple name of which the models state something; null if none.
   */
  public @Nullable LibraryType statedSimply(String simple) {
    if (simplyStated.isEmpty()) {
      for (LibraryType type : new TreeMap<>(stated).values()) {
        simplyStated.putIfAbsent(type.name().substring(type.name().lastIndexOf('.') + 1), type);
      }
    }
    return simplyStated.get(simple);
  }

  /** What the models state about a library type. */
  public @Nullable LibraryType stated(String type) {
    return stated.get(type);
  }
}
