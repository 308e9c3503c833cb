package dev.privet.analyzer.library;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A place that holds class files. Names are as in class files: {@code java/util}, {@code
 * Map$Entry}.
 */
interface ClassSource extends AutoCloseable {
  /** No class file that a compiler makes comes near this many bytes. */
  int LARGEST = 1 << 24;

  /** What a problem message calls it. */
  String label();

  /** Whether it has class files directly in this package. */
  boolean hasPackage(String folder);

  /** The bytes of one class file; empty where it has none of that name. */
  Optional<byte[]> bytes(String folder, String simpleName) throws IOException;

  @Override
  void close();

  /** Reads a class file to its end, and refuses what cannot be one. */
  static byte[] read(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(LARGEST);
    if (bytes.length == LARGEST) {
      throw new IOException("larger than any class file");
    }
    return bytes;
  }
}
