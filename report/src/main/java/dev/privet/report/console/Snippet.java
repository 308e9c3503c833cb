package dev.privet.report.console;

import dev.privet.analyzer.text.Span;
import dev.privet.report.Plain;

/**
 * A line of source with a mark under a part of it.
 *
 * @param code the line, harmless, cut where it is too long
 * @param indent how many columns stand before the mark
 * @param width how many columns the mark takes, at least one
 */
record Snippet(String code, int indent, int width) {
  private static final int LONGEST = 160;
  private static final String CUT = "...";

  /** The line with a mark under {@code span}, of which the part on its first line counts. */
  static Snippet of(String line, Span span) {
    return of(line, span, LONGEST);
  }

  /** The same, of which at most so many columns are shown, give or take the dots. */
  static Snippet of(String line, Span span, int most) {
    int longest = Math.max(20, Math.min(LONGEST, most));
    int lead = longest * 3 / 8;
    int start = Math.min(span.column() - 1, line.length());
    int end = span.endLine() > span.line() ? line.length() : span.endColumn() - 1;
    int until = Math.max(start, Math.min(end, line.length()));
    int from = line.length() > longest && start > lead ? boundary(line, start - lead) : 0;
    int to = line.length() - from > longest ? boundary(line, from + longest) : line.length();
    String before = (from > 0 ? CUT : "") + Plain.of(line.substring(from, start));
    String marked = Plain.of(line.substring(start, Math.max(start, Math.min(until, to))));
    String after = Plain.of(line.substring(Math.min(Math.max(until, start), to), to));
    String code = before + marked + after + (to < line.length() ? CUT : "");
    return new Snippet(code.stripTrailing(), Plain.width(before), Math.max(1, Plain.width(marked)));
  }

  /** Not between the halves of a pair. */
  private static int boundary(String line, int index) {
    boolean within =
        index > 0
            && index < line.length()
            && Character.isLowSurrogate(line.charAt(index))
            && Character.isHighSurrogate(line.charAt(index - 1));
    return within ? index - 1 : index;
  }
}
