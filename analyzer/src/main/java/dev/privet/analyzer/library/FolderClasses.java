package dev.privet.analyzer.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** A folder of class files, such as {@code target/classes}. */
record FolderClasses(Path root, String label) implements ClassSource {
  @Override
  public boolean hasPackage(String folder) {
    try {
      return Files.isDirectory(root.resolve(folder));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  @Override
  public Optional<byte[]> bytes(String folder, String simpleName) throws IOException {
    Path file;
    try {
      file = root.resolve(folder).resolve(simpleName + ".class");
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(file)) {
      return Optional.of(ClassSource.read(in));
    }
  }

  @Override
  public void close() {}
}
