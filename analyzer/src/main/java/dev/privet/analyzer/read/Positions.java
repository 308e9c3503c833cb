package dev.privet.analyzer.read;

import com.github.javaparser.Range;
import com.github.javaparser.ast.Node;
import dev.privet.analyzer.text.Span;
import java.util.Arrays;

/**
 * The positions of a body, as quadruples; a position that was used shortly before is not stored
 * again.
 */
final class Positions {
  private static final int RECENT = 64;

  private int[] quads = new int[64];
  private int size;
  private final int[] recent = new int[RECENT];
  private int last;

  Positions() {
    Arrays.fill(recent, -1);
  }

  /** The index of a node's position; for a node without one, that of the node before. */
  int of(Node node) {
    Range range = node.getRange().orElse(null);
    if (range == null) {
      return size == 0 ? add(1, 1, 1, 1) : last;
    }
    return add(range.begin.line, range.begin.column, range.end.line, range.end.column + 1);
  }

  private int add(int line, int column, int endLine, int endColumn) {
    int slot = (((line * 31 + column) * 31 + endLine) * 31 + endColumn) & (RECENT - 1);
    int known = recent[slot];
    if (known >= 0) {
      int i = known * 4;
      if (quads[i] == line
          && quads[i + 1] == column
          && quads[i + 2] == endLine
          && quads[i + 3] == endColumn) {
        last = known;
        return known;
      }
    }
    if (size * 4 == quads.length) {
      quads = Arrays.copyOf(quads, quads.length * 2);
    }
    int i = size * 4;
    quads[i] = line;
    quads[i + 1] = column;
    quads[i + 2] = endLine;
    quads[i + 3] = endColumn;
    recent[slot] = size;
    last = size;
    return size++;
  }

  int[] toArray() {
    return Arrays.copyOf(quads, size * 4);
  }

  /** The span of a node; the start of the file for one without. */
  static Span span(Node node) {
    Range range = node.getRange().orElse(null);
    return range == null ? Span.START : span(range);
  }

  /** The span of a parser's range, whose end is inclusive. */
  static Span span(Range range) {
    return new Span(range.begin.line, range.begin.column, range.end.line, range.end.column + 1);
  }
}
