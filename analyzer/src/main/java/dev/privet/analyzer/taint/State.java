package dev.privet.analyzer.taint;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is known at one point of a method: the variables' values and the heap. Contents are copied
 * when first written after a copy of the state.
 */
final class State {
  final @Nullable Value[] variables;
  private LinkedHashMap<Obj, Content> heap;
  private Object token = new Object();

  /** What is known to be in one object. */
  private static final class Content {
    final LinkedHashMap<HeapKey, Value> values;
    Object owner;

    Content(LinkedHashMap<HeapKey, Value> values, Object owner) {
      this.values = values;
      this.owner = owner;
    }
  }

  State(int variables) {
    this(new Value[variables], new LinkedHashMap<>());
  }

  private State(@Nullable Value[] variables, LinkedHashMap<Obj, Content> heap) {
    this.variables = variables;
    this.heap = heap;
  }

  Value get(int variable) {
    Value value = variable < 0 ? null : variables[variable];
    return value == null ? Value.CLEAN : value;
  }

  void set(int variable, Value value) {
    if (variable >= 0) {
      variables[variable] = value;
    }
  }

  State copy() {
    token = new Object();
    return new State(variables.clone(), new LinkedHashMap<>(heap));
  }

  /**
   * A state with the same heap for the variables of another body; to be given back by {@link
   * #adopt}.
   */
  State withVariables(int count) {
    State other = copy();
    return new State(new Value[count], other.heap);
  }

  /** Takes over the heap of a state made by {@link #withVariables}. */
  void adopt(State other) {
    heap = other.heap;
    token = new Object();
    other.token = new Object();
  }

  @Nullable Value content(Obj object, HeapKey key) {
    Content content = heap.get(object);
    return content == null ? null : content.values.get(key);
  }

  Map<HeapKey, Value> contents(Obj object) {
    Content content = heap.get(object);
    return content == null ? Map.of() : content.values;
  }

  Iterable<Obj> objects() {
    return heap.keySet();
  }

  void put(Obj object, HeapKey key, Value value) {
    writable(object).put(key, value);
  }

  void remove(Obj object, HeapKey key) {
    if (heap.containsKey(object)) {
      writable(object).remove(key);
    }
  }

  /** Begins an object anew, without contents. */
  void reset(Obj object) {
    heap.put(object, new Content(new LinkedHashMap<>(4), token));
  }

  /** Takes over the contents of fresh objects that are not known here. */
  void addMissing(State other) {
    for (Map.Entry<Obj, Content> entry : other.heap.entrySet()) {
      if (entry.getKey().isFresh() && !heap.containsKey(entry.getKey())) {
        heap.put(
            entry.getKey(), new Content(new LinkedHashMap<>(entry.getValue().values), token));
      }
    }
  }

  private LinkedHashMap<HeapKey, Value> writable(Obj object) {
    Content content = heap.get(object);
    if (content == null) {
      content = new Content(new LinkedHashMap<>(4), token);
      heap.put(object, content);
    } else if (content.owner != token) {
      content = new Content(new LinkedHashMap<>(content.values), token);
      heap.put(object, content);
    }
    return content.values;
  }

  /** What an object holds under a key where the state says nothing. */
  interface Initial {
    @Nullable Value of(Obj object, HeapKey key);
  }

  /**
   * Adds what another state knows.
   *
   * @return whether this state changed
   */
  boolean join(State other, Initial initial) {
    boolean changed = false;
    for (int i = 0; i < variables.length; i++) {
      Value theirs = other.variables[i];
      if (theirs != null) {
        Value ours = variables[i];
        Value joined = ours == null ? theirs : ours.join(theirs);
        if (joined != ours && (ours == null || !joined.sameAs(ours))) {
          variables[i] = joined;
          changed = true;
        }
      }
    }
    for (Map.Entry<Obj, Content> entry : other.heap.entrySet()) {
      Content ours = heap.get(entry.getKey());
      if (ours == entry.getValue()) {
        continue;
      }
      if (ours == null && entry.getKey().isFresh()) {
        heap.put(entry.getKey(), new Content(new LinkedHashMap<>(entry.getValue().values), token));
        changed = true;
        continue;
      }
      changed |= join(entry.getKey(), ours, entry.getValue(), initial);
    }
    for (Obj object : java.util.List.copyOf(heap.keySet())) {
      if (!object.isFresh() && !other.heap.containsKey(object)) {
        changed |= join(object, heap.get(object), null, initial);
      }
    }
    return changed;
  }

  private boolean join(
      Obj object, @Nullable Content ours, @Nullable Content theirs, Initial initial) {
    boolean changed = false;
    if (theirs != null) {
      for (Map.Entry<HeapKey, Value> entry : theirs.values.entrySet()) {
        Value mine = ours == null ? null : ours.values.get(entry.getKey());
        if (mine == null) {
          mine = initial.of(object, entry.getKey());
        }
        Value joined = mine == null ? entry.getValue() : mine.join(entry.getValue());
        Value before = ours == null ? null : ours.values.get(entry.getKey());
        if (before == null || !joined.sameAs(before)) {
          put(object, entry.getKey(), joined);
          ours = heap.get(object);
          changed = true;
        }
      }
    }
    if (ours != null) {
      for (Map.Entry<HeapKey, Value> entry : java.util.List.copyOf(ours.values.entrySet())) {
        if (theirs == null || !theirs.values.containsKey(entry.getKey())) {
          Value absent = initial.of(object, entry.getKey());
          if (absent != null) {
            Value joined = entry.getValue().join(absent);
            if (!joined.sameAs(entry.getValue())) {
              put(object, entry.getKey(), joined);
              changed = true;
            }
          }
        }
      }
    }
    return changed;
  }
}
