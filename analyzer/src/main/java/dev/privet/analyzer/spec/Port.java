package dev.privet.analyzer.spec;

/** Which value of a call is meant. */
public sealed interface Port {
  /** The receiver: {@code this}. For a constructor the new object. */
  record This() implements Port {}

  /** One argument, counted from 0: {@code arg0}. */
  record Argument(int index) implements Port {}

  /**
   * Every argument from {@code from} on, varargs arrays opened: {@code args} ({@code from} 0),
   * {@code arg1..}.
   */
  record Arguments(int from) implements Port {}

  /** The result: {@code return}. */
  record Result() implements Port {}

  /** A parameter of the callback given as an argument: {@code arg0.param1}. */
  record CallbackParameter(int argument, int parameter) implements Port {}

  /** The result of the callback given as an argument: {@code arg0.return}. */
  record CallbackResult(int argument) implements Port {}
}
