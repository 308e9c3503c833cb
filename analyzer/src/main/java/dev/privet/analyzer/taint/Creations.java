package dev.privet.analyzer.taint;

import dev.privet.analyzer.facts.Instruction;
import dev.privet.analyzer.facts.LambdaFact;
import dev.privet.analyzer.facts.MethodFact;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Shapes;
import dev.privet.analyzer.link.TypeDecl;
import dev.privet.analyzer.spec.Reads;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.analyzer.taint.Meanings.Meaning;
import dev.privet.analyzer.text.Span;
import org.jspecify.annotations.Nullable;

/** New objects, and the objects that carry lambdas and method references. */
final class Creations {
  private final Run run;
  private final Frame frame;
  private final Names names;

  Creations(Run run, Frame frame, Names names) {
    this.run = run;
    this.frame = frame;
    this.names = names;
  }

  Value create(State state, Instruction.New i) {
    TypeShape type;
    TypeDecl local = i.declared().isEmpty() ? null : declared(i.declared());
    type = local != null ? TypeShape.of(local.name()) : frame.shape(i.type());
    TypeDecl decl = local != null ? local : run.program().type(type.name());
    if (decl == null && i.outer() >= 0) {
      Value outer = state.get(i.outer());
      decl = run.program().type(outer.type().name() + "." + i.type().name());
      type = decl == null ? type : TypeShape.of(decl.name());
    }
    Obj object = run.engine().objects().fresh(i, type);
    state.reset(object);
    Value made = Value.of(object);
    if (decl != null) {
      for (int c = 0; c < i.captures().size() && c < decl.facts().captures().size(); c++) {
        run.heap()
            .store(
                state,
                made,
                HeapKey.field("val$" + decl.facts().captures().get(c)),
                state.get(i.captures().get(c)),
                frame.where(i, i.at()));
      }
      boolean inner = decl.isInner() || local != null;
      if (inner && decl.outer() != null) {
        state.put(
            object,
            HeapKey.OUTER,
            i.outer() >= 0 ? state.get(i.outer()) : outerFor(state, decl.outer()));
      }
    }
    Invocation call =
        new Invocation(
            MethodFact.CONSTRUCTOR,
            Steps.values(state, i.arguments()),
            frame.where(i, i.at()),
            i.at(),
            i.argumentAts());
    made = run.calls().construct(state, type, made, call);
    message(state, made, type, frame.where(i, i.at()));
    return made;
  }

  /** The message of a new exception is told to whoever sees the exception. */
  private void message(State state, Value made, TypeShape type, Where where) {
    if (!run.program().hierarchy().isSubtype(type.name(), "java.lang.Throwable")) {
      return;
    }
    Value message = run.heap().load(state, made, HeapKey.field("message"));
    Labels labels = run.disclose(state, message, Reads.STRING, where);
    Span span = Regions.firstLine(where.span());
    run.hits(
        new SinkSite(
            frame.home(),
            span,
            span,
            SinkKind.EXCEPTION,
            type.name() + ".<init>",
            null,
            null,
            null,
            "",
            null),
        labels);
  }

  private Value outerFor(State state, TypeDecl outer) {
    int hops = 0;
    for (TypeDecl type = frame.scope(); type != null; type = type.outer(), hops++) {
      if (type == outer || run.program().hierarchy().isSubtype(type.name(), outer.name())) {
        return names.enclosing(state, hops);
      }
    }
    return state.get(0);
  }

  private @Nullable TypeDecl declared(String binaryName) {
    String packageName = frame.scope().unit().facts().packageName();
    return run.program().type(packageName.isEmpty() ? binaryName : packageName + "." + binaryName);
  }

  Value lambda(State state, Instruction.MakeLambda i) {
    LambdaFact lambda = frame.scope().facts().lambdas().get(i.lambda());
    Closure closure = new Closure(frame.home(), lambda, null, null);
    Obj object = run.engine().objects().closure(i, closure, Shapes.UNKNOWN);
    state.reset(object);
    state.put(object, closure.captured(0), state.get(0));
    for (int c = 0; c < i.captures().size(); c++) {
      state.put(object, closure.captured(c + 1), state.get(i.captures().get(c)));
    }
    run.engine().made(closure, run.context());
    return Value.of(object);
  }

  Value reference(State state, Instruction.MakeReference i) {
    Closure closure = new Closure(frame.home(), null, i, null);
    Obj object = run.engine().objects().closure(i, closure, Shapes.UNKNOWN);
    state.reset(object);
    Value bound = Value.CLEAN;
    if (i.receiver() >= 0) {
      bound = state.get(i.receiver());
    } else if (i.receiver() == Instruction.Call.SUPER) {
      bound = state.get(0);
    } else {
      Meaning meaning =
          run.engine()
              .meanings()
              .of(i.type().name().isEmpty() ? "?" : i.type().name(), frame.scope());
      if (!(meaning instanceof Meaning.Type) && !(meaning instanceof Meaning.Unknown)) {
        bound = names.name(state, i.type().name(), frame.where(i, i.at()));
      }
    }
    state.put(object, closure.captured(0), bound);
    return Value.of(object);
  }
}
