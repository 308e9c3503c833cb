package dev.privet.analyzer.taint;

import dev.privet.analyzer.library.TypeShape;
import dev.privet.analyzer.link.FieldDecl;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The functions that methods keep in fields, and in collections in fields, for other methods to
 * call. Who calls one before it is known is interpreted again.
 */
final class KeptFunctions {
  /** How many functions one field keeps. */
  private static final int MAX_KEPT = 12;

  private final Map<FieldDecl, Map<Closure, Kept>> byField = new LinkedHashMap<>();
  private final Map<FieldDecl, Set<Context>> callers = new LinkedHashMap<>();
  private final Set<Context> outdated = new LinkedHashSet<>();

  /**
   * A function in a field.
   *
   * @param key under which key of the field's object; null for the field itself
   */
  record Kept(Obj object, Closure closure, @Nullable HeapKey key, List<Captured> captured) {}

  /** What a function captured, as other methods know it. */
  record Captured(HeapKey key, TypeShape type, Labels labels) {}

  /** Notes that a field keeps the functions of a value. */
  void keep(Run run, State state, FieldDecl field, @Nullable HeapKey key, Value value) {
    for (int i = 0; i < value.objectCount(); i++) {
      Obj object = value.object(i);
      Closure closure = object.closure();
      if (closure == null) {
        continue;
      }
      Map<Closure, Kept> known = byField.computeIfAbsent(field, k -> new LinkedHashMap<>());
      if (known.containsKey(closure) || known.size() >= MAX_KEPT) {
        continue;
      }
      known.put(closure, new Kept(object, closure, key, captured(run, state, object)));
      outdated.addAll(callers.getOrDefault(field, Set.of()));
    }
  }

  private static List<Captured> captured(Run run, State state, Obj object) {
    List<Captured> captured = new ArrayList<>();
    for (Map.Entry<HeapKey, Value> content : state.contents(object)) {
      Value value = content.getValue();
      TypeShape type =
          value.objectCount() > 0 ? run.heap().typeOf(value.object(0), value) : value.type();
      captured.add(new Captured(content.getKey(), type, known(run, value.labels())));
    }
    return captured;
  }

  private static Labels known(Run run, Labels labels) {
    Labels known = Labels.NONE;
    for (int i = 0; i < labels.size(); i++) {
      if (labels.get(i).atom() instanceof Atom.Unknown unknown) {
        for (var declared : unknown.path().declared()) {
          known = known.and(run.known(declared));
        }
      } else {
        known = known.and(labels.get(i));
      }
    }
    return known;
  }

  /** The functions at a path, ready to be called; notes who wants to call them. */
  List<Obj> at(Run run, State state, Path path) {
    FieldDecl field = field(path);
    if (field == null) {
      return List.of();
    }
    callers.computeIfAbsent(field, k -> new LinkedHashSet<>()).add(run.context());
    Map<Closure, Kept> kept = byField.get(field);
    if (kept == null) {
      return List.of();
    }
    List<Obj> found = new ArrayList<>(1);
    for (Kept each : kept.values()) {
      if (isAt(each.key(), path)) {
        prepare(run, state, each);
        found.add(each.object());
      }
    }
    return found;
  }

  private static boolean isAt(@Nullable HeapKey kept, Path path) {
    HeapKey read = path.field() == null ? path.key() : null;
    if (kept == null || read == null) {
      return kept == null && read == null;
    }
    return kept.equals(read)
        || (kept.family().equals(read.family())
            && (kept.equals(kept.family()) || read.equals(read.family())));
  }

  private static void prepare(Run run, State state, Kept kept) {
    if (!state.contents(kept.object()).isEmpty()) {
      return;
    }
    for (Captured captured : kept.captured()) {
      Obj unseen = run.engine().objects().opaque(captured, captured.type());
      state.put(kept.object(), captured.key(), Value.of(unseen).and(captured.labels()));
    }
  }

  private static @Nullable FieldDecl field(Path path) {
    if (path.field() != null) {
      return path.field();
    }
    return path.parent() == null ? null : path.parent().field();
  }

  /** Who has called functions of a field before all of them were known, since the last time. */
  Set<Context> takeOutdated() {
    Set<Context> taken = new LinkedHashSet<>(outdated);
    outdated.clear();
    return taken;
  }
}
