package dev.privet.cli;

import dev.privet.report.console.Screen;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import picocli.CommandLine.Model.CommandSpec;

/**
 * Where the command speaks.
 *
 * @param out the report, and nothing else
 * @param err talk with whoever started it
 * @param charset in which characters text is written for people
 */
record Console(OutputStream out, PrintWriter err, Charset charset) {
  /** Text in UTF-8, as files and other programs expect it. */
  static Console of(OutputStream out, OutputStream err) {
    return of(out, err, StandardCharsets.UTF_8);
  }

  static Console of(OutputStream out, OutputStream err, Charset charset) {
    return new Console(out, writer(err, charset), charset);
  }

  /**
   * The characters that the terminal shows; UTF-8 where there is no terminal, or it does not say.
   */
  static Charset ofTerminal() {
    if (!isTerminal()) {
      return StandardCharsets.UTF_8;
    }
    return Stream.of("stdout.encoding", "sun.stdout.encoding", "native.encoding")
        .map(System::getProperty)
        .filter(it -> it != null && Charset.isSupported(it))
        .findFirst()
        .map(Charset::forName)
        .orElse(StandardCharsets.UTF_8);
  }

  /** How many columns there are: as {@code COLUMNS} says, else as the terminal does. */
  static int width() {
    String columns = System.getenv("COLUMNS");
    if (columns != null && columns.matches("[1-9]\\d{1,3}")) {
      return Integer.parseInt(columns);
    }
    return isTerminal()
        ? CommandSpec.create().usageMessage().autoWidth(true).width()
        : Screen.ANY_WIDTH;
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
    return writer(out, charset);
  }

  /** A line of talk. */
  void say(String text) {
    err.print(text);
    err.print('\n');
    err.flush();
  }

  private static PrintWriter writer(OutputStream stream, Charset charset) {
    return new PrintWriter(new OutputStreamWriter(stream, charset), true);
  }
}
