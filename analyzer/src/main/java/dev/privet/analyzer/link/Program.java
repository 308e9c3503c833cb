package dev.privet.analyzer.link;

import dev.privet.analyzer.facts.AnnotationFact;
import dev.privet.analyzer.facts.FileFacts.ImportFact;
import dev.privet.analyzer.facts.TypeParameterFact;
import dev.privet.analyzer.facts.TypeRef;
import dev.privet.analyzer.library.Library;
import dev.privet.analyzer.library.TypeShape;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All source files as one program: types by qualified name, members, hierarchy. Everything is
 * resolved from names, imports and declared types; nothing here depends on what values flow. Safe
 * for use by several threads.
 */
public final class Program {
  private final List<SourceUnit> units;
  private final Map<String, TypeDecl> types;
  private final List<Procedure> procedures;
  private final TypeNames names;
  private final Hierarchy hierarchy;
  private final Library library;
  private final Map<String, String> configuration;

  Program(
      List<SourceUnit> units,
      Map<String, TypeDecl> types,
      List<Procedure> procedures,
      TypeNames names,
      Hierarchy hierarchy,
      Library library,
      Map<String, String> configuration) {
    this.units = units;
    this.types = types;
    this.procedures = procedures;
    this.names = names;
    this.hierarchy = hierarchy;
    this.library = library;
    this.configuration = configuration;
  }

  /** The files, in order of their paths. */
  public List<SourceUnit> units() {
    return units;
  }

  /** The types by qualified name, in order of declaration. */
  public Map<String, TypeDecl> types() {
    return types;
  }

  /** The type of a qualified name, if the program declares it. */
  public @Nullable TypeDecl type(String name) {
    return types.get(name);
  }

  /** Every method, constructor and initialiser; a procedure's number is its index. */
  public List<Procedure> procedures() {
    return procedures;
  }

  /** Super- and subtypes, members and overriding. */
  public Hierarchy hierarchy() {
    return hierarchy;
  }

  /** The types of the JDK and the class path. */
  public Library library() {
    return library;
  }

  /** The values of configuration keys. */
  public Map<String, String> configuration() {
    return configuration;
  }

  /** The meaning of a written type in a type's scope. */
  public TypeShape shape(TypeRef written, TypeDecl scope, List<TypeParameterFact> ownParameters) {
    return names.shape(written, scope, ownParameters);
  }

  /**
   * The qualified name that a written type name has in a type's scope; the written one where
   * nothing explains it.
   */
  public String typeName(String written, TypeDecl scope) {
    return names.name(written, scope);
  }

  /** Whether a qualified name is that of a known type. */
  public boolean isType(String qualified) {
    return names.isType(qualified);
  }

  /** The annotation of a qualified name among those of a declaration in {@code scope}. */
  public Optional<AnnotationFact> annotation(
      List<AnnotationFact> annotations, TypeDecl scope, String qualified) {
    if (annotations.isEmpty()) {
      return Optional.empty();
    }
    String simple = qualified.substring(qualified.lastIndexOf('.') + 1);
    for (AnnotationFact each : annotations) {
      if (each.name().endsWith(simple) && typeName(each.name(), scope).equals(qualified)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /**
   * The member that a static import of the scope's file means by a simple name: {@code
   * org.acme.Defaults.NAME}, as candidates.
   */
  public List<String> staticImports(String member, TypeDecl scope) {
    List<String> found = new java.util.ArrayList<>(2);
    for (ImportFact each : scope.unit().facts().imports()) {
      if (each.isStatic()) {
        if (each.onDemand()) {
          found.add(each.name());
        } else if (each.name().endsWith("." + member)) {
          found.add(each.name().substring(0, each.name().length() - member.length() - 1));
        }
      }
    }
    return found;
  }
}
