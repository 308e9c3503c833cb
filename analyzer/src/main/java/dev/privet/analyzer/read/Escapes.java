package dev.privet.analyzer.read;

/**
 * The escape sequences of literals and identifiers. A sequence that Java does not know stands for
 * itself.
 */
final class Escapes {
  private Escapes() {}

  /** The text of a string or character literal. */
  static String literal(String raw) {
    return raw.indexOf('\\') < 0 ? raw : resolve(unicode(raw));
  }

  /** The text of a text block: its indentation is stripped before escapes are resolved. */
  static String textBlock(String raw) {
    String stripped = unicode(raw).stripIndent();
    return stripped.indexOf('\\') < 0 ? stripped : resolve(stripped);
  }

  /** Resolves {@code \}{@code uXXXX}; a backslash that is itself escaped begins none. */
  static String unicode(String raw) {
    if (!raw.contains("\\u")) {
      return raw;
    }
    StringBuilder text = new StringBuilder(raw.length());
    int i = 0;
    while (i < raw.length()) {
      char c = raw.charAt(i);
      if (c != '\\' || i + 1 == raw.length()) {
        text.append(c);
        i++;
      } else if (raw.charAt(i + 1) != 'u') {
        text.append(c).append(raw.charAt(i + 1));
        i += 2;
      } else {
        int digits = i + 1;
        while (digits < raw.length() && raw.charAt(digits) == 'u') {
          digits++;
        }
        int unit = hex(raw, digits);
        if (unit < 0) {
          text.append("\\u");
          i += 2;
        } else {
          text.append((char) unit);
          i = digits + 4;
        }
      }
    }
    return text.toString();
  }

  private static int hex(String raw, int from) {
    if (from + 4 > raw.length()) {
      return -1;
    }
    int value = 0;
    for (int i = from; i < from + 4; i++) {
      int digit = Character.digit(raw.charAt(i), 16);
      if (digit < 0) {
        return -1;
      }
      value = value * 16 + digit;
    }
    return value;
  }

  private static String resolve(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    int i = 0;
    while (i < raw.length()) {
      char c = raw.charAt(i++);
      if (c != '\\' || i == raw.length()) {
        text.append(c);
        continue;
      }
      char escape = raw.charAt(i++);
      switch (escape) {
        case 'b' -> text.append('\b');
        case 't' -> text.append('\t');
        case 'n' -> text.append('\n');
        case 'f' -> text.append('\f');
        case 'r' -> text.append('\r');
        case 's' -> text.append(' ');
        case '\n' -> {}
        case '\r' -> i += i < raw.length() && raw.charAt(i) == '\n' ? 1 : 0;
        case '0', '1', '2', '3', '4', '5', '6', '7' -> {
          int value = escape - '0';
          int most = value <= 3 ? 2 : 1;
          while (most-- > 0 && i < raw.length() && raw.charAt(i) >= '0' && raw.charAt(i) <= '7') {
            value = value * 8 + (raw.charAt(i++) - '0');
          }
          text.append((char) value);
        }
        default -> text.append(escape);
      }
    }
    return text.toString();
  }
}
