package dev.privet.analyzer.spec;

/** How much of an argument a sink or a derivation looks at. */
public enum Reads {
  /** The thing itself: the text, the number, the bytes. */
  VALUE,
  /** What its {@code toString()} says. */
  STRING,
  /** Everything a serialiser would visit from it. */
  GRAPH,
  /** Everything that is written to tables when it is stored: not what other entities hold. */
  ROW,
  /** Its fields, as a serialiser that knows no annotations writes them. */
  FIELDS,
  /** Its fields that are marked for it, and no others. */
  EXPOSED,
  /** Everything that XML binding would visit from it. */
  XML
}
