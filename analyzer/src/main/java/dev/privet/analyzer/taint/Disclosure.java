package dev.privet.analyzer.taint;

import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.FieldDecl;
import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Shapes;
import dev.privet.analyzer.link.TypeDecl;
import dev.privet.analyzer.spec.FlowSpec;
import dev.privet.analyzer.spec.Key;
import dev.privet.analyzer.spec.ModelRow;
import dev.privet.analyzer.spec.Port;
import dev.privet.analyzer.spec.Reads;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a value tells to somebody who looks at it in a given way: at the thing itself, at its {@code
 * toString()}, at everything a serialiser would visit.
 */
final class Disclosure {
  private static final int MAX_DEPTH = 6;

  /** How deep one printed object may print others. */
  private static final int MAX_NESTED = 4;

  /** How many different texts of subtypes are looked at. */
  private static final int MAX_PRINTERS = 6;

  private static final List<HeapKey> CONTENT =
      List.of(HeapKey.ELEMENTS, HeapKey.MAP_KEYS, HeapKey.MAP_VALUES);

  private final Run run;
  private final Set<Obj> printing = new HashSet<>();

  Disclosure(Run run) {
    this.run = run;
  }

  /** The labels that are told. */
  Labels of(State state, Value value, Reads reads, Where where) {
    Labels told = reads == Reads.STRING ? told(state, value, value.type(), where) : Labels.NONE;
    if (value.labels().isEmpty() && value.objectCount() == 0) {
      return told;
    }
    if (reads == Reads.VALUE) {
      return value.labels();
    }
    return told.and(of(state, value, reads, where, new HashSet<>(), 0));
  }

  /** What the text of a library type hands out by itself, whatever the object holds. */
  private Labels told(State state, Value value, TypeShape type, Where where) {
    boolean madeHere = value.objectCount() > 0 && value.objects().stream().allMatch(Obj::isFresh);
    if (type.dimensions() > 0
        || madeHere
        || Shapes.isUnknown(type)
        || run.program().type(type.name()) != null) {
      return Labels.NONE;
    }
    List<List<ModelRow>> groups = run.engine().models().groups(type.name(), "toString");
    if (groups.isEmpty() || groups.get(0).stream().allMatch(row -> row.sources().isEmpty())) {
      return Labels.NONE;
    }
    Invocation call = new Invocation("toString", List.of(), where, where.at(), List.of());
    return run.libraryCalls().call(state.copy(), type, value.withType(type), call).labels();
  }

  /** Whether the text of a thing tells nothing of it: that of a key or an answer. */
  private boolean isMute(Value value) {
    TypeShape type = value.type();
    return !value.labels().isEmpty()
        && type.dimensions() == 0
        && run.program().type(type.name()) == null
        && isOpaqueText(type);
  }

  /** What the text of a single thing tells. */
  Labels text(State state, Value value, Where where) {
    Value seen = isMute(value) ? value.withLabels(Labels.NONE) : value;
    return of(state, seen, Reads.STRING, where);
  }

  private Labels of(State state, Value value, Reads reads, Where where, Set<Obj> seen, int depth) {
    Labels labels = value.labels();
    if (depth > MAX_DEPTH) {
      return labels;
    }
    for (int i = 0; i < value.objectCount(); i++) {
      Obj object = value.object(i);
      TypeShape type = run.heap().typeOf(object, value);
      if (!seen.add(object)) {
        continue;
      }
      if (object.isSymbolic() && !isKnownPrinter(object)) {
        if (!Shapes.isScalar(type) && !isEnum(type)) {
          labels = labels.and(Label.of(new Atom.Unknown(object.path(), reads, List.of()), null));
        }
        if (state.contents(object).isEmpty()) {
          continue;
        }
        labels = labels.and(written(state, object, type, reads, where, seen, depth));
        continue;
      }
      if (object.closure() != null) {
        if (reads == Reads.STRING) {
          labels = labels.and(run.closures().supplied(state, object, where).labels());
        }
        continue;
      }
      labels =
          labels.and(
              reads == Reads.STRING
                  ? text(state, object, type, where, seen, depth)
                  : graph(state, object, type, reads, where, seen, depth));
    }
    return labels;
  }

