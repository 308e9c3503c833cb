package dev.privet.analyzer.taint;

import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.MethodFact;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Shapes;
import dev.privet.analyzer.link.TypeDecl;
import dev.privet.analyzer.taint.Meanings.Meaning;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** Calls as they stand in the text: unqualified, on super, on a name, on a value. */
final class CallSites {
  private final Run run;
  private final Frame frame;
  private final Names names;

  CallSites(Run run, Frame frame, Names names) {
    this.run = run;
    this.frame = frame;
    this.names = names;
  }

  Value call(State state, Instruction.Call i) {
    Where where = frame.where(i, i.at());
    List<Value> arguments = Steps.values(state, i.arguments());
    if (frame.plan().redaction.ofCall(i)) {
      arguments = arguments.stream().map(it -> run.covered(state, it, where)).toList();
    }
    Invocation call = new Invocation(i.name(), arguments, where, i.nameAt(), i.argumentAts());
    return switch (i.receiver()) {
      case Instruction.Call.UNQUALIFIED -> unqualified(state, call);
      case Instruction.Call.SUPER -> onSuper(state, call);
      case Instruction.Call.NAMED -> named(state, i, call);
      default -> run.calls().virtual(state, state.get(i.receiver()), call);
    };
  }

  private Value unqualified(State state, Invocation call) {
    int count = call.arguments().size();
    if (call.name().startsWith("<")) {
      List<Procedure> own = new ArrayList<>();
      for (Procedure each : frame.scope().methods(call.name())) {
        if (each.parameterTypes().size() == count
            || (each.isVarargs() && count >= each.parameterTypes().size() - 1)) {
          own.add(each);
        }
      }
      return own.isEmpty()
          ? Value.CLEAN
          : run.application()
              .apply(state, run.overloads().choose(own, call.arguments()), state.get(0), call);
    }
    int hops = 0;
    for (TypeDecl type = frame.scope(); type != null; type = type.outer(), hops++) {
      List<Procedure> methods = run.program().hierarchy().methods(type.name(), call.name(), count);
      if (!methods.isEmpty()) {
        Procedure chosen = run.overloads().choose(methods, call.arguments());
        if (chosen.isStatic()) {
          return run.application().apply(state, chosen, Value.CLEAN, call);
        }
        Value receiver =
            frame.home().isStatic() && hops == 0
                ? Value.of(run.engine().objects().opaque(type, TypeShape.of(type.name())))
                : names.enclosing(state, hops);
        if (Modifier.isPrivate(chosen.fact().modifiers())) {
          return run.application().apply(state, chosen, receiver, call);
        }
        return run.calls().virtual(state, receiver.withType(seenAs(receiver, type)), call);
      }
    }
    for (String owner : run.program().staticImports(call.name(), frame.scope())) {
      boolean own = !run.program().hierarchy().methods(owner, call.name(), count).isEmpty();
      boolean modelled = run.engine().models().knows(owner, call.name());
      boolean library =
          run.program()
              .library()
              .find(owner)
              .map(l -> !l.methodsNamed(call.name()).isEmpty())
              .orElse(false);
      if (own || modelled || library) {
        return run.calls().statically(state, owner, call);
      }
    }
    List<String> imports = run.program().staticImports(call.name(), frame.scope());
    TypeDecl home = run.program().type(frame.scope().name());
    if (!imports.isEmpty() && home != null && !home.supertypes().isEmpty()) {
      for (String owner : imports) {
        if (run.program().type(owner) == null) {
          return run.calls().statically(state, owner, call);
        }
      }
    }
    return run.libraryCalls()
        .call(
            state,
            TypeShape.of(frame.scope().name()),
            frame.home().isStatic() ? null : state.get(0),
            call);
  }

  private TypeShape seenAs(Value receiver, TypeDecl type) {
    return Shapes.isUnknown(receiver.type()) ? TypeShape.of(type.name()) : receiver.type();
  }

  private Value onSuper(State state, Invocation call) {
    int count = call.arguments().size();
    Value self = state.get(0);
    for (TypeShape supertype : frame.scope().supertypes()) {
      if (call.name().equals(MethodFact.CONSTRUCTOR)) {
        if (run.program().type(supertype.name()) != null
            || frame.scope().supertypes().indexOf(supertype) == 0) {
          Value unused = run.calls().construct(state, supertype, self.withType(supertype), call);
        }
        return Value.CLEAN;
      }
      List<Procedure> methods =
          run.program().hierarchy().methods(supertype.name(), call.name(), count);
      if (!methods.isEmpty() && methods.get(0).body() != null) {
        return run.application()
            .apply(state, run.overloads().choose(methods, call.arguments()), self, call);
      }
    }
    TypeShape supertype =
        frame.scope().supertypes().isEmpty() ? TypeShape.OBJECT : frame.scope().supertypes().get(0);
    return run.libraryCalls().call(state, supertype, self, call);
  }

  private Value named(State state, Instruction.Call i, Invocation call) {
    Meaning meaning = run.engine().meanings().of(i.qualifier(), frame.scope());
    if (meaning instanceof Meaning.Type type) {
      return run.calls().statically(state, type.name(), call);
    }
    return run.calls()
        .virtual(state, names.name(state, i.qualifier(), frame.where(i, i.at())), call);
  }
}
