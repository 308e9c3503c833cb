package dev.privet.analyzer.taint;

import org.jspecify.annotations.Nullable;

/**
 * How a label came here, as a chain from the end to the beginning. A trace that passed a call is a
 * {@link Graft}: what happened before the call, and what happened inside it.
 */
sealed interface Trace {
  /** How many steps it has. */
  int length();

  /** One step, after {@code before}. */
  record Link(@Nullable Trace before, Step step, int length) implements Trace {}

  /** {@code inside} happened after {@code before}. */
  record Graft(@Nullable Trace before, @Nullable Trace inside, int length) implements Trace {}

  /** The length beyond which nothing more is remembered. */
  int MAX = 60;

  static Trace link(@Nullable Trace before, Step step) {
    int length = before == null ? 1 : before.length() + 1;
    if (before != null && length > MAX) {
      return before;
    }
    return new Link(before, step, length);
  }

  static @Nullable Trace graft(@Nullable Trace before, @Nullable Trace inside) {
    if (before == null) {
      return inside;
    }
    if (inside == null) {
      return before;
    }
    int length = before.length() + inside.length();
    return length > MAX ? before : new Graft(before, inside, length);
  }
}
