package dev.privet.analyzer.link;

import dev.privet.analyzer.facts.FileFacts.ImportFact;
import dev.privet.analyzer.facts.TypeParameterFact;
import dev.privet.analyzer.facts.TypeRef;
import dev.privet.analyzer.library.Library;
import dev.privet.analyzer.library.TypeShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a written type name means in its place: scopes, imports, package, {@code java.lang} (JLS
 * 6.4.1, 6.5.5). A name that nothing explains keeps its written form.
 */
final class TypeNames {
  private static final Set<String> KEYWORDS =
      Set.of("void", "boolean", "byte", "short", "int", "long", "char", "float", "double");

  private final Map<String, TypeDecl> types;
  private final Library library;
  private final Set<String> stated;

  /**
   * @param types the program's types by qualified name
   * @param stated the library types that the models mention
   */
  TypeNames(Map<String, TypeDecl> types, Library library, Set<String> stated) {
    this.types = types;
    this.library = library;
    this.stated = stated;
  }

  /** The meaning of a written type; type variables with a bound stand as their bound. */
  TypeShape shape(TypeRef written, TypeDecl scope, List<TypeParameterFact> ownParameters) {
    return shape(written, scope, ownParameters, 0);
  }

  private TypeShape shape(TypeRef written, TypeDecl scope, List<TypeParameterFact> own, int depth) {
    String name = written.name();
    if (name.isEmpty()) {
      return Shapes.UNKNOWN;
    }
    if (KEYWORDS.contains(name)) {
      return new TypeShape(name, List.of(), written.dimensions(), false);
    }
    TypeParameterFact variable = variable(name, scope, own);
    if (variable != null) {
      if (variable.bound().isAbsent() || depth > 3) {
        return new TypeShape(name, List.of(), written.dimensions(), true);
      }
      TypeShape bound = shape(variable.bound(), scope, own, depth + 1);
      return bound.withDimensions(bound.dimensions() + written.dimensions());
    }
    List<TypeShape> arguments = List.of();
    if (!written.arguments().isEmpty()) {
      arguments = new ArrayList<>(written.arguments().size());
      for (TypeRef argument : written.arguments()) {
        arguments.add(shape(argument, scope, own, depth + 1));
      }
    }
    return new TypeShape(name(name, scope), arguments, written.dimensions(), false);
  }

  private static @Nullable TypeParameterFact variable(
      String name, TypeDecl scope, List<TypeParameterFact> own) {
    for (TypeParameterFact parameter : own) {
      if (parameter.name().equals(name)) {
        return parameter;
      }
    }
    for (TypeDecl type = scope; type != null; type = type.outer()) {
      for (TypeParameterFact parameter : type.facts().typeParameters()) {
        if (parameter.name().equals(name)) {
          return parameter;
        }
      }
    }
    return null;
  }

  /** The qualified name of a written one, or the written one where nothing explains it. */
  String name(String written, TypeDecl scope) {
    String known = scope.resolved.get(written);
    if (known == null) {
      known = compute(written, scope);
      scope.resolved.put(written, known);
    }
    return known;
  }

  /** Whether a qualified name is that of a type of the program, the class path or the models. */
  boolean isType(String qualified) {
    return types.containsKey(qualified)
        || stated.contains(qualified)
        || library.find(qualified).isPresent();
  }

  private String compute(String written, TypeDecl scope) {
    int dot = written.indexOf('.');
    String first = dot < 0 ? written : written.substring(0, dot);
    String found = simple(first, scope);
    if (found != null) {
      return dot < 0 ? found : nestedIn(found, written.substring(dot + 1));
    }
    return written;
  }

  private String nestedIn(String type, String rest) {
    TypeDecl decl = types.get(type);
    if (decl != null && rest.indexOf('.') < 0) {
      String inherited = memberType(decl, rest, 0);
      if (inherited != null) {
        return inherited;
      }
    }
    return type + "." + rest;
  }

  private @Nullable String simple(String name, TypeDecl scope) {
    for (TypeDecl type = scope; type != null; type = type.outer()) {
      if (type.facts().name().equals(name)) {
        return type.name();
      }
      String member = memberType(type, name, 0);
      if (member != null) {
        return member;
      }
    }
    String packageName = scope.unit().facts().packageName();
    for (ImportFact each : scope.unit().facts().imports()) {
      if (!each.onDemand()
          && each.name().endsWith(name)
          && each.name().length() > name.length()
          && each.name().charAt(each.name().length() - name.length() - 1) == '.') {
        if (!each.isStatic() || isType(each.name())) {
          return each.name();
        }
      }
    }
    String own = packageName.isEmpty() ? name : packageName + "." + name;
    if (types.containsKey(own)) {
      return own;
    }
    for (ImportFact each : scope.unit().facts().imports()) {
      if (each.onDemand() && isType(each.name() + "." + name)) {
        return each.name() + "." + name;
      }
    }
    String lang = "java.lang." + name;
    if (library.find(lang).isPresent()) {
      return lang;
    }
    if (!packageName.isEmpty() && library.find(own).isPresent()) {
      return own;
    }
    String inherited = inheritedFromLibrary(name, scope);
    return inherited != null ? inherited : ofDescribedPackage(name, scope);
  }

  /** A name that only an import of a whole package can mean of which models speak as a whole. */
  private @Nullable String ofDescribedPackage(String name, TypeDecl scope) {
    if (!Character.isUpperCase(name.charAt(0))) {
      return null;
    }
    for (ImportFact each : scope.unit().facts().imports()) {
      if (each.onDemand() && !each.isStatic()) {
        for (int end = each.name().length(); end > 0; end = each.name().lastIndexOf('.', end - 1)) {
          if (stated.contains(each.name().substring(0, end) + ".**")) {
            return each.name() + "." + name;
          }
        }
      }
    }
    return null;
  }

  private @Nullable String inheritedFromLibrary(String name, TypeDecl scope) {
    if (!Character.isUpperCase(name.charAt(0))) {
      return null;
    }
    for (TypeDecl type = scope; type != null; type = type.outer()) {
      for (TypeShape supertype : type.supertypes) {
        String member = supertype.name() + "." + name;
        if (!types.containsKey(supertype.name()) && library.find(member).isPresent()) {
          return member;
        }
      }
    }
    return null;
  }

  private @Nullable String memberType(TypeDecl type, String name, int depth) {
    TypeDecl own = type.nested.get(name);
    if (own != null) {
      return own.name();
    }
    if (depth < 8) {
      for (TypeShape supertype : type.supertypes) {
        TypeDecl decl = types.get(supertype.name());
        String inherited = decl == null ? null : memberType(decl, name, depth + 1);
        if (inherited != null) {
          return inherited;
        }
      }
    }
    return null;
  }
}
