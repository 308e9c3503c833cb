package dev.privet.analyzer.taint;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A small immutable set of labels in order of arrival; of equal labels the first stays, unless a
 * later one is better evidence.
 */
final class Labels {
  /** How many labels one value may carry; further ones are dropped. */
  static final int MAX = 32;

  static final Labels NONE = new Labels(new Label[0]);

  private final Label[] items;

  private Labels(Label[] items) {
    this.items = items;
  }

  static Labels of(Label label) {
    return new Labels(new Label[] {label});
  }

  static Labels of(List<Label> labels) {
    Labels result = NONE;
    for (Label label : labels) {
      result = result.and(label);
    }
    return result;
  }

  boolean isEmpty() {
    return items.length == 0;
  }

  int size() {
    return items.length;
  }

  Label get(int index) {
    return items[index];
  }

  private int indexOf(Label label) {
    for (int i = 0; i < items.length; i++) {
      if (items[i] == label || items[i].sameAs(label)) {
        return i;
      }
    }
    return -1;
  }

  Labels and(Label label) {
    int at = indexOf(label);
    if (at >= 0) {
      if (items[at].unmodelled() && !label.unmodelled()) {
        Label[] better = items.clone();
        better[at] = label;
        return new Labels(better);
      }
      return this;
    }
    if (items.length >= MAX) {
      return this;
    }
    Label[] more = java.util.Arrays.copyOf(items, items.length + 1);
    more[items.length] = label;
    return new Labels(more);
  }

  Labels and(Labels other) {
    if (this == other || other.items.length == 0) {
      return this;
    }
    if (items.length == 0) {
      return other;
    }
    Labels result = this;
    for (Label label : other.items) {
      result = result.and(label);
    }
    return result;
  }

  Labels map(UnaryOperator<Label> change) {
    if (items.length == 0) {
      return this;
    }
    List<Label> changed = new ArrayList<>(items.length);
    boolean same = true;
    for (Label label : items) {
      Label next = change.apply(label);
      same &= next == label;
      changed.add(next);
    }
    return same ? this : of(changed);
  }

  /** Those of them that a condition holds for. */
  Labels only(java.util.function.Predicate<Label> condition) {
    List<Label> kept = new ArrayList<>(items.length);
    for (Label label : items) {
      if (condition.test(label)) {
        kept.add(label);
      }
    }
    return kept.size() == items.length ? this : new Labels(kept.toArray(new Label[0]));
  }

  /** Whether they are the same set. */
  boolean sameAs(Labels other) {
    if (this == other) {
      return true;
    }
    if (items.length != other.items.length) {
      return false;
    }
    for (Label label : other.items) {
      int at = indexOf(label);
      if (at < 0 || items[at].unmodelled() != label.unmodelled()) {
        return false;
      }
    }
    return true;
  }
}