  /** Whether a program's subtype of a library type, with a text of its own, has such a field. */
  private boolean isOwnField(TypeShape type, HeapKey key) {
    return key.kind() == HeapKey.Kind.FIELD
        && run.program().hierarchy().implementations(type.name(), "toString", 0).stream()
            .anyMatch(
                it ->
                    run.program().hierarchy().field(it.get(0).owner().name(), key.text()) != null);
  }

  /** Whether the caller told of which types of the program an object is. */
  private boolean isKnownPrinter(Obj object) {
    Shape.Fact fact = run.shape().fact(object.path());
    return fact != null
        && fact.types().stream().allMatch(t -> run.program().type(t.name()) != null);
  }

  private boolean isEnum(TypeShape type) {
    TypeDecl decl = run.program().type(type.name());
    return decl != null && decl.facts().kind() == dev.privet.analyzer.facts.TypeFacts.Kind.ENUM;
  }

  /**
   * What this method itself put into a symbolic object of a library type: the caller will not see
   * it in the object's initial contents.
   */
  private Labels written(
      State state, Obj object, TypeShape type, Reads reads, Where where, Set<Obj> seen, int depth) {
    Labels labels = Labels.NONE;
    boolean own = run.program().type(type.name()) != null;
    for (Map.Entry<HeapKey, Value> entry : state.contents(object)) {
      if (reads != Reads.STRING
          || (!own && !entry.getKey().isHidden() && !isOwnField(type, entry.getKey()))) {
        labels = labels.and(of(state, entry.getValue(), reads, where, seen, depth + 1));
      }
    }
    return labels;
  }

  private Labels text(
      State state, Obj object, TypeShape type, Where where, Set<Obj> seen, int depth) {
    TypeDecl decl = run.program().type(type.name());
    if (decl != null && type.dimensions() == 0) {
      List<Procedure> printers = run.program().hierarchy().methods(type.name(), "toString", 0);
      if (!object.isFresh()) {
        printers = withOverriding(printers, type);
      }
      if (!printers.isEmpty() && printers.get(0).body() != null) {
        return printed(state, object, type, printers, where);
      }
    }
    if (decl == null && type.dimensions() == 0 && isOpaqueText(type)) {
      return Labels.NONE;
    }
    return contents(state, object, type, Reads.STRING, decl != null, where, seen, depth);
  }

  /** Whether a model says that the text of a library type tells nothing of what it holds. */
  private boolean isOpaqueText(TypeShape type) {
    List<List<ModelRow>> groups = run.engine().models().groups(type.name(), "toString");
    return !groups.isEmpty() && groups.get(0).stream().allMatch(row -> row.flows().isEmpty());
  }

  /** The printers of a type and of its subtypes, where those are few. */
  private List<Procedure> withOverriding(List<Procedure> printers, TypeShape type) {
    List<List<Procedure>> below =
        run.program().hierarchy().implementations(type.name(), "toString", 0);
    if (below.isEmpty() || below.size() > MAX_PRINTERS) {
      return printers;
    }
    Set<Procedure> all = new LinkedHashSet<>();
    printers.stream().filter(p -> p.body() != null).forEach(all::add);
    below.forEach(each -> each.stream().filter(p -> p.body() != null).forEach(all::add));
    return List.copyOf(all);
  }

  private Labels printed(
      State state, Obj object, TypeShape type, List<Procedure> printers, Where where) {
    if (printing.size() >= MAX_NESTED || !printing.add(object)) {
      return Labels.NONE;
    }
    try {
      Labels labels = Labels.NONE;
      for (Procedure printer : printers) {
        TypeShape seenAs = printers.size() == 1 ? type : TypeShape.of(printer.owner().name());
        Value printed = Value.of(object).withType(seenAs);
        labels =
            labels.and(
                run.application()
                    .direct(state.copy(), printer, printed, List.of(), where)
                    .labels());
      }
      return labels;
    } finally {
      printing.remove(object);
    }
  }

