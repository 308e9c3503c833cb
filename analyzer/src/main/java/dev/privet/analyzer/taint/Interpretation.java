package dev.privet.analyzer.taint;

import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Shapes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From the body of a method to its summary: everything it gets is symbolic, everything it leaves
 * behind is kept.
 */
final class Interpretation {
  /** How many objects a summary describes. */
  private static final int MAX_OBJECTS = 36;

  /** How deep in what a method was given its writes are told to callers. */
  private static final int MAX_WRITE_DEPTH = 3;

  /** Up to how many changed objects those at the greatest depth are told of too. */
  private static final int FEW_WRITTEN = 12;

  private final Engine engine;
  private final Context context;
  private final Run run;

  Interpretation(Engine engine, Context context) {
    this.engine = engine;
    this.context = context;
    this.run = new Run(engine, context);
  }

  Summary summary() {
    Procedure procedure = context.procedure();
    Body body = procedure.body();
    if (body == null) {
      return Summary.BOTTOM;
    }
    State entry = new State(body.variables());
    if (!procedure.isStatic()) {
      TypeShape self = TypeShape.of(procedure.owner().name());
      entry.set(0, Value.of(engine.paths().parameter(procedure, 0).object()).withType(self));
    }
    for (int i = 0; i < procedure.parameterTypes().size(); i++) {
      Path shared = engine.paths().shared(procedure.parameterTypes().get(i));
      entry.set(
          i + 1, run.symbol(shared == null ? engine.paths().parameter(procedure, i + 1) : shared));
    }
    Frame frame = new Frame(run, procedure, body, 1, procedure.fact().parameters());
    Frame.Exit exit = frame.execute(entry);
    State state = exit.state();
    if (state != null) {
      run.heap().keepFunctions(state);
    }
    Map<Obj, Contents> heap =
        state == null ? new LinkedHashMap<>() : kept(state, exit.result(), exit.thrown());
    return Summary.of(exit.result(), exit.thrown(), heap, run.collected(), run.interests, run.used);
  }

  private Map<Obj, Contents> kept(State state, @Nullable Value result, @Nullable Value thrown) {
    Map<Obj, Contents> heap = new LinkedHashMap<>();
    Set<Obj> seen = new HashSet<>();
    Deque<Obj> open = new ArrayDeque<>();
    List<Obj> written = new ArrayList<>();
    List<Value> roots = new ArrayList<>();
    if (result != null) {
      roots.add(result);
    }
    if (thrown != null) {
      roots.add(thrown);
    }
    for (Obj object : state.objects()) {
      if (object.isSymbolic()
          && object.path().depth() <= MAX_WRITE_DEPTH
          && !state.contents(object).isEmpty()) {
        written.add(object);
      }
    }
    for (Value root : roots) {
      reach(root, seen, open);
    }
    written.sort(java.util.Comparator.comparingInt(o -> o.path().depth()));
    if (written.size() > FEW_WRITTEN) {
      written.removeIf(o -> o.path().depth() == MAX_WRITE_DEPTH);
    }
    for (Obj object : written) {
      if (seen.add(object)) {
        open.add(object);
      }
    }
    while (!open.isEmpty()) {
      Obj object = open.poll();
      Contents contents = state.contents(object);
      if (!object.isFresh()) {
        contents = contents.only(v -> tells(state, v));
      }
      if (!contents.isEmpty() || object.isFresh()) {
        heap.put(object, contents);
        for (int i = 0; i < contents.size(); i++) {
          reach(contents.value(i), seen, open);
        }
      }
      if (heap.size() >= MAX_OBJECTS) {
        engine.limit(
            context.procedure(), "changes or hands out more than " + MAX_OBJECTS + " objects");
        break;
      }
    }
    return heap;
  }

  /** Whether knowing a value tells a caller more than that it is unknown. */
  private static boolean tells(State state, Value value) {
    if (!value.labels().isEmpty() || value.constant() != null || value.objectCount() == 0) {
      return true;
    }
    for (Obj object : value.objects()) {
      if (!object.isOpaque() || !state.contents(object).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  private static void reach(Value value, Set<Obj> seen, Deque<Obj> open) {
    for (Obj object : value.objects()) {
      if (seen.add(object) && !Shapes.isScalar(object.type())) {
        open.add(object);
      }
    }
  }
}
