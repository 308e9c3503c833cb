package dev.privet.report.console;

import dev.privet.report.Plain;
import java.util.List;
import java.util.function.Consumer;

/** Rows of a trail in columns: a word, what, where, why. */
final class Table {
  private static final int WORD = 6;
  private static final int WIDEST = 60;

  private Table() {}

  static void write(List<String[]> rows, Ink ink, Screen screen, Consumer<String> line) {
    if (screen.isNarrow()) {
      narrow(rows, ink, screen, line);
      return;
    }
    int what = 0;
    int where = 0;
    for (String[] row : rows) {
      what = Math.max(what, Math.min(WIDEST, Plain.width(Plain.of(row[1]))));
      where = Math.max(where, Math.min(WIDEST, Plain.width(Plain.of(row[2]))));
    }
    for (String[] row : rows) {
      String word = ink.faint(row[0]) + " ".repeat(WORD - row[0].length());
      line.accept(
          "  "
              + word
              + "  "
              + cell(row[1], what)
              + "  "
              + cell(row[2], where)
              + "  "
              + Plain.of(row[3]));
    }
  }

  /** One below the other, for screens where columns would not fit. */
  private static void narrow(List<String[]> rows, Ink ink, Screen screen, Consumer<String> line) {
    String margin = " ".repeat(WORD + 4);
    for (String[] row : rows) {
      String word = ink.faint(row[0]) + " ".repeat(WORD - row[0].length());
      List<String> what =
          Wrapped.lines(Plain.of(row[1]), margin.length(), margin.length(), screen.width());
      line.accept("  " + word + "  " + what.get(0));
      what.stream().skip(1).forEach(it -> line.accept(margin + it));
      for (String more : new String[] {row[2], row[3]}) {
        if (!more.isEmpty()) {
          Wrapped.lines(Plain.of(more), margin.length() + 2, margin.length() + 2, screen.width())
              .forEach(it -> line.accept(margin + "  " + it));
        }
      }
    }
  }

  private static String cell(String text, int width) {
    String plain = Plain.of(text);
    return plain + " ".repeat(Math.max(0, width - Plain.width(plain)));
  }
}
