package dev.privet.analyzer.taint;

import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Shapes;
import dev.privet.analyzer.spec.FlowSpec;
import dev.privet.analyzer.spec.Form;
import dev.privet.analyzer.spec.Key;
import dev.privet.analyzer.spec.ModelRow;
import dev.privet.analyzer.spec.Place;
import dev.privet.analyzer.spec.Port;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Moves values from port to port as rows say: into results, into contents, as text, in another
 * form.
 */
final class RowFlows {
  private final Run run;
  private final RowCall here;

  RowFlows(RowCall here) {
    this.run = here.run;
    this.here = here;
  }

  /** The methods of texts that leave a constant as it is, as far as a key or host is concerned. */
  private static final Set<String> KEEPING =
      Set.of("toString", "trim", "strip", "intern", "valueOf", "value", "getValue", "name");

  Value carried(FlowSpec flow, Value value, ModelRow row) {
    Value moved = value;
    if (value.text() != null
        && flow.from().port() instanceof Port.This
        && flow.from().path().isEmpty()
        && !KEEPING.contains(here.call.name())) {
      moved = Value.of(value.labels(), value.objects(), null, value.type());
    }
    if (flow.how() != FlowSpec.How.MOVE) {
      Labels labels = run.disclose(here.state, value, flow.how().reads(), here.call.where());
      moved = Value.of(labels, here.returns.name().equals("void") ? Shapes.STRING : here.returns);
      if ((labels.isEmpty() && value.isUnknown()) || readsObject(flow)) {
        moved =
            Value.of(run.engine().objects().opaque(here.call.where().site(), here.returns))
                .withLabels(labels);
      }
    }
    if (moved.labels().isEmpty()) {
      return moved;
    }
    boolean changes = flow.reveals() || flow.form() != Form.RAW;
    Labels labels =
        moved
            .labels()
            .map(
                l -> {
                  Label next = l.changed(flow.form(), flow.reveals()).viaRow(row.origin());
                  return changes
                      ? next.withTrace(
                          Trace.link(
                              next.trace(),
                              here.call
                                  .where()
                                  .step(
                                      Step.Kind.TRANSFORM,
                                      here.call.name() + "(): " + next.form().key())))
                      : next;
                });
    return changes ? moved.withoutConstant().withLabels(labels) : moved.withLabels(labels);
  }

  /** Whether an object is made of a text: nobody knows what is in it besides. */
  private boolean readsObject(FlowSpec flow) {
    return flow.how() == FlowSpec.How.TEXT
        && flow.to().port() instanceof Port.Result
        && flow.to().path().isEmpty()
        && !Shapes.isUnknown(here.returns)
        && !Shapes.isScalar(here.returns)
        && !Shapes.isPrimitive(here.returns);
  }

  void move(FlowSpec flow, ModelRow row) {
    Value value = carried(flow, here.read(flow.from()), row);
    if (value.isNull() && isHidden(flow.from().path())) {
      return;
    }
    if (flow.to().port() instanceof Port.Result
        && isEach(flow.to().path())
        && isEach(flow.from().path())) {
      here.result = container(here.result, here.returns);
      copied(flow, here.result, row);
      return;
    }
    if (flow.to().port() instanceof Port.Result) {
      here.result = placed(here.result, flow, value, here.returns);
      return;
    }
    if (flow.to().port() instanceof Port.CallbackResult) {
      here.functionResult = placed(here.functionResult, flow, value, here.returns);
      return;
    }
    if (flow.to().port() instanceof Port.Thrown thrown) {
      raise(thrown, flow, value);
      return;
    }
    Value target = here.port(flow.to().port());
    List<Key> path = flow.to().path();
    if (isPublished(path)) {
      new Publication(run).publish(here.state, value, here.call.where());
      return;
    }
    if (isEach(path) && isEach(flow.from().path())) {
      copied(flow, target, row);
      return;
    }
    if (path.isEmpty()) {
      if (flow.to().port() instanceof Port.This) {
        become(flow, target, value);
      }
      return;
    }
    for (int i = 0; i < path.size() - 1; i++) {
      target = part(target, here.key(path.get(i)));
    }
    write(target, here.key(path.get(path.size() - 1)), value, flow.replaces());
  }

  /** What an object holds under a key; made if there is nothing yet. */
  private Value part(Value whole, HeapKey key) {
    Value known = run.heap().load(here.state, whole, key);
    if (known.objectCount() > 0 || whole.objectCount() != 1) {
      return known;
    }
    Obj part =
        run.engine().objects().fresh(run.engine().childSite(whole.object(0), key), Shapes.UNKNOWN);
    here.state.reset(part);
    Value made = Value.of(part);
    run.heap().add(here.state, whole, key, made, null);
    return made;
  }

  private void copied(FlowSpec flow, Value target, ModelRow row) {
    Set<String> named = new LinkedHashSet<>();
    for (Value argument : here.call.arguments()) {
      String text = argument.text();
      if (text != null) {
        named.add(text);
      }
    }
    new PropertyCopy(run, here.state, here.call.where(), row.origin())
        .copy(here.port(flow.from().port()), target, named);
  }

