package dev.privet.analyzer.read;

import dev.privet.analyzer.text.Problem;
import dev.privet.analyzer.text.SourceFile;
import dev.privet.analyzer.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a source file, if they can be had and can be text. */
public sealed interface SourceBytes {
  /** Larger files are not read. */
  int MAX_BYTES = 16 << 20;

  /**
   * The bytes.
   *
   * @param bytes must not be modified
   */
  @SuppressWarnings("ArrayRecordComponent") // a carrier from one stage to the next, never compared
  record Content(byte[] bytes) implements SourceBytes {}

  /** Why there are none. */
  record Refused(Problem problem) implements SourceBytes {}

  /** Loads a file; never throws. */
  static SourceBytes of(SourceFile file, Charset encoding) {
    Path location = file.location();
    try {
      if (!Files.isRegularFile(location)) {
        String found = Files.exists(location) ? "something else" : "nothing";
        return unreadable(file, Span.START, "found " + found + " here, expected a file");
      }
      byte[] bytes;
      try (InputStream input = Files.newInputStream(location)) {
        bytes = input.readNBytes(MAX_BYTES + 1);
      }
      return check(file, bytes, encoding);
    } catch (IOException | SecurityException failure) {
      String reason = failure.getClass().getSimpleName();
      return unreadable(file, Span.START, "found no readable file (" + reason + "), expected one");
    }
  }

  private static SourceBytes check(SourceFile file, byte[] bytes, Charset encoding) {
    if (bytes.length > MAX_BYTES) {
      String message = "found more than " + MAX_BYTES + " bytes; a file of that size is not read";
      return new Refused(new Problem.Limit(file.path(), Span.START, message));
    }
    if (mayHoldZeros(bytes, encoding)) {
      return new Content(bytes);
    }
    int line = 1;
    for (byte b : bytes) {
      if (b == 0) {
        String message = "found a zero byte, expected text in " + encoding.name();
        return unreadable(file, new Span(line, 1, line, 1), message);
      }
      line += b == '\n' ? 1 : 0;
    }
    return new Content(bytes);
  }

  private static boolean mayHoldZeros(byte[] bytes, Charset encoding) {
    String name = encoding.name();
    if (name.startsWith("UTF-16") || name.startsWith("UTF-32")) {
      return true;
    }
    boolean isBigMark = bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF;
    boolean isLittleMark = bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE;
    return isBigMark || isLittleMark;
  }

  private static SourceBytes unreadable(SourceFile file, Span span, String message) {
    return new Refused(new Problem.Unreadable(file.path(), span, message));
  }
}
