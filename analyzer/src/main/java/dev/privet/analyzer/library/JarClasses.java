package dev.privet.analyzer.library;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A jar. Only the names of its packages are read at first, and the file is closed again; it is
 * reopened for the first class that is asked for. Version-specific entries are left aside.
 */
final class JarClasses implements ClassSource {
  private final Path jar;
  private final String label;
  private final Set<String> folders = new HashSet<>();
  private @Nullable ZipFile open;
  private boolean closed;

  JarClasses(Path jar, String label) throws IOException {
    this.jar = jar;
    this.label = label;
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      String last = "";
      for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
        String name = all.nextElement().getName();
        if (!name.endsWith(".class") || name.startsWith("META-INF/")) {
          continue;
        }
        int slash = Math.max(name.lastIndexOf('/'), 0);
        if (slash != last.length() || !name.startsWith(last)) {
          last = name.substring(0, slash);
        }
        folders.add(last);
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("entry names are not UTF-8", e);
    }
  }

  @Override
  public String label() {
    return label;
  }

  /** The packages with classes in them, as folders. */
  Set<String> folders() {
    return folders;
  }

  @Override
  public boolean hasPackage(String folder) {
    return folders.contains(folder);
  }

  @Override
  public Optional<byte[]> bytes(String folder, String simpleName) throws IOException {
    ZipFile zip = zip();
    if (zip == null) {
      return Optional.empty();
    }
    ZipEntry entry =
        zip.getEntry(
            folder.isEmpty() ? simpleName + ".class" : folder + "/" + simpleName + ".class");
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream in = zip.getInputStream(entry)) {
      return Optional.of(ClassSource.read(in));
    }
  }

  private synchronized @Nullable ZipFile zip() throws IOException {
    if (open == null && !closed) {
      open = new ZipFile(jar.toFile());
    }
    return open;
  }

  @Override
  public synchronized void close() {
    closed = true;
    if (open != null) {
      try {
        open.close();
      } catch (IOException e) {
        // Nothing was written: there is nothing to lose.
      }
      open = null;
    }
  }
}