  private void write(Value target, HeapKey key, Value value, boolean replaces) {
    boolean keyed = key.kind() == HeapKey.Kind.ENTRY;
    if (replaces || keyed) {
      run.heap().store(here.state, target, key, value, here.call.where());
    } else {
      run.heap().add(here.state, target, key, value, here.call.where());
    }
  }

  /** An exception of the library that tells what it was given. */
  private void raise(Port.Thrown thrown, FlowSpec flow, Value value) {
    if (flow.to().path().isEmpty()) {
      if (value.objectCount() > 0) {
        run.raise(here.state, value);
      }
      return;
    }
    if (value.labels().isEmpty()) {
      return;
    }
    Obj exception =
        run.engine()
            .objects()
            .fresh(
                run.engine().handedSite(here.call.where().site(), -5, 0),
                TypeShape.of(thrown.type()));
    here.state.reset(exception);
    here.state.put(exception, here.key(flow.to().path().get(0)), value.withType(Shapes.STRING));
    run.raise(here.state, Value.of(exception));
  }

  private static boolean isHidden(List<Key> path) {
    return !path.isEmpty()
        && path.get(path.size() - 1) instanceof Key.Field field
        && field.name().startsWith("#");
  }

  private static boolean isPublished(List<Key> path) {
    return path.size() == 1
        && path.get(0) instanceof Key.Field field
        && field.name().equals("#published");
  }

  private static boolean isEach(List<Key> path) {
    return path.size() == 1 && path.get(0) instanceof Key.Field field && field.name().equals("*");
  }

  /** A new object that is another one too (a wrapper), or is here.made of another's text. */
  private void become(FlowSpec flow, Value target, Value value) {
    if (!here.call.name().equals("new")) {
      absorbWhole(target, value);
      return;
    }
    Value before = here.made == null ? target : here.made;
    if (flow.how() != FlowSpec.How.MOVE || value.objectCount() == 0 || Shapes.isScalar(here.type)) {
      here.made =
          value.isUnknown() && value.labels().isEmpty()
              ? Value.of(run.engine().objects().opaque(here.call.where().site(), here.type))
              : before.and(value.labels());
    } else {
      here.made = before.join(value).withType(here.type);
    }
  }

  /**
   * The here.receiver takes over the contents of another object: copies, {@code addAll} of the
   * whole.
   */
  private void absorbWhole(Value target, Value value) {
    for (int i = 0; i < value.objectCount(); i++) {
      for (Map.Entry<HeapKey, Value> content : here.state.contents(value.object(i))) {
        run.heap().add(here.state, target, content.getKey(), content.getValue(), here.call.where());
      }
    }
    if (!value.labels().isEmpty()) {
      run.heap()
          .add(
              here.state,
              target,
              HeapKey.ABSORBED,
              Value.of(value.labels(), Shapes.UNKNOWN),
              here.call.where());
    }
  }

  /** What a here.result becomes when a value arrives in it, or in a part of it. */
  Value placed(@Nullable Value before, FlowSpec flow, Value value, TypeShape shape) {
    List<Key> path = flow.to().path();
    if (path.isEmpty()) {
      return before == null ? value : before.join(value);
    }
    Value whole = container(before, shape);
    Value target = whole;
    TypeShape inside = shape;
    for (int i = 0; i < path.size() - 1; i++) {
      HeapKey key = here.key(path.get(i));
      inside = run.paths().contentType(inside, key, null);
      Value next = run.heap().load(here.state, target, key);
      if (next.objectCount() == 0) {
        Obj part =
            run.engine().objects().fresh(run.engine().childSite(target.object(0), key), inside);
        here.state.reset(part);
        next = Value.of(part);
        run.heap().add(here.state, target, key, next, null);
      }
      target = next;
    }
    write(target, here.key(path.get(path.size() - 1)), value, flow.replaces());
    return whole;
  }

  private Value container(@Nullable Value before, TypeShape shape) {
    if (before == null || before.objectCount() == 0) {
      Obj object =
          here.parameters == null
              ? run.engine().objects().fresh(here.call.where().site(), shape)
              : run.engine()
                  .objects()
                  .fresh(run.engine().handedSite(here.call.where().site(), Port.RESULT, 0), shape);
      if (here.state.contents(object).isEmpty() || here.parameters == null) {
        here.state.reset(object);
      }
      Value value = Value.of(object);
      return before == null ? value : value.and(before.labels());
    }
    return before;
  }

  void clear(Place place) {
    Value target = here.port(place.port());
    List<Key> path = place.path();
    if (path.isEmpty()) {
      return;
    }
    for (int i = 0; i < path.size() - 1; i++) {
      target = run.heap().load(here.state, target, here.key(path.get(i)));
    }
    HeapKey key = here.key(path.get(path.size() - 1));
    if (key.kind() == HeapKey.Kind.FIELD || key.kind() == HeapKey.Kind.ENTRY) {
      run.heap().store(here.state, target, key, Value.NULL, null);
    } else {
      run.heap().clear(here.state, target, key);
    }
  }
}
