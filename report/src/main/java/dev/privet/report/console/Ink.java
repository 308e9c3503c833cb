package dev.privet.report.console;

import dev.privet.rules.Level;

/** Colours of a terminal, or none. */
final class Ink {
  private static final String RESET = "\u001B[0m";

  private final boolean colour;

  Ink(boolean colour) {
    this.colour = colour;
  }

  String strong(String text) {
    return paint("1", text);
  }

  /** Scaffolding: arrows, line numbers. */
  String faint(String text) {
    return paint("36", text);
  }

  String level(Level level, String text) {
    return switch (level) {
      case ERROR -> paint("1;31", text);
      case WARNING -> paint("1;33", text);
      case NOTE -> paint("1;34", text);
      case NONE -> paint("1", text);
    };
  }

  private String paint(String code, String text) {
    return colour && !text.isEmpty() ? "\u001B[" + code + "m" + text + RESET : text;
  }
}
