package dev.privet.analyzer.taint;

import dev.privet.analyzer.classify.Declarations.Declared;
import dev.privet.analyzer.facts.Body.LocalFact;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Shapes;
import java.util.List;

/**
 * Variables and their values; a named one may tell by its name what an otherwise unknown value is.
 */
final class Variables {
  private final Run run;
  private final Frame frame;

  Variables(Run run, Frame frame) {
    this.run = run;
    this.frame = frame;
  }

  /**
   * Gives a variable its value; a named one may tell by its name what an otherwise unknown value
   * is.
   */
  void assign(State state, int target, Value value) {
    if (target < 0) {
      return;
    }
    if (frame.plan().conditions.any()) {
      state.assigned(target);
    }
    LocalFact local = target < frame.plan().locals.length ? frame.plan().locals[target] : null;
    if (local == null || target == 0) {
      state.set(target, value);
      return;
    }
    TypeShape declared = frame.localType(target);
    Value typed = value;
    if (!Shapes.isUnknown(declared)) {
      TypeShape type = value.type();
      if (Shapes.isUnknown(type)
          || !run.program().hierarchy().isSubtype(type.name(), declared.name())) {
        typed = value.withType(declared);
      } else if (type.arguments().isEmpty() && type.name().equals(declared.name())) {
        typed = value.withType(declared);
      }
    }
    state.set(target, frame.isParameter(target) ? typed : named(local, typed));
  }

  @SuppressWarnings("ReferenceEquality") // this very label
  private Value named(LocalFact local, Value value) {
    boolean literal = value.text() != null && Literals.looksLikeData(value.text(), local.name());
    if (!literal && !(value.isUnknown() && undeclared(value))) {
      return value;
    }
    List<Declared> declared = run.engine().local(frame.home(), frame.body(), local, value.type());
    if (declared.isEmpty()) {
      return value;
    }
    Value result = value;
    boolean promised = false;
    for (int i = 0; i < value.labels().size(); i++) {
      if (value.labels().get(i).atom() instanceof Atom.Unknown unknown
          && unknown.fallback().isEmpty()) {
        Label label = value.labels().get(i);
        result =
            result.withLabels(
                result
                    .labels()
                    .map(
                        l ->
                            l == label
                                ? l.withAtom(
                                    new Atom.Unknown(unknown.path(), unknown.reads(), declared))
                                : l));
        promised = true;
      }
    }
    if (!promised) {
      for (Declared each : declared) {
        result = result.and(run.known(each));
      }
    }
    return result;
  }

  private static boolean undeclared(Value value) {
    for (int i = 0; i < value.labels().size(); i++) {
      if (!(value.labels().get(i).atom() instanceof Atom.Unknown unknown)
          || !unknown.path().declared().isEmpty()
          || !unknown.fallback().isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
