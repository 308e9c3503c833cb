package dev.privet.analyzer.taint;

import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.TypeDecl;
import dev.privet.analyzer.spec.ModelRow;
import java.util.LinkedHashSet;
import java.util.Set;

/** Copies between two objects what they have in common by name: beans, and maps as such. */
final class PropertyCopy {
  private final Run run;
  private final RowCall here;

  PropertyCopy(RowCall here) {
    this.run = here.run;
    this.here = here;
  }

  /** Copies field by field what two objects have in common; a map counts its keys as fields. */
  void copy(Value from, Value to, ModelRow row) {
    if (from.objectCount() == 0 || to.objectCount() == 0) {
      return;
    }
    TypeShape source = run.heap().typeOf(from.object(0), from);
    TypeShape goal = run.heap().typeOf(to.object(0), to);
    for (String name : fields(run.program().type(source.name()) == null ? goal : source)) {
      HeapKey read =
          run.program().type(source.name()) == null ? HeapKey.entry(name) : HeapKey.field(name);
      HeapKey written =
          run.program().type(goal.name()) == null ? HeapKey.entry(name) : HeapKey.field(name);
      boolean common =
          run.program().type(goal.name()) == null
              || run.program().hierarchy().field(goal.name(), name) != null;
      if (common) {
        Value value = run.heap().load(here.state, from, read);
        if (!value.isNull()) {
          Value moved = value.withLabels(value.labels().map(l -> l.viaRow(row.origin())));
          run.heap().store(here.state, to, written, moved, here.call.where());
        }
      }
    }
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
