package dev.privet.report.console;

import dev.privet.report.Plain;
import java.util.ArrayList;
import java.util.List;

/** A sentence broken into lines that fit. */
final class Wrapped {
  private Wrapped() {}

  /**
   * The lines of a harmless text.
   *
   * @param first how many columns are taken on the first line
   * @param rest how many columns are taken on the others
   * @param width how many columns there are
   */
  static List<String> lines(String plain, int first, int rest, int width) {
    if (width == Screen.ANY_WIDTH || first + Plain.width(plain) <= width) {
      return List.of(plain);
    }
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int room = width - first;
    for (String word : plain.split(" ", -1)) {
      boolean fits = Plain.width(line.toString()) + 1 + Plain.width(word) <= room;
      if (!line.isEmpty() && !fits) {
        lines.add(line.toString());
        line.setLength(0);
        room = width - rest;
      }
      if (!line.isEmpty()) {
        line.append(' ');
      }
      line.append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
