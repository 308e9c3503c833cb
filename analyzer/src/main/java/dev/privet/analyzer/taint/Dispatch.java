package dev.privet.analyzer.taint;

import dev.privet.analyzer.library.LibraryClass;
import dev.privet.analyzer.library.LibraryMethod;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Hierarchy;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Shapes;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which code of the program answers a call on an object: by its exact type, by the hierarchy, or
 * because it is a closure.
 */
final class Dispatch {
  private final Run run;

  Dispatch(Run run) {
    this.run = run;
  }

  /** How many implementations of one call are followed. */
  private static final int MAX_TARGETS = 6;

  /**
   * Finds the program's code for a call on one object; false if only library code (or nothing
   * known) answers.
   */
  boolean resolve(
      State state,
      Obj object,
      Value receiver,
      Invocation call,
      Map<Procedure, List<Obj>> targets,
      List<Obj> closures) {
    Shape.Fact fact = object.isSymbolic() ? run.shape().fact(object.path()) : null;
    if (fact != null
        && !fact.closures().isEmpty()
        && isFunction(run.heap().typeOf(object, receiver), call)) {
      closures.add(object);
      return true;
    }
    if (object.closure() != null && isFunction(run.heap().typeOf(object, receiver), call)) {
      closures.add(object);
      return true;
    }
    if (fact != null && !fact.types().isEmpty()) {
      boolean all = true;
      for (TypeShape type : fact.types()) {
        all &= exactly(type.name(), object, call, targets);
      }
      return all;
    }
    TypeShape type = run.heap().typeOf(object, receiver);
    if (type.dimensions() > 0) {
      return false;
    }
    if (object.isFresh()) {
      return exactly(type.name(), object, call, targets);
    }
    if (object.isSymbolic()) {
      List<Obj> known = keptOrProduced(state, object, type, call);
      if (!known.isEmpty()) {
        for (Obj each : known) {
          if (each.closure() != null) {
            closures.add(each);
          } else if (each.isFresh()) {
            boolean unused = exactly(each.type().name(), each, call, targets);
          }
        }
        if (!closures.isEmpty() || !targets.isEmpty()) {
          return true;
        }
      }
    }
    return byHierarchy(type, object, call, targets);
  }

  /**
   * The functions that other methods left where an object is, or the beans that are injected there.
   */
  private List<Obj> keptOrProduced(State state, Obj object, TypeShape type, Invocation call) {
    boolean own = run.program().type(type.name()) != null;
    if (own ? !isOpen(type, call) : !isFunctional(type)) {
      return List.of();
    }
    List<Obj> kept = run.engine().functions().at(run, state, object.path());
    if (!kept.isEmpty() || !own || run.engine().beans().producers(type.name()).isEmpty()) {
      return kept;
    }
    List<Obj> made = new ArrayList<>();
    for (Procedure each : run.engine().beans().chosenProducers(object.path(), type.name())) {
      Value self = Value.of(run.engine().objects().opaque(each, TypeShape.of(each.owner().name())));
      List<Value> arguments = new ArrayList<>();
      for (int i = 0; i < each.parameterTypes().size(); i++) {
        arguments.add(
            Value.of(
                run.engine()
                    .objects()
                    .opaque(each.fact().parameters().get(i), each.parameterTypes().get(i))));
      }
      made.addAll(run.application().direct(state, each, self, arguments, call.where()).objects());
    }
    return made;
  }

  /** Whether a call on a program type goes to a method without a body of its own. */
  private boolean isOpen(TypeShape type, Invocation call) {
    List<Procedure> methods =
        run.program().hierarchy().methods(type.name(), call.name(), call.arguments().size());
    return methods.isEmpty() || methods.get(0).body() == null;
  }

  private boolean isFunctional(TypeShape type) {
    return !Shapes.isScalar(type)
        && (type.name().startsWith("java.util.function.")
            || type.name().equals("java.lang.Runnable")
            || type.name().equals("java.util.concurrent.Callable"));
  }

