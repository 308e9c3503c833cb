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
