package dev.privet.samples.oracle;

import dev.privet.analyzer.facts.Body;
import dev.privet.analyzer.link.Procedure;
import org.jspecify.annotations.Nullable;

/** What the places of a {@link Graph} are. */
final class Keys {
  private Keys() {}

  /** A variable of a body. */
  static final class Variable {
    private final Body body;
    private final int number;

    Variable(Body body, int number) {
      this.body = body;
      this.number = number;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // a body is its identity
    public boolean equals(@Nullable Object other) {
      return other instanceof Variable it && it.body == body && it.number == number;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(body) * 31 + number;
    }
  }

  /** All fields of a name, static or not, of whatever type. */
  record Field(String name) {}

  /** What a method returns. */
  record Result(Procedure procedure) {}

  /** What a lambda returns. */
  static final class LambdaResult {
    private final Body body;

    LambdaResult(Body body) {
      this.body = body;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // a body is its identity
    public boolean equals(@Nullable Object other) {
      return other instanceof LambdaResult it && it.body == body;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(body);
    }
  }

  /** Everything that goes into a call and may come out of it. */
  static final class Pool {
    private final Object call;

    Pool(Object call) {
      this.call = call;
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // equal calls may stand in several places
    public boolean equals(@Nullable Object other) {
      return other instanceof Pool it && it.call == call;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(call);
    }
  }

  /** Whatever is thrown. */
  enum Thrown {
    ANYTHING
  }
}
