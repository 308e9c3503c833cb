package dev.privet.analyzer.read;

import java.util.Arrays;

/**
 * A scan over text that may be broken Java: it knows comments, literals, braces and where items
 * (statements, declarations) begin.
 */
final class BraceScan {
  private final String text;

  /** Where the present item began, per depth of braces. */
  private int[] starts = new int[64];

  private int depth;
  private int at;
  private int token;
  private int openEnd = -1;

  BraceScan(String text) {
    this.text = text;
  }

  /** Where the scan is: between tokens, perhaps beyond where it was sent. */
  int at() {
    return at;
  }

  /** How many braces are open. */
  int depth() {
    return depth;
  }

  /** Where the token before {@link #at} begins. */
  int token() {
    return token;
  }

  /** Where a comment or text block begins that never ends; -1 if none was met. */
  int openEnd() {
    return openEnd;
  }

  /** Where the present items began, by depth. */
  int[] starts() {
    return Arrays.copyOf(starts, depth + 1);
  }

  void moveTo(int offset) {
    while (at < offset) {
      step();
    }
  }

  /**
   * Moves to the end of the present item: its semicolon, its closing brace, or that of what
   * surrounds it.
   */
  void moveToItemEnd() {
    int level = depth;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '}' && depth == level) {
        return;
      }
      step();
      if (depth == level && (c == ';' || c == '}')) {
        return;
      }
    }
  }

  private void step() {
    token = at;
    char c = text.charAt(at);
    if (text.startsWith("//", at)) {
      at = lineEnd(text, at);
    } else if (text.startsWith("/*", at)) {
      skipTo("*/", at + 2);
    } else if (text.startsWith("\"\"\"", at)) {
      skipTo("\"\"\"", at + 3);
    } else if (c == '"' || c == '\'') {
      literal(c);
    } else {
      at++;
      if (c == '{') {
        open();
      } else if (c == '}') {
        depth = Math.max(0, depth - 1);
        starts[depth] = at;
      } else if (c == ';') {
        starts[depth] = at;
      }
    }
  }

  private void open() {
    depth++;
    if (depth == starts.length) {
      starts = Arrays.copyOf(starts, depth * 2);
    }
    starts[depth] = at;
  }

  private void skipTo(String end, int from) {
    int found = text.indexOf(end, from);
    openEnd = found < 0 ? at : openEnd;
    at = found < 0 ? text.length() : found + end.length();
  }

  private void literal(char quote) {
    at++;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\n' || c == '\r') {
        return;
      }
      at = Math.min(text.length(), at + (c == '\\' ? 2 : 1));
      if (c == quote) {
        return;
      }
    }
  }

  static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  static int lineStart(String text, int offset) {
    int start = offset;
    while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
      start--;
    }
    return start;
  }
}
