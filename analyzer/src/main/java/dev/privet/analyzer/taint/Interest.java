package dev.privet.analyzer.taint;

import org.jspecify.annotations.Nullable;

/** That the result of a method depends on what is at a path. */
record Interest(Path path, Kind kind) {
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Interest interest && path == interest.path && kind == interest.kind;
  }

  @Override
  public int hashCode() {
    return path.hashCode() * 5 + kind.ordinal();
  }

  /** What is wanted. */
  enum Kind {
    /** Whether it is {@code null}. */
    NULLNESS,
    /** Its constant. */
    CONSTANT,
    /** Its exact type, or which closure it is. */
    TARGET
  }
}
