package dev.privet.analyzer.read;

import dev.privet.analyzer.facts.FileFacts.SyntaxFault;
import dev.privet.analyzer.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Ways to make the rest of a broken file readable: something around a fault is blanked out, all
 * other text keeps its position. Used where the parser gives up on a whole type or file.
 */
final class Repair {
  private final String text;
  private final int fault;
  private final BraceScan scan;
  private final List<Attempt> attempts = new ArrayList<>();

  private Repair(String text, int fault) {
    this.text = text;
    this.fault = fault;
    this.scan = new BraceScan(text);
  }

  /**
   * A repaired text.
   *
   * @param goal the repair is a good one if the next fault lies there or beyond
   */
  record Attempt(String text, int goal) {}

  /**
   * Repairs in the order in which to try them: what costs least comes first, the last one is taken
   * for better or worse.
   */
  static List<Attempt> of(String text, SyntaxFault fault) {
    Repair repair = new Repair(text, offset(text, fault.span()));
    if (Faults.isAtEnd(fault)) {
      repair.atEnd(Faults.isInLiteral(fault));
    } else {
      repair.find();
    }
    return repair.attempts;
  }

  /** Something was not closed: a comment or text block, or braces. */
  private void atEnd(boolean isInLiteral) {
    scan.moveTo(text.length());
    int open = scan.openEnd();
    if (open >= 0) {
      blank(open, Math.min(open + 3, text.length()), text.length());
      blank(open, BraceScan.lineEnd(text, open), 0);
    } else if (scan.depth() > 0 && !isInLiteral) {
      attempts.add(new Attempt(text + "}".repeat(scan.depth()), 0));
    } else {
      blank(BraceScan.lineStart(text, fault), BraceScan.lineEnd(text, fault), 0);
    }
  }

  private void find() {
    scan.moveTo(fault);
    int token = scan.token();
    int lineStart = BraceScan.lineStart(text, fault);
    int lineEnd = BraceScan.lineEnd(text, fault);
    if (isConflictMark(lineStart)) {
      blank(lineStart, lineEnd, 0);
    } else if (scan.at() > fault || fault == lineEnd) {
      // Within a literal: an unknown escape, or no end on its line.
      if (text.charAt(fault - 1) == '\\') {
        blank(fault - 1, fault, fault + 1);
      }
      blank(token, Math.min(scan.at(), lineEnd), fault + 1);
      blank(lineStart, lineEnd, 0);
    } else if (isStructural(text.charAt(fault))) {
      aroundToken();
    } else {
      blank(fault, fault + 1, fault + 1);
      blank(lineStart, lineEnd, 0);
    }
  }

  private void aroundToken() {
    char c = text.charAt(fault);
    if (c == '}' && scan.depth() == 0) {
      blank(fault, fault + 1, 0);
      return;
    }
    int[] starts = scan.starts();
    scan.moveToItemEnd();
    int end = scan.at();
    if (c == '*') {
      // The rest of a comment whose beginning is broken.
      int close = text.indexOf("*/", fault);
      if (close >= 0 && text.substring(fault, close).indexOf("/*") < 0) {
        blank(fault, close + 2, close + 2);
      }
    }
    if ("{};".indexOf(c) < 0) {
      blank(fault, tokenEnd(), end);
      blankHeader(end);
    }
    if (c == '@' || Character.isJavaIdentifierStart(c)) {
      // What stands before may lack its end.
      blank(starts[starts.length - 1], fault, end);
    }
    for (int level = starts.length - 1; level >= 0; level--) {
      if (blank(starts[level], end, 0)) {
        return;
      }
    }
  }

  /** Blanks the rest of a declaration's head, up to its body. */
  private void blankHeader(int end) {
    for (int i = fault; i < end && "\"';}".indexOf(text.charAt(i)) < 0; i++) {
      if (text.charAt(i) == '{') {
        blank(fault, i, end);
        return;
      }
    }
  }

  private int tokenEnd() {
    int end = fault + 1;
    if (Character.isJavaIdentifierPart(text.charAt(fault))) {
      while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
        end++;
      }
    }
    return end;
  }

  /**
   * Adds the text with blanks from {@code from} to {@code to}, unless there is nothing but blanks
   * already.
   */
  private boolean blank(int from, int to, int goal) {
    StringBuilder rest = new StringBuilder(text);
    boolean changed = false;
    for (int i = from; i < to; i++) {
      if (!Character.isWhitespace(text.charAt(i))) {
        rest.setCharAt(i, ' ');
        changed = true;
      }
    }
    if (changed) {
      attempts.add(new Attempt(rest.toString(), goal));
    }
    return changed;
  }

  /** Whether a token of Java can begin with it. */
  private static boolean isStructural(char c) {
    return Character.isJavaIdentifierPart(c) || "(){}[];,.@=<>!~?:&|+-*/^%".indexOf(c) >= 0;
  }

  /** Whether a line is one that a version control system leaves between two versions. */
  private boolean isConflictMark(int start) {
    return text.startsWith("<<<<<<<", start)
        || text.startsWith("=======", start)
        || text.startsWith(">>>>>>>", start)
        || text.startsWith("|||||||", start);
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

  /** Where in the text a fault stands. */
  static int offset(String text, Span fault) {
    int offset = 0;
    for (int line = 1; line < fault.line(); line++) {
      int end = BraceScan.lineEnd(text, offset);
      if (end == text.length()) {
        return end;
      }
      offset = end + (text.startsWith("\r\n", end) ? 2 : 1);
    }
    return Math.min(text.length(), offset + fault.column() - 1);
  }
}
