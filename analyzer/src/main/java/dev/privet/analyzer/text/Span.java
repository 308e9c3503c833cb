package dev.privet.analyzer.text;

import org.jspecify.annotations.Nullable;

/**
 * A stretch of a source file: lines and columns count from 1, columns in UTF-16 units, the end is
 * exclusive.
 *
 * @param line the first line
 * @param column the first column
 * @param endLine the line of the end
 * @param endColumn the column just after the last character
 */
public record Span(int line, int column, int endLine, int endColumn) implements Comparable<Span> {
  /** The start of a file: where a problem of the whole file stands. */
  public static final Span START = new Span(1, 1, 1, 1);

  public Span {
    if (line < 1 || column < 1 || endLine < line || (endLine == line && endColumn < column)) {
      throw new IllegalArgumentException(
          "not a span: " + line + ":" + column + "-" + endLine + ":" + endColumn);
    }
  }

  /** Whether the whole of {@code other} lies within this span. */
  public boolean contains(Span other) {
    return (line < other.line || (line == other.line && column <= other.column))
        && (endLine > other.endLine || (endLine == other.endLine && endColumn >= other.endColumn));
  }

  @Override
  public int compareTo(Span other) {
    if (line != other.line) {
      return Integer.compare(line, other.line);
    }
    if (column != other.column) {
      return Integer.compare(column, other.column);
    }
    if (endLine != other.endLine) {
      return Integer.compare(endLine, other.endLine);
    }
    return Integer.compare(endColumn, other.endColumn);
  }

  /** Written out: spans are compared more than anything else, and in a cold machine. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span
        && line == span.line
        && column == span.column
        && endLine == span.endLine
        && endColumn == span.endColumn;
  }

  @Override
  public int hashCode() {
    return ((line * 31 + column) * 31 + endLine) * 31 + endColumn;
  }

  @Override
  public String toString() {
    return line + ":" + column;
  }
}
