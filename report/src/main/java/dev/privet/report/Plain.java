package dev.privet.report;

import java.util.Locale;

/** Text from analysed code, made harmless for whoever looks at it, a terminal first of all. */
public final class Plain {
  private static final int TAB = 4;

  private Plain() {}

  /**
   * The text with everything written out that a terminal would obey or that would turn the text
   * around: control characters, terminal escapes, bidirectional marks, line ends, halves of
   * surrogate pairs. A tab becomes blanks.
   */
  public static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int point = text.codePointAt(i);
      i += Character.charCount(point);
      if (point == '\t') {
        plain.append(" ".repeat(TAB));
      } else if (isHarmful(point)) {
        plain.append(String.format(Locale.ROOT, "\\u{%X}", point));
      } else {
        plain.appendCodePoint(point);
      }
    }
    return plain.toString();
  }

  private static boolean isHarmful(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      case Character.FORMAT -> point != 0x200C && point != 0x200D;
      default -> false;
    };
  }

  /** How many columns of a terminal a text takes that has gone through {@link #of}. */
  public static int width(String plain) {
    return plain.codePoints().map(Plain::width).sum();
  }

  private static int width(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(point) ? 2 : 1;
    };
  }

  /** East Asian wide and full-width characters and pictures. */
  private static boolean isWide(int point) {
    return (point >= 0x1100 && point <= 0x115F)
        || (point >= 0x2E80 && point <= 0x303E)
        || (point >= 0x3041 && point <= 0xA4CF)
        || (point >= 0xA960 && point <= 0xA97C)
        || (point >= 0xAC00 && point <= 0xD7A3)
        || (point >= 0xF900 && point <= 0xFAFF)
        || (point >= 0xFE30 && point <= 0xFE6F)
        || (point >= 0xFF00 && point <= 0xFF60)
        || (point >= 0xFFE0 && point <= 0xFFE6)
        || (point >= 0x1F300 && point <= 0x1F64F)
        || (point >= 0x1F680 && point <= 0x1F6FF)
        || (point >= 0x1F900 && point <= 0x1FAFF)
        || (point >= 0x20000 && point <= 0x3FFFD);
  }
}
