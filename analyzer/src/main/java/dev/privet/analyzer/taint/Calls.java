package dev.privet.analyzer.taint;

import dev.privet.analyzer.classify.Declarations.Declared;
import dev.privet.analyzer.facts.MethodFact;
import dev.privet.analyzer.facts.TypeFacts;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.TypeDecl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Method calls: who is called, and what comes of it. */
final class Calls {
  private final Run run;
  private final Dispatch dispatch;

  Calls(Run run) {
    this.run = run;
    this.dispatch = new Dispatch(run);
  }

  /** How a record pattern reads a component: the position follows. */
  private static final String COMPONENT = "component$";

  /** A call on a receiver, with dynamic dispatch. */
  Value virtual(State state, Value receiver, Invocation call) {
    if (call.name().startsWith(COMPONENT) && call.arguments().isEmpty()) {
      return component(
          state, receiver, Integer.parseInt(call.name().substring(COMPONENT.length())));
    }
    if (receiver.objectCount() == 0) {
      return onPlainValue(state, receiver, call);
    }
    Map<Procedure, List<Obj>> targets = new LinkedHashMap<>();
    List<Obj> library = new ArrayList<>(1);
    List<Obj> closures = new ArrayList<>(0);
    for (int i = 0; i < receiver.objectCount(); i++) {
      Obj object = receiver.object(i);
      if (!dispatch.resolve(state, object, receiver, call, targets, closures)) {
        library.add(object);
      }
    }
    Value result = null;
    for (Obj closure : closures) {
      result =
          joined(
              result,
              run.closures().invoke(state, Value.of(closure), call.arguments(), call.where()));
    }
    if (!library.isEmpty()) {
      result = joined(result, onLibrary(state, receiver, library, call));
    }
    if (targets.size() == 1) {
      Map.Entry<Procedure, List<Obj>> only = targets.entrySet().iterator().next();
      Value part = Value.of(receiver.labels(), only.getValue(), null, receiver.type());
      result = joined(result, run.application().apply(state, only.getKey(), part, call));
    } else if (!targets.isEmpty()) {
      result = joined(result, applyEach(state, receiver, targets, call));
    }
    return result == null ? Value.CLEAN : openWorld(result, targets, receiver);
  }

  /**
   * An accessor of an interface hands out what its name says, if the implementations in sight tell
   * nothing: there may be others.
   */
  private Value openWorld(Value result, Map<Procedure, List<Obj>> targets, Value receiver) {
    if (targets.isEmpty()
        || !result.labels().isEmpty()
        || (result.constant() != null && !result.isNull())
        || receiver.objects().stream().allMatch(Obj::isFresh)) {
      return result;
    }
    Value open = result;
    for (Procedure target : targets.keySet()) {
      if (target.parameterTypes().isEmpty() && !target.isStatic()) {
        for (Declared each : run.engine().declarations().result(target)) {
          open = open.and(run.known(each));
        }
      }
    }
    return open;
  }

  /** A component of a record, by its position in a pattern. */
  private Value component(State state, Value record, int position) {
    Value result = null;
    for (Obj object : record.objects()) {
      TypeDecl decl = run.program().type(run.heap().typeOf(object, record).name());
      if (decl != null && position < decl.facts().components().size()) {
        HeapKey key = HeapKey.field(decl.facts().components().get(position).name());
        Value part = Value.of(Labels.NONE, List.of(object), null, record.type());
        result = joined(result, run.heap().load(state, part, key));
      }
    }
    return result == null ? Value.CLEAN : result;
  }

