package dev.privet.analyzer.text;

import java.nio.file.Path;

/**
 * A Java file to be read: where it is, and the name under which it is reported.
 *
 * @param path the reported name: relative to the scanned root, with {@code /} between its parts
 * @param location where the bytes are
 * @param test whether the file belongs to the tests of its project
 */
public record SourceFile(String path, Path location, boolean test)
    implements Comparable<SourceFile> {
  @Override
  public int compareTo(SourceFile other) {
    return path.compareTo(other.path);
  }
}
