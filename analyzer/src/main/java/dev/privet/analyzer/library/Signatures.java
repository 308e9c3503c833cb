package dev.privet.analyzer.library;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javassist.bytecode.InnerClassesAttribute;
import javassist.bytecode.SignatureAttribute;
import javassist.bytecode.SignatureAttribute.ArrayType;
import javassist.bytecode.SignatureAttribute.BaseType;
import javassist.bytecode.SignatureAttribute.ClassType;
import javassist.bytecode.SignatureAttribute.ObjectType;
import javassist.bytecode.SignatureAttribute.TypeArgument;
import javassist.bytecode.SignatureAttribute.TypeParameter;
import javassist.bytecode.SignatureAttribute.TypeVariable;
import org.jspecify.annotations.Nullable;

/** Turns the types in one class file into {@link TypeShape}s, binary names into source names. */
final class Signatures {
  private record Nesting(@Nullable String outer, @Nullable String simpleName) {}

  private final Map<String, Nesting> nested = new HashMap<>();

  Signatures(@Nullable InnerClassesAttribute inner) {
    for (int i = 0; inner != null && i < inner.tableLength(); i++) {
      nested.put(inner.innerClass(i), new Nesting(inner.outerClass(i), inner.innerName(i)));
    }
  }

  /**
   * The name as source writes it. The class file tells for the nested types that it mentions; for
   * others a dollar sign between two names is taken as nesting.
   */
  String canonical(String binaryName) {
    if (binaryName.indexOf('$') < 0) {
      return binaryName;
    }
    Nesting nesting = nested.get(binaryName);
    if (nesting != null) {
      String outer = nesting.outer();
      return outer == null || outer.equals(binaryName) || nesting.simpleName() == null
          ? binaryName
          : canonical(outer) + "." + nesting.simpleName();
    }
    int start = binaryName.lastIndexOf('.') + 1;
    StringBuilder name = new StringBuilder(binaryName);
    for (int i = start + 1; i < name.length() - 1; i++) {
      if (name.charAt(i) == '$'
          && name.charAt(i - 1) != '$'
          && name.charAt(i - 1) != '.'
          && Character.isJavaIdentifierStart(name.charAt(i + 1))
          && name.charAt(i + 1) != '$') {
        name.setCharAt(i, '.');
      }
    }
    return name.toString();
  }

  /** Type parameters in order, each with its first bound. */
  Map<String, TypeShape> bounds(TypeParameter[] parameters) {
    if (parameters.length == 0) {
      return Map.of();
    }
    Map<String, TypeShape> bounds = new LinkedHashMap<>();
    for (TypeParameter parameter : parameters) {
      ObjectType bound = parameter.getClassBound();
      if (bound == null && parameter.getInterfaceBound().length > 0) {
        bound = parameter.getInterfaceBound()[0];
      }
      bounds.put(parameter.getName(), bound == null ? TypeShape.OBJECT : shape(bound));
    }
    return bounds;
  }

  List<TypeShape> shapes(SignatureAttribute.Type[] types) {
    List<TypeShape> shapes = new ArrayList<>(types.length);
    for (SignatureAttribute.Type type : types) {
      shapes.add(shape(type));
    }
    return shapes;
  }

  TypeShape shape(SignatureAttribute.Type type) {
    if (type instanceof ArrayType array) {
      TypeShape component = shape(array.getComponentType());
      return component.withDimensions(component.dimensions() + array.getDimension());
    }
    if (type instanceof TypeVariable variable) {
      return TypeShape.ofVariable(variable.getName());
    }
    if (type instanceof BaseType primitive) {
      return TypeShape.of(primitive.toString());
    }
    ClassType declared = (ClassType) type;
    return TypeShape.of(canonical(binaryName(declared)), arguments(declared));
  }

  private static String binaryName(ClassType type) {
    ClassType outer = type.getDeclaringClass();
    return outer == null ? type.getName() : binaryName(outer) + "$" + type.getName();
  }

  private List<TypeShape> arguments(ClassType type) {
    TypeArgument[] arguments = type.getTypeArguments();
    if (arguments == null) {
      return List.of();
    }
    List<TypeShape> shapes = new ArrayList<>(arguments.length);
    for (TypeArgument argument : arguments) {
      ObjectType bound = argument.getType();
      shapes.add(bound == null ? TypeShape.OBJECT : shape(bound));
    }
    return shapes;
  }
}
