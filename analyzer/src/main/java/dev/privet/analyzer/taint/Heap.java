package dev.privet.analyzer.taint;

import dev.privet.analyzer.classify.Declarations.Declared;
import dev.privet.analyzer.facts.Constant;
import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.FieldDecl;
import dev.privet.analyzer.link.Shapes;
import dev.privet.analyzer.spec.Reads;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reading and writing the contents of abstract objects, and what they hold before anybody wrote.
 */
final class Heap {
  private final Run run;
  private final State.Initial initial = this::initial;

  Heap(Run run) {
    this.run = run;
  }

  State.Initial initial() {
    return initial;
  }

  private @Nullable Value initial(Obj object, HeapKey key) {
    return initial(object, key, object.type());
  }

  /**
   * The type by which an object of a value is seen: its own, unless a cast or declaration told
   * more.
   */
  TypeShape typeOf(Obj object, Value value) {
    TypeShape own = object.type();
    if ((object.isFresh() && !Shapes.isUnknown(own))
        || Shapes.isUnknown(value.type())
        || own.equals(value.type())) {
      return own;
    }
    if (Shapes.isUnknown(own)
        || run.program().hierarchy().isSubtype(value.type().name(), own.name())) {
      return value.type();
    }
    return own;
  }

  /** What a value's objects hold under a key. */
  Value load(State state, Value receiver, HeapKey key) {
    Value result = null;
    for (int i = 0; i < receiver.objectCount(); i++) {
      Obj object = receiver.object(i);
      TypeShape type = typeOf(object, receiver);
      Value content = load(state, object, onType(key, type), type);
      if (content != null) {
        result = result == null ? content : result.join(content);
      }
    }
    boolean part = key.kind() != HeapKey.Kind.FIELD;
    if (result == null) {
      result = receiver.isNull() || receiver.objectCount() > 0 ? Value.UNSET : Value.CLEAN;
    }
    if (part && !receiver.labels().isEmpty()) {
      for (int i = 0; i < receiver.labels().size(); i++) {
        if (receiver.labels().get(i).atom() instanceof Atom.Known) {
          result = result.and(receiver.labels().get(i));
        }
      }
    }
    return result;
  }

  /** An entry of an object of the program is its field of that name: bean access by name. */
  private HeapKey onType(HeapKey key, TypeShape type) {
    return key.kind() == HeapKey.Kind.ENTRY
            && run.program().hierarchy().field(type.name(), key.text()) != null
        ? HeapKey.field(key.text())
        : key;
  }

  /** What one object holds under a key; null for nothing. */
  @Nullable Value load(State state, Obj object, HeapKey key, TypeShape seenAs) {
    Value exact = state.content(object, key);
    HeapKey family = key.family();
    if (key.kind() == HeapKey.Kind.FIELD) {
      return exact != null ? exact : initial(object, key, seenAs);
    }
    Value rest = state.content(object, family);
    if (!family.equals(key)) {
      if (rest != null && key.kind() == HeapKey.Kind.ENTRY) {
        rest = underUnknownKey(rest, key);
      }
      if (exact != null) {
        return rest == null ? exact : exact.join(rest);
      }
      return rest != null ? rest : initial(object, key, seenAs);
    }
    Value result = rest != null ? rest : initial(object, family, seenAs);
    for (Map.Entry<HeapKey, Value> entry : state.contents(object)) {
      if (entry.getKey().family().equals(family) && !entry.getKey().equals(family)) {
        result = result == null ? entry.getValue() : result.join(entry.getValue());
      }
    }
    return result;
  }

  /**
   * What was put under keys that nobody knows, read under a known one: believed if that key names
   * data of the kind.
   */
  private Value underUnknownKey(Value rest, HeapKey key) {
    if (rest.labels().isEmpty()) {
      return rest;
    }
    String named =
        run.engine()
            .declarations()
            .literal(key.text())
            .map(verdict -> verdict.category().key())
            .orElse("");
    return rest.withLabels(
        rest.labels()
            .map(
                label ->
                    label.atom() instanceof Atom.Known known
                            && !known.origin().category().key().equals(named)
                        ? label.doubted()
                        : label));
  }

