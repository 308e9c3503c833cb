package dev.privet.analyzer.taint;

import dev.privet.analyzer.classify.Declarations.Declared;
import dev.privet.analyzer.facts.TypeFacts;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Shapes;
import dev.privet.analyzer.link.TypeDecl;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.spec.Reads;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts the actual values of one call in the place of the access paths of the called method's
 * summary.
 */
final class Substitution {
  private final Run run;
  private final State before;
  private final Procedure callee;
  private final List<Value> actuals;
  private final Where where;
  private @Nullable Step passed;
  private final Map<Path, Value> resolved = new HashMap<>(8);
  private final Map<Reads, Map<Path, Labels>> disclosed = new EnumMap<>(Reads.class);
  private @Nullable IdentityHashMap<Label, Labels> substituted;
  private @Nullable Value result;
  private @Nullable Value thrown;

  /**
   * @param before the state at the call
   * @param actuals the receiver, then the arguments
   */
  Substitution(Run run, State before, Procedure callee, List<Value> actuals, Where where) {
    this.run = run;
    this.before = before;
    this.callee = callee;
    this.actuals = actuals;
    this.where = where;
  }

  /** What is at a path of the callee, as the caller knows it. */
  Value resolve(Path path) {
    Value known = resolved.get(path);
    if (known == null) {
      known = compute(path);
      resolved.put(path, known);
    }
    return known;
  }

  private Value compute(Path path) {
    if (path.parent() != null && path.key() != null) {
      Value parent = resolve(path.parent());
      Value content = run.heap().load(before, owner(parent, path), path.key());
      if (Shapes.isUnknown(content.type()) && !Shapes.isUnknown(path.type())) {
        content = content.withType(path.type());
      }
      return content;
    }
    if (path.root() instanceof Path.Root.Parameter parameter && parameter.procedure() == callee) {
      Value actual =
          parameter.index() < actuals.size() ? actuals.get(parameter.index()) : Value.CLEAN;
      TypeShape type = path.type();
      return Shapes.isUnknown(type) || !Shapes.isUnknown(actual.type())
          ? actual
          : actual.withType(type);
    }
    return run.symbol(path);
  }

  /**
   * A record that the callee takes apart by a pattern, where the caller knows a supertype of it.
   */
  private Value owner(Value parent, Path path) {
    if (path.field() == null) {
      return parent;
    }
    TypeDecl owner = path.field().owner();
    return owner.facts().kind() == TypeFacts.Kind.RECORD
            && !owner.name().equals(parent.type().name())
            && run.program().hierarchy().isSubtype(owner.name(), parent.type().name())
        ? parent.withType(TypeShape.of(owner.name()))
        : parent;
  }

  /** A value of the callee as the caller knows it. */
  Value value(Value value) {
    Labels labels = labels(value.labels());
    if (value.objectCount() == 0) {
      if (labels == value.labels()) {
        return value;
      }
      return Value.of(labels, List.of(), value.constant(), value.type());
    }
    Value result = Value.of(labels, List.of(), value.constant(), value.type());
    for (int i = 0; i < value.objectCount(); i++) {
      Obj object = value.object(i);
      if (object.isSymbolic()) {
        Value actual = resolve(object.path());
        boolean whole = value.objectCount() == 1 && value.constant() == null;
        Value part = whole ? actual.withoutLabels() : actual.objectsOnly();
        result = whole ? part.and(labels) : result.join(part);
      } else {
        Value part = Value.of(object(object));
        result =
            result.objectCount() == 0 && result.constant() == null
                ? part.and(result.labels())
                : result.join(part);
      }
    }
    if (!Shapes.isUnknown(value.type()) && Shapes.isUnknown(result.type())) {
      result = result.withType(value.type());
    }
    return result;
  }

  /** An object that the callee made, as the caller knows it. */
  Obj object(Obj object) {
    return run.engine().objects().seenFrom(object, where.site());
  }

  /** Labels of the callee as the caller knows them. */
  Labels labels(Labels labels) {
    boolean same = true;
    for (int i = 0; i < labels.size() && same; i++) {
      same = labels.get(i).atom() instanceof Atom.Known;
    }
    if (same) {
      return labels;
    }
    Labels result = Labels.NONE;
    for (int i = 0; i < labels.size(); i++) {
      result = result.and(label(labels.get(i)));
    }
    return result;
  }

  /** A label of the callee as the caller knows it. */
  Labels label(Label label) {
    if (label.atom() instanceof Atom.Known) {
      return Labels.of(label);
    }
    if (substituted == null) {
      substituted = new IdentityHashMap<>(8);
    }
    Labels known = substituted.get(label);
    if (known == null) {
      known = compute(label);
      substituted.put(label, known);
    }
    return known;
  }

