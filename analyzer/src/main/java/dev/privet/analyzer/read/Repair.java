package dev.privet.analyzer.read;

import dev.privet.analyzer.text.Span;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Makes the rest of a broken file readable: the declaration or statement around a fault is blanked
 * out, all other text keeps its position. Used where the parser gives up on the whole file.
 */
final class Repair {
  private final String text;

  /** Where the present item began, per depth of braces. */
  private int[] starts = new int[64];

  private int depth;

  /** Where a comment or text block begins that never ends; else -1. */
  private int openEnd = -1;

  private int at;

  private Repair(String text) {
    this.text = text;
  }

  /** The text without what is broken at {@code fault}; null where nothing can be done. */
  static @Nullable String without(String text, Span fault) {
    int offset = offset(text, fault);
    return new Repair(text).blank(offset);
  }

  /** Whether the fault is the opening brace of an enum; the parser knows none inside a body. */
  static boolean isEnum(String text, Span fault) {
    int end = offset(text, fault);
    if (end == text.length() || text.charAt(end) != '{') {
      return false;
    }
    end = skipBack(text, end, false);
    end = skipBack(text, end, true);
    end = skipBack(text, end, false);
    return text.startsWith("enum", skipBack(text, end, true));
  }

  /** The start of the white space, or of the name, before an offset. */
  private static int skipBack(String text, int from, boolean isName) {
    int start = from;
    while (start > 0) {
      char c = text.charAt(start - 1);
      if (isName ? !Character.isJavaIdentifierPart(c) : !Character.isWhitespace(c)) {
        break;
      }
      start--;
    }
    return start;
  }

  private static int offset(String text, Span fault) {
    int offset = 0;
    for (int line = 1; line < fault.line(); line++) {
      int end = lineEnd(text, offset);
      if (end == text.length()) {
        return end;
      }
      boolean isPair = text.startsWith("\r\n", end);
      offset = end + (isPair ? 2 : 1);
    }
    return Math.min(text.length(), offset + fault.column() - 1);
  }

  private static int lineEnd(String text, int from) {
    int end = from;
    while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    return end;
  }

  private @Nullable String blank(int fault) {
    int token = 0;
    while (at < fault) {
      token = at;
      step();
    }
    if (openEnd >= 0) {
      return blanked(openEnd, lineEnd(text, openEnd));
    }
    boolean isInLiteral = token < fault && "'\"".indexOf(text.charAt(token)) >= 0;
    if (!isInLiteral && text.substring(fault).isBlank()) {
      return depth == 0 ? null : text + "}".repeat(depth);
    }
    if (isConflictMark(lineStart(fault))) {
      return blanked(lineStart(fault), lineEnd(text, fault));
    }
    if (at > fault) {
      // Within a literal: an unknown escape, or no end on its line.
      return text.charAt(fault - 1) == '\\' ? blanked(fault - 1, fault) : blanked(token, at);
    }
    if (fault == text.length()) {
      return blanked(token, fault);
    }
    char c = text.charAt(fault);
    if (c == '\n' || c == '\r') {
      return blanked(token, fault);
    }
    if (!isStructural(c) || (c == '}' && depth == 0)) {
      return blanked(fault, fault + 1);
    }
    int level = depth;
    int[] begun = starts.clone();
    int end = itemEnd();
    for (; level >= 0; level--) {
      String rest = blanked(begun[level], end);
      if (rest != null) {
        return rest;
      }
    }
    return null;
  }

  /** Whether a line is one that a version control system leaves between two versions. */
  private boolean isConflictMark(int start) {
    return text.startsWith("<<<<<<<", start)
        || text.startsWith("=======", start)
        || text.startsWith(">>>>>>>", start)
        || text.startsWith("|||||||", start);
  }

  /** Whether a token of Java can begin with it. */
  private static boolean isStructural(char c) {
    return Character.isJavaIdentifierPart(c) || "(){}[];,.@=<>!~?:&|+-*/^%".indexOf(c) >= 0;
  }

  private int lineStart(int offset) {
    int start = offset;
    while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
      start--;
    }
    return start;
  }

  /**
   * The end of the item in which the scan stands: its semicolon, its closing brace, or that of what
   * surrounds it.
   */
  private int itemEnd() {
    int level = depth;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '}' && depth == level) {
        return at;
      }
      step();
      if (depth == level && (c == ';' || c == '}')) {
        return at;
      }
    }
    return at;
  }

  /**
   * The text with blanks from {@code from} to {@code to}; null where there is nothing but blanks
   * already.
   */
  private @Nullable String blanked(int from, int to) {
    StringBuilder rest = new StringBuilder(text);
    boolean changed = false;
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        rest.setCharAt(i, ' ');
        changed = true;
      }
    }
    return changed ? rest.toString() : null;
  }

  /** Moves on by a token or, where it does not matter, a character. */
  private void step() {
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
        depth++;
        if (depth == starts.length) {
          starts = Arrays.copyOf(starts, depth * 2);
        }
        starts[depth] = at;
      } else if (c == '}') {
        depth = Math.max(0, depth - 1);
        starts[depth] = at;
      } else if (c == ';') {
        starts[depth] = at;
      }
    }
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
      at += c == '\\' ? 2 : 1;
      if (c == quote) {
        return;
      }
    }
    at = text.length();
  }
}
