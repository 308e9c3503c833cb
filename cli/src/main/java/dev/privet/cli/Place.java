package dev.privet.cli;

import dev.privet.rules.scan.UsageException;

/**
 * A line of a file, as a user writes it: {@code src/shop/Login.java:12}, with a column if need be.
 *
 * @param file the file, or the end of its path
 * @param line the line, from 1 on
 */
record Place(String file, int line) {
  static Place of(String text) throws UsageException {
    String[] parts = text.replace('\\', '/').split(":", -1);
    int last = parts.length - 1;
    if (last >= 2 && isNumber(parts[last]) && isNumber(parts[last - 1])) {
      last--;
    }
    if (last < 1 || !isNumber(parts[last]) || parts[0].isEmpty()) {
      throw new UsageException(
          "found \"" + text + "\", expected FILE:LINE, such as src/shop/Login.java:12");
    }
    StringBuilder file = new StringBuilder(parts[0]);
    for (int i = 1; i < last; i++) {
      file.append(':').append(parts[i]);
    }
    return new Place(file.toString(), Integer.parseInt(parts[last]));
  }

  private static boolean isNumber(String text) {
    return text.matches("[1-9][0-9]{0,8}");
  }

  /** Whether a reported path is that of the file, or ends with what was written. */
  boolean isIn(String path) {
    String wanted = file.startsWith("./") ? file.substring(2) : file;
    return path.equals(wanted) || path.endsWith("/" + wanted) || wanted.endsWith("/" + path);
  }
}
