package dev.privet.analyzer.spec;

/** How much of an argument a sink or a derivation looks at. */
public enum Reads {
  /** The thing itself: the text, the number, the bytes. */
  VALUE,
  /** What its {@code toString()} says. */
  STRING,
  /** Everything a serialiser would visit from it. */
  GRAPH
}
