package dev.privet.analyzer.taint;

/** That the result of a method depends on what is at a path. */
record Interest(Path path, Kind kind) {
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
