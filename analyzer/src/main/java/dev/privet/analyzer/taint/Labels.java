package dev.privet.analyzer.taint;

import java.util.ArrayList;
import java.util.Arrays;
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
    int mark = label.mark();
    for (int i = 0; i < items.length; i++) {
      if (items[i].mark() == mark && items[i].sameAs(label)) {
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
    Label[] more = new Label[items.length + 1];
    System.arraycopy(items, 0, more, 0, items.length);
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
    Label[] all = items;
    int size = items.length;
    for (Label label : other.items) {
      int at = indexOf(label);
      boolean better = at >= 0 && all[at].unmodelled() && !label.unmodelled();
      if (!better && (at >= 0 || size >= MAX)) {
        continue;
      }
      if (all == items) {
        all = new Label[Math.min(MAX, items.length + other.items.length)];
        System.arraycopy(items, 0, all, 0, items.length);
      }
      all[better ? at : size++] = label;
    }
    if (all == items) {
      return this;
    }
    return new Labels(size == all.length ? all : Arrays.copyOf(all, size));
  }

  /** Labels that the change gives back as they are cost nothing. */
  @SuppressWarnings("ReferenceEquality")
  Labels map(UnaryOperator<Label> change) {
    if (items.length == 0) {
      return this;
    }
    Label[] changed = new Label[items.length];
    boolean same = true;
    boolean sameMarks = true;
    for (int i = 0; i < items.length; i++) {
      Label next = change.apply(items[i]);
      same &= next == items[i];
      sameMarks &= next.sameAs(items[i]);
      changed[i] = next;
    }
    if (same) {
      return this;
    }
    return sameMarks ? new Labels(changed) : of(List.of(changed));
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