  /**
   * The contents that library code would tell of an object: those kept under names that are no
   * fields of the program.
   */
  private Labels contents(
      State state,
      Obj object,
      TypeShape type,
      Reads reads,
      boolean own,
      Where where,
      Set<Obj> seen,
      int depth) {
    Labels labels = Labels.NONE;
    for (Map.Entry<HeapKey, Value> entry : state.contents(object)) {
      HeapKey key = entry.getKey();
      boolean hidden =
          key.isHidden() && (reads == Reads.STRING || key.text().startsWith("#captured"));
      boolean field =
          own
              && key.kind() == HeapKey.Kind.FIELD
              && (key.text().equals("this$0")
                  || run.program().hierarchy().field(type.name(), key.text()) != null);
      if (!hidden && !field) {
        labels = labels.and(of(state, entry.getValue(), reads, where, seen, depth + 1));
      }
    }
    if (object.isOpaque() && !Shapes.isScalar(type)) {
      for (HeapKey key : parts(type, reads, own)) {
        TypeShape content = run.paths().contentType(type, key, null);
        if (!Shapes.isUnknown(content)
            && !Shapes.isScalar(content)
            && state.content(object, key) == null) {
          Value value = run.heap().load(state, object, key, type);
          if (value != null) {
            labels = labels.and(of(state, value, reads, where, seen, depth + 1));
          }
        }
      }
    }
    return labels;
  }

  /** What a collection holds, and what a model says that the text of a library type tells. */
  private List<HeapKey> parts(TypeShape type, Reads reads, boolean own) {
    List<HeapKey> parts = new ArrayList<>(CONTENT);
    if (reads == Reads.STRING && !own && type.dimensions() == 0) {
      List<List<ModelRow>> groups = run.engine().models().groups(type.name(), "toString");
      for (ModelRow row : groups.isEmpty() ? List.<ModelRow>of() : groups.get(0)) {
        for (FlowSpec flow : row.flows()) {
          if (flow.from().port() instanceof Port.This
              && flow.from().path().size() == 1
              && flow.from().path().get(0) instanceof Key.Field field) {
            parts.add(HeapKey.field(field.name()));
          }
        }
      }
    }
    return parts;
  }

  private Labels graph(
      State state, Obj object, TypeShape type, Reads reads, Where where, Set<Obj> seen, int depth) {
    TypeDecl decl = run.program().type(type.name());
    if (decl == null || type.dimensions() > 0) {
      return contents(state, object, type, reads, false, where, seen, depth);
    }
    if (isEnum(type)) {
      return Labels.NONE;
    }
    Labels labels = contents(state, object, type, reads, true, where, seen, depth);
    for (FieldDecl field : serialised(type, reads)) {
      Value value =
          reads != Reads.GRAPH && reads != Reads.XML
              ? run.heap().load(state, object, HeapKey.field(field.name()), type)
              : property(state, object, type, field, reads, where);
      if (value != null) {
        labels = labels.and(of(state, value, reads, where, seen, depth + 1));
      }
    }
    return labels;
  }

  private List<FieldDecl> serialised(TypeShape type, Reads reads) {
    List<FieldDecl> fields = new ArrayList<>();
    for (String ancestor : run.program().hierarchy().ancestors(type.name())) {
      TypeDecl decl = run.program().type(ancestor);
      if (decl != null) {
        for (FieldDecl field : decl.fields().values()) {
          if (!field.isStatic()
              && !Modifier.isTransient(field.fact().modifiers())
              && !run.engine().roles().isLeftOut(field, reads)) {
            fields.add(field);
          }
        }
      }
    }
    return fields;
  }

  private @org.jspecify.annotations.Nullable Value property(
      State state, Obj object, TypeShape type, FieldDecl field, Reads reads, Where where) {
    String name = field.name();
    String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    List<Procedure> getters = run.program().hierarchy().methods(type.name(), "get" + capital, 0);
    if (!getters.isEmpty() && getters.get(0).body() != null && !getters.get(0).fact().implied()) {
      if (run.engine().roles().isLeftOut(getters.get(0), reads)) {
        return null;
      }
      return run.application()
          .direct(state.copy(), getters.get(0), Value.of(object).withType(type), List.of(), where);
    }
    return run.heap().load(state, object, HeapKey.field(name), type);
  }
}
