package dev.privet.analyzer.taint;

import java.util.AbstractMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What one object holds: an immutable small map in order of insertion. */
final class Contents implements Iterable<Map.Entry<HeapKey, Value>> {
  static final Contents EMPTY = new Contents(new HeapKey[0], new Value[0]);

  private final HeapKey[] keys;
  private final Value[] values;

  private Contents(HeapKey[] keys, Value[] values) {
    this.keys = keys;
    this.values = values;
  }

  int size() {
    return keys.length;
  }

  boolean isEmpty() {
    return keys.length == 0;
  }

  /** How many objects and labels it holds. */
  int weight() {
    int weight = 0;
    for (Value value : values) {
      weight += 1 + value.objectCount() + value.labels().size();
    }
    return weight;
  }

  HeapKey key(int index) {
    return keys[index];
  }

  Value value(int index) {
    return values[index];
  }

  private int indexOf(HeapKey key) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i].equals(key)) {
        return i;
      }
    }
    return -1;
  }

  @Nullable Value get(HeapKey key) {
    int at = indexOf(key);
    return at < 0 ? null : values[at];
  }

  Contents with(HeapKey key, Value value) {
    int at = indexOf(key);
    if (at >= 0) {
      if (values[at] == value) {
        return this;
      }
      Value[] changed = values.clone();
      changed[at] = value;
      return new Contents(keys, changed);
    }
    HeapKey[] moreKeys = new HeapKey[keys.length + 1];
    Value[] moreValues = new Value[values.length + 1];
    System.arraycopy(keys, 0, moreKeys, 0, keys.length);
    System.arraycopy(values, 0, moreValues, 0, values.length);
    moreKeys[keys.length] = key;
    moreValues[values.length] = value;
    return new Contents(moreKeys, moreValues);
  }

  /** The same keys with other values. */
  Contents map(UnaryOperator<Value> change) {
    Value[] changed = new Value[values.length];
    boolean same = true;
    for (int i = 0; i < values.length; i++) {
      changed[i] = change.apply(values[i]);
      same &= changed[i] == values[i];
    }
    return same ? this : new Contents(keys, changed);
  }

  /** Those of the contents that a condition holds for. */
  Contents only(Predicate<Value> condition) {
    Contents kept = EMPTY;
    for (int i = 0; i < keys.length; i++) {
      if (condition.test(values[i])) {
        kept = kept.with(keys[i], values[i]);
      }
    }
    return kept.size() == keys.length ? this : kept;
  }

  Contents without(HeapKey key) {
    int at = indexOf(key);
    if (at < 0) {
      return this;
    }
    Contents rest = EMPTY;
    for (int i = 0; i < keys.length; i++) {
      if (i != at) {
        rest = rest.with(keys[i], values[i]);
      }
    }
    return rest;
  }

  @Override
  public Iterator<Map.Entry<HeapKey, Value>> iterator() {
    return new Iterator<>() {
      private int next;

      @Override
      public boolean hasNext() {
        return next < keys.length;
      }

      @Override
      public Map.Entry<HeapKey, Value> next() {
        if (next >= keys.length) {
          throw new NoSuchElementException();
        }
        int at = next++;
        return new AbstractMap.SimpleImmutableEntry<>(keys[at], values[at]);
      }
    };
  }
}
