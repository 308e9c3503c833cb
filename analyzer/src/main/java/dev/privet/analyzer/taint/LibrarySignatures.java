package dev.privet.analyzer.taint;

import dev.privet.analyzer.library.LibraryClass;
import dev.privet.analyzer.library.LibraryMethod;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Hierarchy;
import dev.privet.analyzer.link.Shapes;
import dev.privet.analyzer.link.TypeExpressions;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What libraries declare: the result of a method, the parameters of the functions that it takes.
 */
final class LibrarySignatures {
  private static final String BUILDER = ".Builder";

  private final Run run;

  LibrarySignatures(Run run) {
    this.run = run;
  }

  /** The type that the library declares for a method's result; unknown where nobody tells. */
  TypeShape returnType(TypeShape receiver, Invocation call) {
    if (receiver.dimensions() > 0 || Shapes.isUnknown(receiver)) {
      return call.name().equals("clone") ? receiver : Shapes.UNKNOWN;
    }
    Hierarchy hierarchy = run.program().hierarchy();
    for (String ancestor : hierarchy.ancestors(receiver.name())) {
      if (run.program().type(ancestor) != null) {
        continue;
      }
      LibraryClass library = run.program().library().find(ancestor).orElse(null);
      if (library != null) {
        LibraryMethod method = best(library.methodsNamed(call.name()), call.arguments());
        if (method != null) {
          TypeShape as = hierarchy.asSuper(receiver, ancestor);
          Map<String, TypeShape> bindings =
              as == null ? Map.of() : Hierarchy.bindings(library.typeParameters(), as);
          TypeShape shape = TypeExpressions.substitute(method.returns(), bindings);
          return shape.variable() ? Shapes.UNKNOWN : shape;
        }
      }
    }
    return run.program().type(receiver.name()) == null
            && run.program().library().find(receiver.name()).isEmpty()
        ? byConvention(receiver, call)
        : Shapes.UNKNOWN;
  }

  /** What builders are called everywhere, for types that no class file tells of. */
  private static TypeShape byConvention(TypeShape receiver, Invocation call) {
    boolean builder = isBuilder(receiver);
    if (call.name().equals("builder") || call.name().equals("newBuilder")) {
      return TypeShape.of(receiver.name() + BUILDER);
    }
    if (builder && call.name().equals("build") && call.arguments().isEmpty()) {
      String name = receiver.name();
      return TypeShape.of(name.substring(0, name.length() - BUILDER.length()));
    }
    boolean fluent = !call.arguments().isEmpty() && !call.name().startsWith("create");
    return builder && fluent ? receiver : Shapes.UNKNOWN;
  }

  /** Whether a type is called like the builder within another. */
  static boolean isBuilder(TypeShape type) {
    return type.dimensions() == 0 && type.name().endsWith(BUILDER);
  }

  /**
   * The overload for some arguments: of those with as many parameters one that takes functions
   * where functions are given.
   */
  private @Nullable LibraryMethod best(List<LibraryMethod> methods, List<Value> arguments) {
    LibraryMethod open = null;
    LibraryMethod sameCount = null;
    for (LibraryMethod method : methods) {
      if (method.parameters().size() == arguments.size()) {
        if (takesFunctions(method, arguments)) {
          return method;
        }
        sameCount = sameCount == null ? method : sameCount;
      } else if (method.varargs() && arguments.size() >= method.parameters().size() - 1) {
        open = method;
      }
    }
    return sameCount == null ? open : sameCount;
  }

  private boolean takesFunctions(LibraryMethod method, List<Value> arguments) {
    for (int i = 0; i < arguments.size(); i++) {
      Value argument = arguments.get(i);
      boolean function = argument.objectCount() > 0 && argument.object(0).closure() != null;
      if (function && functionOf(method.parameters().get(i)) == null) {
        return false;
      }
    }
    return true;
  }

  /** The one method that implementors of a library's functional interface write. */
  private @Nullable LibraryMethod functionOf(TypeShape type) {
    LibraryMethod only = null;
    for (String ancestor : run.program().hierarchy().ancestors(type.name())) {
      LibraryClass library = run.program().library().find(ancestor).orElse(null);
      if (library == null || ancestor.equals("java.lang.Object")) {
        continue;
      }
      if (library.kind() != LibraryClass.Kind.INTERFACE) {
        return null;
      }
      for (LibraryMethod method : library.methods()) {
        if (method.isAbstract() && !isOfObject(method)) {
          if (only != null && !only.signature().equals(method.signature())) {
            return null;
          }
          only = only == null ? method : only;
        }
      }
    }
    return only;
  }

  private static boolean isOfObject(LibraryMethod method) {
    return method.signature().equals("equals(java.lang.Object)")
        || method.signature().equals("hashCode()")
        || method.signature().equals("toString()");
  }

  /** The type of a parameter of the functions that have a given type. */
  private TypeShape parameterOf(TypeShape function, int parameter) {
    LibraryMethod method = functionOf(function);
    LibraryClass library = run.program().library().find(function.name()).orElse(null);
    if (method != null
        && library != null
        && library.methods().contains(method)
        && parameter < method.parameters().size()) {
      return TypeExpressions.substitute(
          method.parameters().get(parameter),
          Hierarchy.bindings(library.typeParameters(), function));
    }
    List<TypeShape> given = function.arguments();
    return parameter < given.size() ? given.get(parameter) : Shapes.UNKNOWN;
  }

  /** The declared type of a parameter of the callback that a library method takes. */
  TypeShape callbackParameter(TypeShape type, Invocation call, int argument, int parameter) {
    if (argument < 0 || type.dimensions() > 0) {
      return Shapes.UNKNOWN;
    }
    Hierarchy hierarchy = run.program().hierarchy();
    for (String ancestor : hierarchy.ancestors(type.name())) {
      LibraryClass library =
          run.program().type(ancestor) == null
              ? run.program().library().find(ancestor).orElse(null)
              : null;
      LibraryMethod method =
          library == null ? null : best(library.methodsNamed(call.name()), call.arguments());
      if (library != null && method != null && argument < method.parameters().size()) {
        TypeShape as = hierarchy.asSuper(type, ancestor);
        Map<String, TypeShape> bindings =
            as == null ? Map.of() : Hierarchy.bindings(library.typeParameters(), as);
        TypeShape shape =
            TypeExpressions.substitute(
                parameterOf(method.parameters().get(argument), parameter), bindings);
        return shape.variable() ? Shapes.UNKNOWN : shape;
      }
    }
    return Shapes.UNKNOWN;
  }
}
