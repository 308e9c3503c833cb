package dev.privet.analyzer.taint;

import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.TypeDecl;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Copies between two objects what they have in common by name: beans, and maps as such. */
final class PropertyCopy {
  private final Run run;
  private final State state;
  private final Where where;
  private final String origin;

  /**
   * @param origin the model row that tells of the copy; empty for none
   */
  PropertyCopy(Run run, State state, Where where, String origin) {
    this.run = run;
    this.state = state;
    this.where = where;
    this.origin = origin;
  }

  /**
   * Copies field by field what two objects have in common; a map counts its keys as fields.
   *
   * @param except the names that are left out
   */
  void copy(Value from, Value to, Set<String> except) {
    if (from.objectCount() == 0 || to.objectCount() == 0) {
      return;
    }
    TypeShape source = run.heap().typeOf(from.object(0), from);
    TypeShape goal = run.heap().typeOf(to.object(0), to);
    boolean isMap = run.program().type(source.name()) == null;
    if (isMap && run.program().type(goal.name()) == null) {
      entries(from, to, except);
      return;
    }
    for (String name : fields(isMap ? goal : source)) {
      if (!except.contains(name) && hasProperty(goal, name)) {
        put(to, name, property(from, name));
      }
    }
  }

  private void entries(Value from, Value to, Set<String> except) {
    for (Obj object : from.objects()) {
      for (Map.Entry<HeapKey, Value> content : state.contents(object)) {
        if (!except.contains(content.getKey().text())) {
          run.heap().add(state, to, content.getKey(), content.getValue(), where);
        }
      }
    }
  }

  /** What is at a dotted path of properties. */
  Value property(Value of, String path) {
    Value value = of;
    for (String name : path.split("\\.", -1)) {
      if (value.objectCount() == 0) {
        return Value.CLEAN;
      }
      value = run.heap().load(state, value, key(run.heap().typeOf(value.object(0), value), name));
    }
    return value;
  }

  /** Writes a property. */
  void put(Value to, String name, Value value) {
    if (to.objectCount() == 0 || value.isNull()) {
      return;
    }
    Value moved =
        origin.isEmpty() ? value : value.withLabels(value.labels().map(l -> l.viaRow(origin)));
    HeapKey key = key(run.heap().typeOf(to.object(0), to), name);
    run.heap().store(state, to, key, moved, where);
  }

  private HeapKey key(TypeShape type, String name) {
    return run.program().type(type.name()) == null ? HeapKey.entry(name) : HeapKey.field(name);
  }

  private boolean hasProperty(TypeShape type, String name) {
    return run.program().type(type.name()) == null
        || run.program().hierarchy().field(type.name(), name) != null;
  }

  private Set<String> fields(TypeShape of) {
    Set<String> names = new LinkedHashSet<>();
    for (String ancestor : run.program().hierarchy().ancestors(of.name())) {
      TypeDecl decl = run.program().type(ancestor);
      if (decl != null) {
        decl.fields().values().stream()
            .filter(f -> !f.isStatic())
            .forEach(f -> names.add(f.name()));
      }
    }
    return names;
  }
}
