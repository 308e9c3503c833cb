package dev.privet.cli;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where the command speaks.
 *
 * @param out the report, and nothing else
 * @param err talk with whoever started it
 */
record Console(OutputStream out, PrintWriter err) {
  static Console of(OutputStream out, OutputStream err) {
    return new Console(out, writer(err));
  }

  /** Whether somebody sits there. */
  @SuppressWarnings("SystemConsoleNull") // up to Java 21 there is no console without a terminal
  static boolean isTerminal() {
    java.io.Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }

  /** Characters for the report's stream. */
  PrintWriter outWriter() {
    return writer(out);
  }

  /** A line of talk. */
  void say(String text) {
    err.print(text);
    err.print('\n');
    err.flush();
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }
}
