package dev.privet.analyzer.spec;

/** How sure a verdict is. */
public enum Confidence {
  LOW,
  MEDIUM,
  HIGH;

  /** The lesser of two. */
  public Confidence and(Confidence other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