  /** What an object holds before anything is written to it here; null for nothing. */
  @Nullable Value initial(Obj object, HeapKey key, TypeShape seenAs) {
    if (object.isFresh()) {
      return filledElsewhere(object, key, seenAs);
    }
    if (object.isSymbolic()) {
      Path child = run.paths().child(object.path(), key, seenAs);
      if (child != null) {
        return run.symbol(child);
      }
    }
    FieldDecl field =
        key.kind() == HeapKey.Kind.FIELD
            ? run.program().hierarchy().field(seenAs.name(), key.text())
            : null;
    List<Declared> declared = run.paths().declared(null, key, field, seenAs);
    TypeShape type = run.paths().contentType(seenAs, key, field);
    if (field != null) {
      Constant constant = constant(field);
      if (constant != null) {
        return Value.of(constant, type);
      }
      if (declared.isEmpty()) {
        return run.symbol(run.paths().slot(field)).withType(type);
      }
    }
    if (key.isHidden()
        || (key.kind() == HeapKey.Kind.FIELD
            && field == null
            && run.program().type(seenAs.name()) != null)) {
      return null;
    }
    Value value =
        Value.of(run.engine().objects().opaque(run.engine().childSite(object, key), type));
    for (Declared each : declared) {
      value = value.and(run.known(each));
    }
    return value;
  }

  /** What is personal in a field of a new object that no code in sight ever fills. */
  private @Nullable Value filledElsewhere(Obj object, HeapKey key, TypeShape seenAs) {
    if (key.kind() != HeapKey.Kind.FIELD || key.isHidden()) {
      return null;
    }
    FieldDecl field = run.program().hierarchy().field(seenAs.name(), key.text());
    if (field == null
        || run.engine().declarations().field(field).isEmpty()
        || !run.engine().unwritten().contains(field)) {
      return null;
    }
    Value value =
        Value.of(run.engine().objects().opaque(run.engine().childSite(object, key), field.type()));
    for (Declared each : run.engine().declarations().field(field)) {
      value = value.and(run.known(each));
    }
    return value;
  }

  /** The constant of a field that never changes. */
  static @Nullable Constant constant(FieldDecl field) {
    return Modifier.isFinal(field.fact().modifiers()) ? field.fact().constant().orElse(null) : null;
  }

  /** Writes: replacing what was there where the object is certain and the key names one place. */
  void store(State state, Value receiver, HeapKey key, Value value, @Nullable Where where) {
    boolean certain = receiver.objectCount() == 1 && !key.equals(key.family());
    boolean field = key.kind() == HeapKey.Kind.FIELD;
    keepFunctions(state, receiver, key, value);
    for (int i = 0; i < receiver.objectCount(); i++) {
      Obj object = receiver.object(i);
      boolean replace = field ? receiver.objectCount() == 1 : certain;
      put(
          state,
          object,
          onType(key, typeOf(object, receiver)),
          value,
          replace,
          typeOf(object, receiver));
      if (where != null && !value.labels().isEmpty()) {
        slot(object, key, value, typeOf(object, receiver), where);
      }
    }
  }

  /** Writes in addition to what was there. */
  void add(State state, Value receiver, HeapKey key, Value value, @Nullable Where where) {
    keepFunctions(state, receiver, key, value);
    for (int i = 0; i < receiver.objectCount(); i++) {
      Obj object = receiver.object(i);
      put(state, object, key, value, false, typeOf(object, receiver));
      if (where != null && !value.labels().isEmpty()) {
        slot(object, key, value, typeOf(object, receiver), where);
      }
    }
  }

  /** Notes functions that are put into a field, or into a collection in one. */
  private void keepFunctions(State state, Value receiver, HeapKey key, Value value) {
    for (int i = 0; i < value.objectCount(); i++) {
      Obj content = value.object(i);
      boolean function = content.closure() != null;
      if (!function && (!content.isFresh() || key.kind() != HeapKey.Kind.FIELD)) {
        continue;
      }
      for (Obj object : receiver.objects()) {
        keepFunction(state, object, typeOf(object, receiver), key, content);
      }
    }
  }

