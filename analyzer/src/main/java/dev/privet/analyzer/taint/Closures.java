package dev.privet.analyzer.taint;

import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.LambdaFact;
import dev.privet.analyzer.facts.MethodFact;
import dev.privet.analyzer.library.LibraryClass;
import dev.privet.analyzer.library.LibraryMethod;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Shapes;
import dev.privet.analyzer.link.TypeDecl;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calls of functions: lambdas, method references, functions that libraries make, and objects with
 * one method for it.
 */
final class Closures {
  private final Run run;

  Closures(Run run) {
    this.run = run;
  }

  /** How deep callbacks may call callbacks. */
  private static final int MAX_CLOSURES = 7;

  /** Calls a callback: a closure, or an object with one method for it. */
  Value invoke(State state, Value function, List<Value> arguments, Where where) {
    Value result = null;
    for (int i = 0; i < function.objectCount(); i++) {
      Obj object = function.object(i);
      Shape.Fact fact = object.isSymbolic() ? run.shape().fact(object.path()) : null;
      if (object.closure() != null) {
        result = Calls.joined(result, run(state, object, object.closure(), arguments, where));
      } else if (fact != null && !fact.closures().isEmpty()) {
        for (Closure closure : fact.closures()) {
          result = Calls.joined(result, run(state, object, closure, arguments, where));
        }
      } else if (object.isSymbolic() && !kept(state, object).isEmpty()) {
        for (Obj each : kept(state, object)) {
          result = Calls.joined(result, invoke(state, Value.of(each), arguments, where));
        }
      } else {
        TypeShape type =
            fact != null && !fact.types().isEmpty()
                ? fact.types().get(0)
                : run.heap().typeOf(object, function);
        String method = functionOf(type);
        if (method != null) {
          Invocation call = new Invocation(method, arguments, where, where.at(), List.of());
          result =
              Calls.joined(
                  result,
                  run.calls().virtual(state, Value.of(object).withType(function.type()), call));
        } else {
          Dispatch.noteTarget(run, object);
          result =
              Calls.joined(
                  result, Value.of(run.engine().objects().opaque(where.site(), Shapes.UNKNOWN)));
        }
      }
    }
    return result == null ? Value.CLEAN : result;
  }

  /** How many arguments the program's code behind a function takes; 0 where that is not known. */
  int expected(State state, Obj function) {
    Closure closure = function.closure();
    if (closure == null) {
      String method = functionOf(function.type());
      TypeDecl own = run.program().type(function.type().name());
      return method == null || own == null ? 0 : most(own, method, false);
    }
    Instruction.MakeReference reference = closure.reference();
    if (reference == null || reference.name().equals(MethodFact.CONSTRUCTOR)) {
      return 0;
    }
    if (reference.receiver() == Instruction.Call.NAMED) {
      TypeDecl named =
          run.program()
              .type(run.program().typeName(reference.type().name(), closure.home().owner()));
      if (named != null) {
        return most(named, reference.name(), true);
      }
    }
    Value receiver = run.heap().load(state, Value.of(function), closure.captured(0));
    TypeDecl type = run.program().type(receiver.type().name());
    return type == null ? 0 : most(type, reference.name(), false);
  }

  private static int most(TypeDecl type, String method, boolean byType) {
    int most = 0;
    for (Procedure each : type.methods(method)) {
      int receiver = byType && !each.isStatic() ? 1 : 0;
      most = Math.max(most, each.parameterTypes().size() + receiver);
    }
    return most;
  }

  /** A function with what is known to be kept where it is read. */
  Value withKept(State state, Value function) {
    Value result = null;
    for (Obj object : function.objects()) {
      List<Obj> kept =
          object.isSymbolic() && run.shape().fact(object.path()) == null
              ? kept(state, object)
              : List.of();
      if (kept.isEmpty()) {
        result = Calls.joined(result, Value.of(object).withType(function.type()));
      }
      for (Obj each : kept) {
        result = Calls.joined(result, Value.of(each));
      }
    }
    return result == null ? function : result;
  }

