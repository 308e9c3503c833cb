package dev.privet.analyzer.read;

import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.Type;
import com.github.javaparser.ast.type.TypeParameter;
import com.github.javaparser.ast.type.VoidType;
import com.github.javaparser.ast.type.WildcardType;
import dev.privet.analyzer.facts.TypeParameterFact;
import dev.privet.analyzer.facts.TypeRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** From written types to {@link TypeRef}s; plain names are shared. */
final class TypeRefs {
  /** What stands for the type of an initialiser: in the language, and of Lombok. */
  private static final Set<String> UNWRITTEN = Set.of("var", "val", "lombok.val", "lombok.var");

  private static final TypeRef OBJECT = TypeRef.of("java.lang.Object");

  /** Type arguments nested more deeply are left out. */
  private static final int MAX_NESTING = 16;

  private final Map<String, TypeRef> plain = new HashMap<>();
  private int nesting;

  TypeRef of(Type type) {
    if (type instanceof ClassOrInterfaceType named) {
      return named(named);
    }
    if (type instanceof PrimitiveType primitive) {
      return plain(primitive.getType().asString());
    }
    if (type instanceof ArrayType array) {
      TypeRef component = of(array.getComponentType());
      return new TypeRef(component.name(), component.arguments(), component.dimensions() + 1);
    }
    if (type instanceof VoidType) {
      return plain("void");
    }
    if (type instanceof WildcardType wildcard) {
      return wildcard.getExtendedType().map(this::of).orElse(OBJECT);
    }
    if (type instanceof IntersectionType intersection) {
      return of(intersection.getElements().get(0));
    }
    if (type instanceof TypeParameter parameter) {
      return plain(Unit.name(parameter.getName()));
    }
    return TypeRef.ABSENT;
  }

  private TypeRef named(ClassOrInterfaceType type) {
    String name = name(type);
    NodeList<Type> arguments = type.getTypeArguments().orElse(null);
    if (arguments == null || arguments.isEmpty()) {
      return UNWRITTEN.contains(name) ? TypeRef.ABSENT : plain(name);
    }
    if (nesting == MAX_NESTING) {
      return plain(name);
    }
    nesting++;
    TypeRef generic = new TypeRef(name, all(arguments), 0);
    nesting--;
    return generic;
  }

  /** The name with its dots, without type arguments. */
  static String name(ClassOrInterfaceType type) {
    String name = Unit.name(type.getName());
    ClassOrInterfaceType scope = type.getScope().orElse(null);
    return scope == null ? name : name(scope) + "." + name;
  }

  List<TypeRef> all(Iterable<? extends Type> types) {
    List<TypeRef> refs = new ArrayList<>();
    for (Type type : types) {
      refs.add(of(type));
    }
    return refs;
  }

  List<TypeParameterFact> parameters(NodeList<TypeParameter> parameters) {
    if (parameters.isEmpty()) {
      return List.of();
    }
    List<TypeParameterFact> facts = new ArrayList<>(parameters.size());
    for (TypeParameter parameter : parameters) {
      NodeList<ClassOrInterfaceType> bounds = parameter.getTypeBound();
      TypeRef bound = bounds.isEmpty() ? TypeRef.ABSENT : of(bounds.get(0));
      facts.add(new TypeParameterFact(Unit.name(parameter.getName()), bound));
    }
    return facts;
  }

  TypeRef plain(String name) {
    TypeRef known = plain.get(name);
    if (known == null) {
      known = TypeRef.of(name);
      plain.put(name, known);
    }
    return known;
  }
}