  private boolean exactly(
      String type, Obj object, Invocation call, Map<Procedure, List<Obj>> targets) {
    List<Procedure> methods =
        run.program().hierarchy().methods(type, call.name(), call.arguments().size());
    if (methods.isEmpty()) {
      return false;
    }
    targets
        .computeIfAbsent(run.overloads().choose(methods, call.arguments()), k -> new ArrayList<>(1))
        .add(object);
    return true;
  }

  private boolean byHierarchy(
      TypeShape type, Obj object, Invocation call, Map<Procedure, List<Obj>> targets) {
    Hierarchy hierarchy = run.program().hierarchy();
    int count = call.arguments().size();
    boolean own = run.program().type(type.name()) != null;
    if (!own && (Shapes.isUnknown(type) || isPlatform(type.name()))) {
      if (!Shapes.isUnknown(type)) {
        noteTarget(run, object);
        return false;
      }
      Procedure unique = run.engine().unique(call.name(), count);
      noteTarget(run, object);
      if (unique != null) {
        targets.computeIfAbsent(unique, k -> new ArrayList<>(1)).add(object);
        return true;
      }
      return false;
    }
    Set<Procedure> found = new LinkedHashSet<>();
    List<Procedure> declared = hierarchy.methods(type.name(), call.name(), count);
    if (!declared.isEmpty()) {
      found.add(run.overloads().choose(declared, call.arguments()));
    } else if (own && !isInherited(type.name(), call.name())) {
      return false;
    }
    boolean more = false;
    for (List<Procedure> methods : hierarchy.implementations(type.name(), call.name(), count)) {
      if (found.size() > MAX_TARGETS) {
        more = true;
        break;
      }
      found.add(run.overloads().choose(methods, call.arguments()));
    }
    if (found.isEmpty()) {
      return false;
    }
    if (found.size() > 1) {
      boolean bodies = found.stream().anyMatch(p -> p.body() != null);
      found.removeIf(p -> p.body() == null && bodies);
    }
    if (found.size() > 1 || found.iterator().next().body() == null) {
      noteTarget(run, object);
    }
    if (found.size() > 1 && object.isSymbolic()) {
      found = run.engine().beans().chosen(object.path(), found);
    }
    if (more || found.size() > MAX_TARGETS) {
      if (run.libraryCalls().models(type, call)) {
        return false;
      }
      Labels given = CutOff.given(call.arguments());
      run.engine().gaps().targets(type.name(), found.iterator().next(), given, call.where());
    }
    if (found.size() > MAX_TARGETS) {
      Procedure general = found.iterator().next();
      found.clear();
      found.add(general);
    }
    for (Procedure each : found) {
      targets.computeIfAbsent(each, k -> new ArrayList<>(1)).add(object);
    }
    return true;
  }

  private boolean isInherited(String type, String method) {
    return !run.program().hierarchy().descendants(type).isEmpty() && !method.isEmpty();
  }

  private static boolean isPlatform(String type) {
    return type.startsWith("java.") || type.startsWith("javax.") || type.startsWith("jakarta.");
  }

  static void noteTarget(Run run, Obj object) {
    if (object.isSymbolic() && !object.path().isGlobal()) {
      run.interests.add(new Interest(object.path(), Interest.Kind.TARGET));
    }
  }

  /**
   * Whether a call of a method on a closure runs its code, rather than a default method of its
   * interface.
   */
  private boolean isFunction(TypeShape type, Invocation call) {
    if (Shapes.isUnknown(type)) {
      return true;
    }
    if (run.program().type(type.name()) != null) {
      List<Procedure> methods =
          run.program().hierarchy().methods(type.name(), call.name(), call.arguments().size());
      return methods.isEmpty() || methods.get(0).body() == null;
    }
    LibraryClass library = run.program().library().find(type.name()).orElse(null);
    if (library == null) {
      return true;
    }
    for (String ancestor : run.program().hierarchy().ancestors(type.name())) {
      LibraryClass each = run.program().library().find(ancestor).orElse(null);
      if (each != null && !ancestor.equals("java.lang.Object")) {
        for (LibraryMethod method : each.methodsNamed(call.name())) {
          if (method.parameters().size() == call.arguments().size()) {
            return method.isAbstract();
          }
        }
      }
    }
    return false;
  }
}
