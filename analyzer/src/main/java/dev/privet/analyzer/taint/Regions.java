package dev.privet.analyzer.taint;

import dev.privet.analyzer.text.Span;

/**
 * The part of a call that a finding points at: always on one line, so that a code review shows it.
 */
final class Regions {
  /**
   * The column that stands for "to the end of the line"; the report cuts it at the line's length.
   */
  static final int END_OF_LINE = 100_000;

  private Regions() {}

  /** The line of the method's name, from where the call begins if that is the same line. */
  static Span ofCall(Span call, Span name) {
    int line = name.line();
    int column = call.line() == line ? call.column() : name.column();
    int end = call.endLine() == line ? call.endColumn() : END_OF_LINE;
    return new Span(line, column, line, Math.max(end, column));
  }

  /** The first line of an expression. */
  static Span firstLine(Span span) {
    return span.line() == span.endLine()
        ? span
        : new Span(span.line(), span.column(), span.line(), END_OF_LINE);
  }
}
