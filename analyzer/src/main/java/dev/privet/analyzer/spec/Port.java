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

  /**
   * An exception that the method may throw: {@code throws(java.lang.NumberFormatException)}.
   *
   * @param type its qualified type
   */
  record Thrown(String type) implements Port {}

  /** In place of an argument's index: the receiver is the function: {@code this.return}. */
  int THIS = -1;

  /**
   * In place of an argument's index: the result is a function, and the flow happens whenever that
   * is applied: {@code return.param0}, {@code return.return}. So the library makes functions out of
   * others (collectors, {@code Function.andThen}).
   */
  int RESULT = -2;

  /**
   * A parameter of the callback given as an argument: {@code arg0.param1}.
   *
   * @param argument the argument's index, {@link #THIS} or {@link #RESULT}
   * @param parameter the index of the callback's parameter
   */
  record CallbackParameter(int argument, int parameter) implements Port {}

  /**
   * The result of the callback given as an argument: {@code arg0.return}.
   *
   * @param argument the argument's index, {@link #THIS} or {@link #RESULT}
   */
  record CallbackResult(int argument) implements Port {}
}
