package dev.privet.analyzer.read;

import dev.privet.analyzer.text.Span;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The text of a file.
 *
 * @param text the text without a byte order mark; what could not be decoded is replaced by U+FFFD
 * @param charset the encoding, as given or as the byte order mark has it
 * @param malformed where the first bytes are that could not be decoded; null where all could
 */
record SourceText(String text, Charset charset, @Nullable Span malformed) {
  /** Decodes; a byte order mark overrules the given encoding. */
  static SourceText decode(byte[] bytes, Charset given) {
    Charset charset = given;
    int start = 0;
    if (bytes.length >= 3
        && bytes[0] == (byte) 0xEF
        && bytes[1] == (byte) 0xBB
        && bytes[2] == (byte) 0xBF) {
      charset = StandardCharsets.UTF_8;
      start = 3;
    } else if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
      charset = StandardCharsets.UTF_16BE;
      start = 2;
    } else if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
      charset = StandardCharsets.UTF_16LE;
      start = 2;
    }
    String text = new String(bytes, start, bytes.length - start, charset);
    // Only a replacement can tell that something was malformed; most texts have none.
    Span malformed = text.indexOf('\uFFFD') < 0 ? null : firstMalformed(bytes, start, charset);
    return new SourceText(text, charset, malformed);
  }

  private static @Nullable Span firstMalformed(byte[] bytes, int start, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer before =
        CharBuffer.allocate(
            (int) Math.ceil((bytes.length - start) * (double) decoder.maxCharsPerByte()) + 1);
    CoderResult result =
        decoder.decode(ByteBuffer.wrap(bytes, start, bytes.length - start), before, true);
    if (!result.isError()) {
      return null;
    }
    before.flip();
    int line = 1;
    int column = 1;
    for (int i = 0; i < before.length(); i++) {
      char c = before.charAt(i);
      boolean ends =
          c == '\n' || (c == '\r' && !(i + 1 < before.length() && before.charAt(i + 1) == '\n'));
      line += ends ? 1 : 0;
      column = ends ? 1 : column + 1;
    }
    return new Span(line, column, line, column + 1);
  }

  /** How many lines there are; a last one without an end counts. */
  int lines() {
    int lines = 0;
    int length = text.length();
    boolean open = false;
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !(i + 1 < length && text.charAt(i + 1) == '\n'))) {
        lines++;
        open = false;
      } else {
        open = true;
      }
    }
    return open ? lines + 1 : lines;
  }
}
