package dev.privet.analyzer.facts;

/** A value that stands in the source text itself. */
public sealed interface Constant {
  /** A string literal or text block, escapes resolved. */
  record Text(String value) implements Constant {}

  /** An {@code int} or {@code long} literal. */
  record Whole(long value) implements Constant {}

  /** A {@code float} or {@code double} literal. */
  record Real(double value) implements Constant {}

  /** {@code true} or {@code false}. */
  record Truth(boolean value) implements Constant {}

  /** A character literal. */
  record Letter(char value) implements Constant {}

  /** {@code null}. */
  record Null() implements Constant {}

  /** A class literal such as {@code Customer.class}. */
  record ClassOf(TypeRef type) implements Constant {}
}
