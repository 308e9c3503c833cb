package dev.privet.report.sarif;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The {@code primaryLocationLineHash} of each line of a file, exactly as GitHub's upload action
 * computes it, which knows alerts again by it.
 *
 * <p>A line's hash is taken over the 100 characters from its start on: each adds to 37 times the
 * sum so far, in 64 bits that wrap around. Blanks and tabs are skipped; CR and CRLF count as LF;
 * the end of the file counts as one character 65535 and is followed by zeros. Behind a colon stands
 * which of the lines with the same hash it is.
 */
final class LineHashes {
  private static final int BLOCK = 100;
  private static final long BASE = 37;
  private static final char END_OF_FILE = 65535;

  private final int[] window = new int[BLOCK];
  private final int[] lineAt = new int[BLOCK];
  private final List<String> hashes = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private final long leaving;
  private long hash;
  private int index;
  private int line;
  private boolean lineStarts = true;
  private boolean afterReturn;

  private LineHashes() {
    Arrays.fill(lineAt, -1);
    long power = 1;
    for (int i = 0; i < BLOCK; i++) {
      power *= BASE;
    }
    leaving = power;
  }

  /** The hashes of all lines of a file, the first line's first. The file is taken as UTF-8. */
  static List<String> of(byte[] file) {
    LineHashes hashes = new LineHashes();
    String text = new String(file, StandardCharsets.UTF_8);
    for (int i = 0; i < text.length(); i++) {
      hashes.read(text.charAt(i));
    }
    hashes.read(END_OF_FILE);
    for (int i = 0; i < BLOCK; i++) {
      hashes.emit();
      hashes.push(0);
    }
    return List.copyOf(hashes.hashes);
  }

  private void read(char next) {
    if (next == ' ' || next == '\t' || (afterReturn && next == '\n')) {
      afterReturn = false;
      return;
    }
    afterReturn = next == '\r';
    char current = next == '\r' ? '\n' : next;
    emit();
    if (lineStarts) {
      lineStarts = false;
      lineAt[index] = line++;
    }
    lineStarts = current == '\n';
    push(current);
  }

  /** Gives the hash of the line whose start is about to leave the window. */
  private void emit() {
    if (lineAt[index] >= 0) {
      String value = Long.toHexString(hash);
      hashes.add(value + ":" + seen.merge(value, 1, Integer::sum));
      lineAt[index] = -1;
    }
  }

  private void push(int current) {
    hash = BASE * hash + current - leaving * window[index];
    window[index] = current;
    index = (index + 1) % BLOCK;
  }
}
