package dev.privet.analyzer.taint;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the conditions of a body that are asked more than once tell at one point: which of them are
 * known to hold on the way here, and which variables are one thing if such a condition holds and
 * another if not. Immutable.
 *
 * @param truths by condition whether it holds
 * @param splits by variable its two values
 */
record Alternatives(Map<Integer, Boolean> truths, Map<Integer, Split> splits) {
  static final Alternatives NONE = new Alternatives(Map.of(), Map.of());

  boolean isEmpty() {
    return truths.isEmpty() && splits.isEmpty();
  }

  /** The values of a variable by the truth of a condition. */
  record Split(int condition, Value holds, Value fails) {
    Value when(boolean truth) {
      return truth ? holds : fails;
    }

    private Split join(boolean truth, Value value) {
      return truth
          ? new Split(condition, holds.join(value), fails)
          : new Split(condition, holds, fails.join(value));
    }

    boolean sameAs(Split other) {
      return condition == other.condition && holds.sameAs(other.holds) && fails.sameAs(other.fails);
    }
  }

  /** What is known once a variable was assigned. */
  Alternatives without(int variable) {
    boolean told = truths.containsKey(variable) || truths.containsKey(-1 - variable);
    boolean split =
        splits.values().stream()
            .anyMatch(s -> s.condition() == variable || s.condition() == -1 - variable);
    if (!told && !split && !splits.containsKey(variable)) {
      return this;
    }
    Map<Integer, Boolean> left = new TreeMap<>(truths);
    left.remove(variable);
    left.remove(-1 - variable);
    Map<Integer, Split> others = new TreeMap<>(splits);
    others.remove(variable);
    others.values().removeIf(s -> s.condition() == variable || s.condition() == -1 - variable);
    return new Alternatives(left, others);
  }

  /** What is known once one variable is as another. */
  Alternatives moved(int target, int source) {
    Split split = splits.get(source);
    if (split == null) {
      return this;
    }
    Map<Integer, Split> more = new TreeMap<>(splits);
    more.put(target, split);
    return new Alternatives(truths, more);
  }

  /** What is known where a condition turned out to hold, or not to. */
  Alternatives given(int condition, boolean truth) {
    Map<Integer, Boolean> more = new TreeMap<>(truths);
    more.put(condition, truth);
    Map<Integer, Split> others = new TreeMap<>(splits);
    others.values().removeIf(s -> s.condition() == condition);
    return new Alternatives(more, others);
  }

  /**
   * What is known where two ways meet.
   *
   * @param here the variables on the way of this
   * @param there those on the other way
   */
  Alternatives join(Alternatives other, @Nullable Value[] here, @Nullable Value[] there) {
    Map<Integer, Boolean> common = new TreeMap<>(truths);
    common.entrySet().removeIf(e -> !e.getValue().equals(other.truths.get(e.getKey())));
    Map<Integer, Split> joined = new TreeMap<>();
    for (int i = 0; i < here.length; i++) {
      Split split = split(i, other, here[i], there[i]);
      if (split != null) {
        joined.put(i, split);
      }
    }
    return new Alternatives(common, joined);
  }

  private @Nullable Split split(
      int variable, Alternatives other, @Nullable Value here, @Nullable Value there) {
    if (here == null || there == null) {
      return null;
    }
    Split ours = splits.get(variable);
    Split theirs = other.splits.get(variable);
    if (ours != null && theirs != null) {
      return ours.condition() == theirs.condition()
          ? ours.join(true, theirs.holds()).join(false, theirs.fails())
          : null;
    }
    if (ours != null) {
      Boolean truth = other.truths.get(ours.condition());
      return truth == null ? null : ours.join(truth, there);
    }
    if (theirs != null) {
      Boolean truth = truths.get(theirs.condition());
      return truth == null ? null : theirs.join(truth, here);
    }
    if (here.sameAs(there)) {
      return null;
    }
    for (Map.Entry<Integer, Boolean> each : truths.entrySet()) {
      Boolean opposite = other.truths.get(each.getKey());
      if (opposite != null && !opposite.equals(each.getValue())) {
        return each.getValue()
            ? new Split(each.getKey(), here, there)
            : new Split(each.getKey(), there, here);
      }
    }
    return null;
  }

  /** Whether nothing but evidence differs. */
  boolean sameAs(Alternatives other) {
    if (!truths.equals(other.truths) || !splits.keySet().equals(other.splits.keySet())) {
      return false;
    }
    for (Map.Entry<Integer, Split> each : splits.entrySet()) {
      Split theirs = other.splits.get(each.getKey());
      if (theirs == null || !each.getValue().sameAs(theirs)) {
        return false;
      }
    }
    return true;
  }
}
