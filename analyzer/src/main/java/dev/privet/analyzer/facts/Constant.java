package dev.privet.analyzer.facts;

import org.jspecify.annotations.Nullable;

/** A value that stands in the source text itself. */
public sealed interface Constant {
  /** A string literal or text block, escapes resolved. */
  record Text(String value) implements Constant {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Text text && value.equals(text.value);
    }

    @Override
    public int hashCode() {
      return value.hashCode();
    }
  }

  /** An {@code int} or {@code long} literal. */
  record Whole(long value) implements Constant {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Whole whole && value == whole.value;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(value);
    }
  }

  /** A {@code float} or {@code double} literal. */
  record Real(double value) implements Constant {}

  /** {@code true} or {@code false}. */
  record Truth(boolean value) implements Constant {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Truth truth && value == truth.value;
    }

    @Override
    public int hashCode() {
      return Boolean.hashCode(value);
    }
  }

  /** A character literal. */
  record Letter(char value) implements Constant {}

  /** {@code null}. */
  record Null() implements Constant {}

  /** A class literal such as {@code Customer.class}. */
  record ClassOf(TypeRef type) implements Constant {}
}
