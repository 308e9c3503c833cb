package dev.privet.analyzer.taint;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known at one point of a method: the variables' values and the heap. */
final class State {
  final @Nullable Value[] variables;
  private @Nullable ObjectTree heap;
  private Alternatives alternatives = Alternatives.NONE;

  State(int variables) {
    this(new Value[variables], null);
  }

  private State(@Nullable Value[] variables, @Nullable ObjectTree heap) {
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
    State copy = new State(variables.clone(), heap);
    copy.alternatives = alternatives;
    return copy;
  }

  /** Forgets what depended on a variable, or told of it, that is assigned. */
  void assigned(int variable) {
    if (!alternatives.isEmpty()) {
      alternatives = alternatives.without(variable);
    }
  }

  /** A variable was assigned another one: it depends on what that depends on. */
  void moved(int target, int source) {
    if (!alternatives.isEmpty()) {
      alternatives = alternatives.moved(target, source);
    }
  }

  /** Goes on where a condition holds, or does not: its variables are now what they are then. */
  void given(int condition, boolean truth) {
    alternatives
        .splits()
        .forEach(
            (variable, split) -> {
              if (split.condition() == condition) {
                variables[variable] = split.when(truth);
              }
            });
    alternatives = alternatives.given(condition, truth);
  }

  /**
   * A state with the same heap for the variables of another body; {@link #adopt} takes its heap
   * back.
   */
  State withVariables(int count) {
    return new State(new Value[count], heap);
  }

  /** Takes over the heap of another state. */
  void adopt(State other) {
    heap = other.heap;
  }

  @Nullable Value content(Obj object, HeapKey key) {
    Contents contents = ObjectTree.get(heap, object);
    return contents == null ? null : contents.get(key);
  }

  Contents contents(Obj object) {
    Contents contents = ObjectTree.get(heap, object);
    return contents == null ? Contents.EMPTY : contents;
  }

  /** The objects of which anything is known, in order of their numbers. */
  List<Obj> objects() {
    List<Obj> objects = new ArrayList<>();
    ObjectTree.each(heap, (object, contents) -> objects.add(object));
    return objects;
  }

  void put(Obj object, HeapKey key, Value value) {
    heap = ObjectTree.put(heap, object, contents(object).with(key, value));
  }

  void remove(Obj object, HeapKey key) {
    heap = ObjectTree.put(heap, object, contents(object).without(key));
  }

  /** Begins an object anew. */
  void reset(Obj object, Contents contents) {
    heap = ObjectTree.put(heap, object, contents);
  }

  /** Begins an object anew, without contents. */
  void reset(Obj object) {
    heap = ObjectTree.put(heap, object, Contents.EMPTY);
  }

  /** Takes over the contents of fresh objects that are not known here. */
  void addMissing(State other) {
    ObjectTree.each(
        other.heap,
        (object, contents) -> {
          if (object.isFresh() && ObjectTree.get(heap, object) == null) {
            heap = ObjectTree.put(heap, object, contents);
          }
        });
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
    if (!alternatives.isEmpty()) {
      Alternatives met = alternatives.join(other.alternatives, variables, other.variables);
      changed = !met.sameAs(alternatives);
      alternatives = met;
    }
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
    ObjectTree merged = ObjectTree.merge(heap, other.heap, new Joining(initial));
    changed |= merged != heap;
    heap = merged;
    return changed;
  }

  /** The join of two heaps: what one of them does not mention is as it was in the beginning. */
  private record Joining(Initial initial) implements ObjectTree.Merge {
    @Override
    public Contents both(Obj object, Contents ours, Contents theirs) {
      Contents result = ours;
      for (int i = 0; i < theirs.size(); i++) {
        HeapKey key = theirs.key(i);
        Value before = ours.get(key);
        Value mine = before == null ? initial.of(object, key) : before;
        Value joined = mine == null ? theirs.value(i) : mine.join(theirs.value(i));
        if (before == null || (joined != before && !joined.sameAs(before))) {
          result = result.with(key, joined);
        }
      }
      for (int i = 0; i < ours.size(); i++) {
        if (theirs.get(ours.key(i)) == null) {
          result = withInitial(object, ours.key(i), ours.value(i), result);
        }
      }
      return result;
    }

    private Contents withInitial(Obj object, HeapKey key, Value value, Contents contents) {
      Value absent = initial.of(object, key);
      if (absent == null) {
        return contents;
      }
      Value joined = value.join(absent);
      return joined == value || joined.sameAs(value) ? contents : contents.with(key, joined);
    }

    @Override
    public Contents onlyOurs(Obj object, Contents ours) {
      return object.isFresh() ? ours : withInitials(object, ours);
    }

    @Override
    public Contents onlyTheirs(Obj object, Contents theirs) {
      return object.isFresh() ? theirs : withInitials(object, theirs);
    }

    private Contents withInitials(Obj object, Contents contents) {
      Contents result = contents;
      for (int i = 0; i < contents.size(); i++) {
        result = withInitial(object, contents.key(i), contents.value(i), result);
      }
      return result;
    }
  }
}