  private Labels compute(Label label) {
    Atom.Unknown promise = (Atom.Unknown) label.atom();
    if (promise.path().isGlobal() && promise.path().parent() == null) {
      return Labels.of(label);
    }
    Value actual = resolve(promise.path());
    Labels found = promise.reads() == Reads.VALUE ? actual.labels() : disclosed(promise, actual);
    List<Declared> declared =
        promise.path().declared().isEmpty() ? promise.fallback() : promise.path().declared();
    Labels result = Labels.NONE;
    for (int i = 0; i < found.size(); i++) {
      result = result.and(composed(found.get(i), label, declared));
    }
    if (result.isEmpty() && !declared.isEmpty() && actual.isUnknown()) {
      for (Declared each : declared) {
        Label known = run.known(each);
        Trace trace = Trace.graft(known.trace(), label.trace());
        result = result.and(merged(known, label, trace));
      }
    }
    return result;
  }

  private Labels disclosed(Atom.Unknown promise, Value actual) {
    Map<Path, Labels> known = disclosed.computeIfAbsent(promise.reads(), r -> new HashMap<>(4));
    Labels labels = known.get(promise.path());
    if (labels == null) {
      labels = run.disclose(before, actual, promise.reads(), where);
      known.put(promise.path(), labels);
    }
    return labels;
  }

  private Label composed(Label actual, Label inside, List<Declared> declared) {
    if (passed == null) {
      passed = where.step(Step.Kind.PASS, "passed to " + callee.label());
    }
    Trace before = Trace.link(actual.trace(), passed);
    Label result = merged(actual, inside, Trace.graft(before, inside.trace()));
    if (result.atom() instanceof Atom.Unknown unknown
        && unknown.reads() == Reads.VALUE
        && unknown.path().declared().isEmpty()
        && unknown.fallback().isEmpty()
        && !declared.isEmpty()) {
      return result.withAtom(new Atom.Unknown(unknown.path(), unknown.reads(), declared));
    }
    return result;
  }

  private static Label merged(Label actual, Label inside, @Nullable Trace trace) {
    List<String> rows = actual.rows();
    if (!inside.rows().isEmpty()) {
      List<String> all = new ArrayList<>(rows);
      for (String row : inside.rows()) {
        if (!all.contains(row) && all.size() < 8) {
          all.add(row);
        }
      }
      rows = List.copyOf(all);
    }
    Confidence confidence = actual.confidence().and(inside.confidence());
    return new Label(
        actual.atom(),
        inside.reveals() ? inside.form() : actual.form().then(inside.form()),
        actual.reveals() || inside.reveals(),
        trace,
        actual.unmodelled() || inside.unmodelled(),
        confidence,
        rows);
  }

  /**
   * Carries out on {@code state} what the callee did to the heap, and passes on what arrives at its
   * sinks.
   */
  void apply(Summary summary, State state) {
    result = summary.result() == null ? null : value(summary.result());
    thrown = summary.thrown() == null ? null : value(summary.thrown());
    if (!summary.heap().isEmpty() || !summary.hits().isEmpty()) {
      carryOver(summary, state);
    }
  }

  private void carryOver(Summary summary, State state) {
    boolean costly = run.isCostly(summary.weight());
    Map<Obj, Contents> fresh = new LinkedHashMap<>();
    List<Write> writes = new ArrayList<>();
    for (Map.Entry<Obj, Contents> entry : summary.heap().entrySet()) {
      Obj object = entry.getKey();
      if (costly && object.isSymbolic() && object.path().depth() > 0) {
        continue;
      }
      if (object.isSymbolic()) {
        Value target = resolve(object.path());
        Contents contents = entry.getValue();
        for (int i = 0; i < contents.size(); i++) {
          writes.add(new Write(target, contents.key(i), value(contents.value(i))));
        }
      } else {
        fresh.put(object(object), entry.getValue().map(this::value));
      }
    }
    List<Hit> hits = new ArrayList<>();
    for (Hit hit : summary.hits()) {
      if (hit.label().atom() instanceof Atom.Unknown promise
          && !(promise.path().isGlobal() && promise.path().parent() == null)) {
        Labels labels = label(hit.label());
        for (int i = 0; i < labels.size(); i++) {
          hits.add(new Hit(hit.site(), labels.get(i)));
        }
      }
    }
    fresh.forEach(
        (object, contents) -> {
          state.reset(object, contents);
        });
    for (Write write : writes) {
      if (write.key().equals(write.key().family()) && write.key().kind() != HeapKey.Kind.FIELD) {
        replaceFamily(state, write);
      } else {
        run.heap().store(state, write.target(), write.key(), write.value(), null);
      }
    }
    hits.forEach(run::hit);
  }

  private void replaceFamily(State state, Write write) {
    if (write.target().objectCount() == 1) {
      state.put(write.target().object(0), write.key(), write.value());
    } else {
      run.heap().add(state, write.target(), write.key(), write.value(), null);
    }
  }

  /** What the callee returned, once {@link #apply} is done. */
  @Nullable Value result() {
    return result;
  }

  /** What the callee threw, once {@link #apply} is done. */
  @Nullable Value thrown() {
    return thrown;
  }

  private record Write(Value target, HeapKey key, Value value) {}
}