  private List<Obj> kept(State state, Obj object) {
    return run.engine().functions().at(run, state, object.path());
  }

  /** What a callback without parameters supplies. */
  Value supplied(State state, Obj closure, Where where) {
    return run.closureDepth < MAX_CLOSURES
        ? invoke(state.copy(), Value.of(closure), List.of(), where)
        : Value.CLEAN;
  }

  /**
   * The method by which a program type implements a functional interface; null if it is none or
   * unclear.
   */
  private @Nullable String functionOf(TypeShape type) {
    TypeDecl decl = run.program().type(type.name());
    if (decl == null) {
      return null;
    }
    for (String ancestor : run.program().hierarchy().ancestors(type.name())) {
      LibraryClass library =
          run.program().type(ancestor) == null
              ? run.program().library().find(ancestor).orElse(null)
              : null;
      if (library != null && library.kind() == LibraryClass.Kind.INTERFACE) {
        for (LibraryMethod method : library.methods()) {
          if (method.isAbstract() && !decl.methods(method.name()).isEmpty()) {
            return method.name();
          }
        }
      }
    }
    String only = null;
    for (List<Procedure> methods : decl.methods().values()) {
      for (Procedure method : methods) {
        if (!method.isStatic()
            && !method.isConstructor()
            && !method.fact().implied()
            && !method.name().startsWith("<")) {
          if (only != null && !only.equals(method.name())) {
            return null;
          }
          only = method.name();
        }
      }
    }
    return only;
  }

  private Value run(State state, Obj object, Closure closure, List<Value> arguments, Where where) {
    if (run.closureDepth >= MAX_CLOSURES) {
      return Value.of(run.engine().objects().opaque(where.site(), Shapes.UNKNOWN));
    }
    boolean kept = run.engine().functions().isKept(closure);
    run.closureDepth++;
    run.keptDepth += kept ? 1 : 0;
    try {
      run.engine().invoked(closure);
      LambdaFact lambda = closure.lambda();
      if (lambda != null) {
        return lambda(state, object, closure, lambda, arguments);
      }
      if (closure.made() != null) {
        return run.libraryCalls().applied(state, object, closure, closure.made(), arguments, where);
      }
      Instruction.MakeReference reference = closure.reference();
      return reference == null
          ? Value.CLEAN
          : reference(state, object, closure, reference, arguments, where);
    } finally {
      run.closureDepth--;
      run.keptDepth -= kept ? 1 : 0;
    }
  }

  private Value lambda(
      State state, Obj object, Closure closure, LambdaFact lambda, List<Value> arguments) {
    State inside = state.withVariables(lambda.body().variables());
    Value carrier = Value.of(object);
    Value self = run.heap().load(state, carrier, closure.captured(0));
    TypeShape owner = TypeShape.of(closure.home().owner().name());
    inside.set(0, Shapes.isUnknown(self.type()) ? self.withType(owner) : self);
    int captured = lambda.captured().size();
    for (int i = 0; i < captured; i++) {
      Value value = run.heap().load(state, carrier, closure.captured(i + 1));
      inside.set(
          i + 1,
          Shapes.isUnknown(value.type())
              ? value.withType(declared(closure.home(), lambda.captured().get(i)))
              : value);
    }
    for (int i = 0; i < lambda.parameters().size(); i++) {
      TypeShape type =
          run.program()
              .shape(
                  lambda.parameters().get(i).type(),
                  closure.home().owner(),
                  closure.home().fact().typeParameters());
      Value argument =
          i < arguments.size()
              ? arguments.get(i)
              : Value.of(run.engine().objects().opaque(lambda.parameters().get(i), type));
      if (!Shapes.isUnknown(type) && Shapes.isUnknown(argument.type())) {
        argument = argument.withType(type);
      }
      inside.set(captured + 1 + i, argument);
    }
    Frame frame = new Frame(run, closure.home(), lambda.body(), captured + 1, lambda.parameters());
    Frame.Exit exit = frame.execute(inside);
    if (exit.state() != null) {
      state.adopt(exit.state());
    }
    if (exit.thrown() != null) {
      run.raise(state, exit.thrown());
    }
    return exit.result() == null ? Value.CLEAN : exit.result();
  }

