package dev.privet.analyzer.taint;

import dev.privet.analyzer.classify.Declarations.Declared;
import dev.privet.analyzer.classify.NameVerdict;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Shapes;
import dev.privet.analyzer.spec.Form;
import dev.privet.analyzer.spec.Sensitivity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a library method without a row may be presumed to do. */
final class Unmodelled {
  private final Run run;

  Unmodelled(Run run) {
    this.run = run;
  }

  /** What an unknown method may do: hand its arguments on to its result and its receiver. */
  Value call(
      State state, TypeShape type, @Nullable Value receiver, Invocation call, TypeShape returns) {
    List<Value> arguments = call.arguments();
    boolean constructor = call.name().equals("new");
    if (receiver != null
        && receiver.objectCount() == 1
        && run.program().type(type.name()) == null) {
      Value kept = property(state, receiver, call);
      if (kept != null) {
        return kept;
      }
    }
    Labels labels = Labels.NONE;
    List<Value> carried = new ArrayList<>();
    for (Value argument : arguments) {
      labels = labels.and(argument.labels()).and(elements(state, argument));
      if (argument.objectCount() > 0 && argument.object(0).closure() != null) {
        labels =
            labels.and(run.closures().invoke(state, argument, List.of(), call.where()).labels());
      } else if (argument.objectCount() > 0) {
        carried.add(argument);
      }
    }
    if (!labels.isEmpty()) {
      run.engine().gaps().unmodelled(type, call.name(), returns, labels, call.where());
    }
    labels = labels.map(Label::viaUnmodelled);
    Form form = NamedForms.of(call.name(), type.name());
    if (form != null && !constructor) {
      Step step = call.where().step(Step.Kind.TRANSFORM, call.name() + "(): " + form.key());
      labels = Application.changed(labels, form, step);
    }
    if (constructor && receiver != null) {
      absorb(state, receiver, labels, carried);
      return receiver;
    }
    Labels fromReceiver =
        receiver == null ? Labels.NONE : receiver.labels().map(Label::viaUnmodelled);
    boolean tells =
        !Shapes.isTruth(returns)
            && !Shapes.isNumber(returns)
            && !returns.name().equals("void")
            && !Questions.isQuestion(call.name());
    boolean keeps =
        receiver != null
            && (labels.isEmpty()
                ? Shapes.isUnknown(type) && !carried.isEmpty() && isMadeHere(receiver)
                : Questions.isCollecting(call.name()));
    if (receiver != null && keeps && !Questions.isQuestion(call.name())) {
      absorb(state, receiver, labels, carried);
    }
    if (returns.name().equals("void") || Shapes.isTruth(returns)) {
      return Value.CLEAN.withType(returns);
    }
    Value result = Value.of(run.engine().objects().opaque(call.where().site(), returns));
    if (returns.equals(type)
        && receiver != null
        && (Questions.isCollecting(call.name()) || LibrarySignatures.isBuilder(type))) {
      result = receiver.withType(returns);
    }
    if (tells) {
      result = result.and(labels).and(fromReceiver);
    }
    return named(result, type, call);
  }

  private static boolean isKnown(Labels labels) {
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i).atom() instanceof Atom.Known) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMadeHere(Value receiver) {
    return receiver.objectCount() == 1 && receiver.object(0).isFresh();
  }

  /** The labels of an array's elements: bytes and characters are a text in another shape. */
  private Labels elements(State state, Value argument) {
    for (Obj object : argument.objects()) {
      if (run.heap().typeOf(object, argument).dimensions() > 0) {
        return run.heap().load(state, argument, HeapKey.ELEMENTS).labels();
      }
    }
    return Labels.NONE;
  }

  private void absorb(State state, Value receiver, Labels labels, List<Value> carried) {
    Value all = Value.of(labels, Shapes.UNKNOWN);
    for (Value each : carried) {
      all = all.join(each.withLabels(each.labels().map(Label::viaUnmodelled)));
    }
    if (!all.labels().isEmpty() || all.objectCount() > 0) {
      run.heap().add(state, receiver, HeapKey.ABSORBED, all, null);
    }
  }

  /**
   * Accessors of unmodelled library objects: what a setter wrote, the getter of the same name
   * reads.
   */
  private @Nullable Value property(State state, Value receiver, Invocation call) {
    String written = Properties.written(call.name(), call.arguments().size());
    if (written != null) {
      run.heap()
          .store(state, receiver, HeapKey.field("#" + written), call.arguments().get(0), null);
      return receiver;
    }
    String read = Properties.read(call.name(), call.arguments().size());
    return read == null ? null : state.content(receiver.object(0), HeapKey.field("#" + read));
  }

  /**
   * The accessor's name may tell what an otherwise unknown result is; or the name of the header or
   * entry that it is asked for, if that is a secret's.
   */
  Value named(Value result, TypeShape type, Invocation call) {
    if (!result.isUnknown()) {
      return result;
    }
    String owner = Shapes.simple(TypeShape.of(type.name()));
    if (!call.arguments().isEmpty()) {
      boolean asked = Questions.isLookUp(call.name()) && !isKnown(result.labels());
      String key = asked ? key(call.arguments()) : null;
      return key == null
          ? result
          : run.engine()
              .declarations()
              .literal(key, result.type())
              .filter(it -> it.category().sensitivity() == Sensitivity.CREDENTIAL)
              .map(it -> told(result, it, owner + "." + call.name() + "(\"" + key + "\")", call))
              .orElse(result);
    }
    return run.engine()
        .declarations()
        .accessor(call.name(), owner, Shapes.simple(result.type()))
        .map(it -> told(result, it, owner + "." + call.name() + "()", call))
        .orElse(result);
  }

  private @Nullable String key(List<Value> arguments) {
    Value first = arguments.get(0);
    String key = arguments.size() > 2 ? null : run.text(first);
    return key == null && arguments.size() == 1 ? ConstantNames.of(first) : key;
  }

  private Value told(Value result, NameVerdict verdict, String declaration, Invocation call) {
    Declared declared =
        new Declared(
            verdict.category(),
            call.where().path(),
            call.where().span(call.nameAt()),
            declaration,
            verdict.evidence(),
            verdict.confidence());
    return result.and(run.known(declared));
  }
}
