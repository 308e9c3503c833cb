package dev.privet.analyzer.taint;

import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.facts.MethodFact;
import dev.privet.analyzer.library.TypeShape;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Members that are looked up by a constant name, and what is done with them. */
final class Reflection {
  private static final String CLASS = "java.lang.Class";
  private static final String MEMBERS = "java.lang.reflect.";
  private static final HeapKey NAME = HeapKey.field("#member");
  private static final HeapKey OWNER = HeapKey.field("#declaring");
  private static final Set<String> LOOKUPS =
      Set.of(
          "getMethod",
          "getDeclaredMethod",
          "getField",
          "getDeclaredField",
          "getConstructor",
          "getDeclaredConstructor");

  private final Run run;

  Reflection(Run run) {
    this.run = run;
  }

  /** Carries out a reflective call; null if it is none, or its target is not constant. */
  @Nullable Value call(State state, TypeShape type, @Nullable Value receiver, Invocation call) {
    if (receiver == null) {
      return null;
    }
    if (type.name().equals(CLASS)) {
      if (LOOKUPS.contains(call.name())) {
        return member(state, receiver, call);
      }
      return call.name().equals("newInstance") ? created(state, receiver, List.of(), call) : null;
    }
    if (!type.name().startsWith(MEMBERS) || receiver.objectCount() != 1) {
      return null;
    }
    Value owner = state.content(receiver.object(0), OWNER);
    Value name = state.content(receiver.object(0), NAME);
    if (owner == null || name == null || name.text() == null) {
      return null;
    }
    return used(state, owner, name.text(), call);
  }

  private @Nullable Value member(State state, Value owner, Invocation call) {
    boolean constructor = call.name().endsWith("Constructor");
    String name =
        constructor
            ? MethodFact.CONSTRUCTOR
            : call.arguments().isEmpty() ? null : run.text(call.arguments().get(0));
    if (name == null) {
      return null;
    }
    String kind = constructor ? "Constructor" : call.name().endsWith("Field") ? "Field" : "Method";
    Obj member = run.engine().objects().opaque(call.where().site(), TypeShape.of(MEMBERS + kind));
    state.put(member, NAME, Value.of(new Constant.Text(name), TypeShape.of("java.lang.String")));
    state.put(member, OWNER, owner);
    return Value.of(member);
  }

  private @Nullable Value used(State state, Value owner, String name, Invocation call) {
    List<Value> arguments = call.arguments();
    switch (call.name()) {
      case "newInstance" -> {
        return created(state, owner, arguments, call);
      }
      case "invoke" -> {
        return arguments.isEmpty() ? null : invoked(state, owner, name, call);
      }
      case "get" -> {
        return arguments.size() == 1
            ? new Fields(run).field(state, arguments.get(0), name, call.where())
            : null;
      }
      case "set" -> {
        if (arguments.size() == 2) {
          new Fields(run).storeField(state, arguments.get(0), name, arguments.get(1), call.where());
          return Value.CLEAN;
        }
        return null;
      }
      default -> {
        return null;
      }
    }
  }

  private @Nullable Value invoked(State state, Value owner, String name, Invocation call) {
    List<Value> rest = call.arguments().subList(1, call.arguments().size());
    Invocation direct =
        new Invocation(
            name,
            rest,
            call.where(),
            call.nameAt(),
            call.argumentAts().isEmpty()
                ? List.of()
                : call.argumentAts().subList(1, call.argumentAts().size()));
    Value target = call.arguments().get(0);
    if (!target.isNull()) {
      return run.calls().virtual(state, target, direct);
    }
    TypeShape type = shape(owner, call);
    return type == null ? null : run.calls().statically(state, type.name(), direct);
  }

  private @Nullable Value created(
      State state, Value owner, List<Value> arguments, Invocation call) {
    TypeShape type = shape(owner, call);
    if (type == null || run.program().type(type.name()) == null) {
      return null;
    }
    Obj made = run.engine().objects().fresh(call.where().site(), type);
    state.reset(made);
    Invocation constructor =
        new Invocation(
            MethodFact.CONSTRUCTOR, arguments, call.where(), call.nameAt(), call.argumentAts());
    return run.calls().construct(state, type, Value.of(made), constructor);
  }

  private @Nullable TypeShape shape(Value type, Invocation call) {
    return type.constant() instanceof Constant.ClassOf of
        ? run.program().shape(of.type(), call.where().home().owner(), List.of())
        : null;
  }
}
