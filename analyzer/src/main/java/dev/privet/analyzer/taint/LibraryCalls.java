package dev.privet.analyzer.taint;

import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Shapes;
import dev.privet.analyzer.spec.ModelRow;
import dev.privet.analyzer.spec.Reads;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Calls of library methods: by the rows of their model, or by what an unknown method may be
 * presumed to do.
 */
final class LibraryCalls {
  private final Run run;
  private final RowChoice choice;
  private final LibrarySignatures signatures;
  private final Unmodelled unmodelled;
  private final Reflection reflection;

  LibraryCalls(Run run) {
    this.run = run;
    this.choice = new RowChoice(run);
    this.signatures = new LibrarySignatures(run);
    this.unmodelled = new Unmodelled(run);
    this.reflection = new Reflection(run);
  }

  LibrarySignatures signatures() {
    return signatures;
  }

  Unmodelled unmodelled() {
    return unmodelled;
  }

  /** Whether any row speaks of a call. */
  boolean models(TypeShape type, Invocation call) {
    return run.engine().models().knows(type.name(), call.name());
  }

  /**
   * Carries out a call.
   *
   * @param type the receiver's type, or the type that declares a static method
   * @param receiver the receiver (for a constructor the new object); null for a static call
   */
  Value call(State state, TypeShape type, @Nullable Value receiver, Invocation call) {
    if (call.name().equals("length")
        && receiver != null
        && receiver.constant() == null
        && Shapes.isText(type)) {
      return Value.of(Operators.LENGTH, TypeShape.of("int"));
    }
    Value reflected = reflection.call(state, type, receiver, call);
    if (reflected != null) {
      return reflected;
    }
    TypeShape returns = signatures.returnType(type, call);
    run.engine().counted(call.where().site(), type, receiver);
    List<ModelRow> rows = choice.rows(type, call);
    run.engine().sightings().library(type, call, rows);
    if (rows.isEmpty()) {
      Value text = printed(state, receiver, call);
      return text != null ? text : unmodelled.call(state, type, receiver, call, returns);
    }
    return new RowApplication(run, state, type, receiver, call, returns).carryOut(rows);
  }

  private @Nullable Value printed(State state, @Nullable Value receiver, Invocation call) {
    if (receiver == null || !call.name().equals("toString") || !call.arguments().isEmpty()) {
      return null;
    }
    Labels labels = run.disclose(state, receiver, Reads.STRING, call.where());
    Value result = Value.of(labels, Shapes.STRING);
    return labels.isEmpty() && receiver.isUnknown()
        ? Value.of(run.engine().objects().opaque(call.where().site(), Shapes.STRING))
        : result;
  }

  /** What a function of a library type yields, as its type arguments tell. */
  private static TypeShape resultOf(TypeShape function) {
    boolean collects =
        function.name().equals("java.util.stream.Collector") && function.arguments().size() == 3;
    TypeShape result = collects ? function.arguments().get(2) : Shapes.UNKNOWN;
    return result.variable() ? Shapes.UNKNOWN : result;
  }

  /** Applies a function that a library made. */
  Value applied(
      State state,
      Obj object,
      Closure closure,
      Closure.Made function,
      List<Value> parameters,
      Where where) {
    Value carrier = Value.of(object);
    Value receiver = run.heap().load(state, carrier, closure.captured(0));
    List<Value> arguments = new ArrayList<>();
    for (int i = 0; i < function.arguments(); i++) {
      arguments.add(run.heap().load(state, carrier, closure.captured(i + 1)));
    }
    Where there = new Where(where.home(), where.body(), function.site(), where.at());
    Invocation call = new Invocation(function.method(), arguments, there, where.at(), List.of());
    return new RowApplication(
            run, state, function.type(), receiver, call, resultOf(function.returns()))
        .apply(function.rows(), parameters);
  }
}