  /** Objects of different library types answer each by its own model; wrappers are such values. */
  private Value onLibrary(State state, Value receiver, List<Obj> objects, Invocation call) {
    Map<TypeShape, List<Obj>> byType = new LinkedHashMap<>();
    for (Obj object : objects) {
      byType
          .computeIfAbsent(run.heap().typeOf(object, receiver), k -> new ArrayList<>(1))
          .add(object);
    }
    Value result = null;
    if (byType.size() > 1 && byType.keySet().stream().anyMatch(t -> models(t, call))) {
      TypeShape seenAs = receiver.type();
      if (models(seenAs, call)) {
        Value all = Value.of(receiver.labels(), objects, receiver.constant(), seenAs);
        result = run.libraryCalls().call(state, seenAs, all, call);
        byType.remove(seenAs);
      }
      byType.keySet().removeIf(t -> !models(t, call));
    }
    for (Map.Entry<TypeShape, List<Obj>> entry : byType.entrySet()) {
      Value part =
          Value.of(receiver.labels(), entry.getValue(), receiver.constant(), receiver.type());
      result = joined(result, run.libraryCalls().call(state, entry.getKey(), part, call));
    }
    return result == null ? Value.CLEAN : result;
  }

  private boolean models(TypeShape type, Invocation call) {
    return run.libraryCalls().models(type, call);
  }

  private Value applyEach(
      State state, Value receiver, Map<Procedure, List<Obj>> targets, Invocation call) {
    State start = state.copy();
    Value result = null;
    boolean first = true;
    for (Map.Entry<Procedure, List<Obj>> entry : targets.entrySet()) {
      Value part = Value.of(receiver.labels(), entry.getValue(), null, receiver.type());
      State branch = first ? state : start.copy();
      result = joined(result, run.application().apply(branch, entry.getKey(), part, call));
      if (!first) {
        state.join(branch, run.heap().initial());
      }
      first = false;
    }
    return result == null ? Value.CLEAN : result;
  }

  static Value joined(@Nullable Value one, Value other) {
    return one == null ? other : one.join(other);
  }

  private Value onPlainValue(State state, Value receiver, Invocation call) {
    if (receiver.isNull()) {
      return Value.CLEAN;
    }
    TypeShape type = receiver.type();
    if (run.program().type(type.name()) != null && type.dimensions() == 0) {
      List<Procedure> methods =
          run.program().hierarchy().methods(type.name(), call.name(), call.arguments().size());
      if (!methods.isEmpty()) {
        return run.application()
            .apply(state, run.overloads().choose(methods, call.arguments()), receiver, call);
      }
    }
    return run.libraryCalls().call(state, type, receiver, call);
  }

  /** A static method of a type, or a constructor-like call by type name. */
  Value statically(State state, String type, Invocation call) {
    TypeDecl decl = run.program().type(type);
    if (decl != null) {
      List<Procedure> methods =
          run.program().hierarchy().methods(type, call.name(), call.arguments().size());
      if (!methods.isEmpty()) {
        return run.application()
            .apply(state, run.overloads().choose(methods, call.arguments()), Value.CLEAN, call);
      }
      if (decl.facts().kind() == TypeFacts.Kind.ENUM
          && (call.name().equals("valueOf") || call.name().equals("values"))) {
        return Value.CLEAN.withType(
            TypeShape.of(type).withDimensions(call.name().equals("values") ? 1 : 0));
      }
    }
    return run.libraryCalls().call(state, TypeShape.of(type), null, call);
  }

  /** {@code new type(arguments)}, the object already made. */
  Value construct(State state, TypeShape type, Value made, Invocation call) {
    TypeDecl decl = run.program().type(type.name());
    if (decl == null) {
      Invocation constructor =
          new Invocation("new", call.arguments(), call.where(), call.nameAt(), call.argumentAts());
      return run.libraryCalls().call(state, type, made, constructor);
    }
    List<Procedure> constructors =
        Overloads.fitting(decl.methods(MethodFact.CONSTRUCTOR), call.arguments().size());
    if (!constructors.isEmpty()) {
      Value unused =
          run.application()
              .apply(state, run.overloads().choose(constructors, call.arguments()), made, call);
    }
    return made;
  }
}