  /** The type of the variable of a method that a lambda in its text captured. */
  private TypeShape declared(Procedure home, String variable) {
    for (int i = 0; i < home.fact().parameters().size(); i++) {
      if (home.fact().parameters().get(i).name().equals(variable)) {
        return home.parameterTypes().get(i);
      }
    }
    if (home.body() != null) {
      for (Body.LocalFact local : home.body().locals()) {
        if (local.name().equals(variable) && !local.type().isAbsent()) {
          return run.program().shape(local.type(), home.owner(), home.fact().typeParameters());
        }
      }
    }
    return Shapes.UNKNOWN;
  }

  private Value reference(
      State state,
      Obj object,
      Closure closure,
      Instruction.MakeReference reference,
      List<Value> arguments,
      Where where) {
    Where there = where;
    if (reference.name().equals(MethodFact.CONSTRUCTOR)) {
      TypeShape type =
          run.program()
              .shape(
                  reference.type(), closure.home().owner(), closure.home().fact().typeParameters());
      if (type.dimensions() > 0) {
        return Value.of(run.engine().objects().fresh(reference, type));
      }
      Obj made = run.engine().objects().fresh(reference, type);
      state.reset(made);
      Value value = Value.of(made);
      return run.calls()
          .construct(
              state,
              type,
              value,
              new Invocation(MethodFact.CONSTRUCTOR, arguments, there, there.at(), List.of()));
    }
    if (reference.receiver() != Instruction.Call.NAMED) {
      Value receiver = run.heap().load(state, Value.of(object), closure.captured(0));
      return run.calls()
          .virtual(
              state,
              receiver,
              new Invocation(reference.name(), arguments, there, there.at(), List.of()));
    }
    Meanings.Meaning meaning =
        run.engine().meanings().of(reference.type().name(), closure.home().owner());
    if (!(meaning instanceof Meanings.Meaning.Type)
        && !(meaning instanceof Meanings.Meaning.Unknown)) {
      Value receiver = run.heap().load(state, Value.of(object), closure.captured(0));
      return run.calls()
          .virtual(
              state,
              receiver,
              new Invocation(reference.name(), arguments, there, there.at(), List.of()));
    }
    String type = run.program().typeName(reference.type().name(), closure.home().owner());
    boolean asStatic = isStatic(type, reference.name(), arguments.size());
    if (asStatic || arguments.isEmpty()) {
      return run.calls()
          .statically(
              state,
              type,
              new Invocation(reference.name(), arguments, there, there.at(), List.of()));
    }
    Value receiver = arguments.get(0);
    if (Shapes.isUnknown(receiver.type())) {
      receiver = receiver.withType(TypeShape.of(type));
    }
    List<Value> rest = arguments.subList(1, arguments.size());
    return run.calls()
        .virtual(
            state, receiver, new Invocation(reference.name(), rest, there, there.at(), List.of()));
  }

  private boolean isStatic(String type, String method, int arguments) {
    List<Procedure> own = run.program().hierarchy().methods(type, method, arguments);
    if (!own.isEmpty() && own.get(0).isStatic()) {
      return true;
    }
    if (run.program().type(type) != null) {
      return false;
    }
    LibraryClass library = run.program().library().find(type).orElse(null);
    if (library == null) {
      return arguments == 0;
    }
    for (LibraryMethod each : library.methodsNamed(method)) {
      if (each.isStatic() && (each.parameters().size() == arguments || each.varargs())) {
        return true;
      }
    }
    return false;
  }
}
