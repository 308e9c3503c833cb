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
    return Shapes.UNKNOWN;
  }

  private static @Nullable LibraryMethod best(List<LibraryMethod> methods, List<Value> arguments) {
    LibraryMethod result = null;
    for (LibraryMethod method : methods) {
      if (method.parameters().size() == arguments.size()) {
        return method;
      }
      if (method.varargs() && arguments.size() >= method.parameters().size() - 1) {
        result = method;
      }
    }
    return result;
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
        List<TypeShape> given = method.parameters().get(argument).arguments();
        TypeShape shape =
            parameter < given.size()
                ? TypeExpressions.substitute(given.get(parameter), bindings)
                : Shapes.UNKNOWN;
        return shape.variable() ? Shapes.UNKNOWN : shape;
      }
    }
    return Shapes.UNKNOWN;
  }
}