  private void keepFunction(State state, Obj owner, TypeShape seenAs, HeapKey key, Obj content) {
    KeptFunctions functions = run.engine().functions();
    if (key.kind() != HeapKey.Kind.FIELD) {
      FieldDecl field = owner.isSymbolic() ? owner.path().field() : null;
      if (field != null) {
        functions.keep(run, state, field, key, Value.of(content));
      }
      return;
    }
    if (key.isHidden()) {
      return;
    }
    FieldDecl field = run.program().hierarchy().field(seenAs.name(), key.text());
    if (field != null) {
      keepAll(state, field, content);
    }
  }

  /** Notes the functions in the collections that a method leaves in fields. */
  void keepFunctions(State state) {
    for (Obj object : state.objects()) {
      if (object.isSymbolic()) {
        for (Map.Entry<HeapKey, Value> entry : state.contents(object)) {
          keepFunctions(state, object, entry.getKey(), entry.getValue());
        }
      }
    }
  }

  private void keepFunctions(State state, Obj owner, HeapKey key, Value value) {
    if (key.kind() != HeapKey.Kind.FIELD) {
      return;
    }
    for (int i = 0; i < value.objectCount(); i++) {
      Obj content = value.object(i);
      if (content.isFresh() && content.closure() == null) {
        FieldDecl field =
            key.isHidden()
                ? owner.path().field()
                : run.program().hierarchy().field(owner.type().name(), key.text());
        if (field != null) {
          keepAll(state, field, content);
        }
      }
    }
  }

  /** Notes that a field holds a function, or an object that holds some. */
  void keepAll(State state, FieldDecl field, Obj content) {
    KeptFunctions functions = run.engine().functions();
    if (content.closure() != null) {
      functions.keep(run, state, field, null, Value.of(content));
      return;
    }
    for (Map.Entry<HeapKey, Value> entry : state.contents(content)) {
      if (entry.getKey().kind() != HeapKey.Kind.FIELD) {
        functions.keep(run, state, field, entry.getKey(), entry.getValue());
      }
    }
  }

  private void put(
      State state, Obj object, HeapKey key, Value value, boolean replace, TypeShape seenAs) {
    if (replace) {
      state.put(object, key, value);
      return;
    }
    Value before = state.content(object, key);
    if (before == null) {
      before = initial(object, key, seenAs);
    }
    state.put(object, key, before == null ? value : before.join(value));
  }

  /** Empties a kind of content. */
  void clear(State state, Value receiver, HeapKey key) {
    if (receiver.objectCount() != 1) {
      return;
    }
    Obj object = receiver.object(0);
    for (Map.Entry<HeapKey, Value> each : state.contents(object)) {
      if (each.getKey().family().equals(key)) {
        state.remove(object, each.getKey());
      }
    }
    state.put(object, key, Value.CLEAN);
  }

  /** Tells the rest of the program what a field now holds, where no declaration already says so. */
  private void slot(Obj object, HeapKey key, Value value, TypeShape seenAs, Where where) {
    Path slot = null;
    if (key.kind() == HeapKey.Kind.FIELD && !key.isHidden()) {
      FieldDecl field = run.program().hierarchy().field(seenAs.name(), key.text());
      if (field != null
          && run.engine().declarations().field(field).isEmpty()
          && !Shapes.isPrimitive(field.type())) {
        slot = run.paths().slot(field);
      }
    } else if (object.isSymbolic()) {
      Path base = global(object.path());
      slot = base == null ? null : run.paths().child(base, key, seenAs);
    }
    if (slot != null) {
      run.slotHits(slot, value, where);
    }
  }

  /** The global path by which the rest of the program knows a path: from its last field on. */
  @Nullable Path global(Path path) {
    if (path.isGlobal()) {
      return path;
    }
    if (path.field() != null) {
      return run.paths().slot(path.field());
    }
    if (path.parent() == null || path.key() == null) {
      return null;
    }
    Path base = global(path.parent());
    return base == null ? null : run.paths().child(base, path.key(), base.type());
  }

  /** The label that promises whatever is at a path. */
  static Label promise(Path path) {
    return Label.of(new Atom.Unknown(path, Reads.VALUE, List.of()), null);
  }
}
