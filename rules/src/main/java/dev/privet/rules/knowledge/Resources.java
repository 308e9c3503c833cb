package dev.privet.rules.knowledge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * The files that Privet carries with it, whether they lie in a folder or in a jar. They are found
 * by looking, so that dropping a file in is all its registration.
 */
final class Resources {
  private Resources() {}

  /**
   * The texts of the YAML files directly in a resource folder, by file name.
   *
   * @param folder the folder, {@code models}
   * @param known the name of one file in it, by which the place is found
   */
  static Map<String, String> in(String folder, String known) {
    return in(Resources.class.getClassLoader(), folder, known);
  }

  /** The same, from a class loader. */
  static Map<String, String> in(ClassLoader loader, String folder, String known) {
    String path = folder + "/" + known;
    URL url = loader.getResource(path);
    if (url == null) {
      throw new IllegalStateException("Privet was packaged without " + path);
    }
    try {
      URLConnection connection = url.openConnection();
      if (connection instanceof JarURLConnection jar) {
        jar.setUseCaches(false);
        String prefix = jar.getEntryName();
        try (JarFile file = jar.getJarFile()) {
          return ofJar(file, prefix.substring(0, prefix.length() - known.length()));
        }
      }
      return ofFolder(Path.of(URI.create(url.toString())).resolveSibling(""));
    } catch (IOException e) {
      throw new UncheckedIOException("Privet's own " + folder + " cannot be read", e);
    }
  }

  /** The texts of the YAML files directly in a folder, by file name. */
  static Map<String, String> ofFolder(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        String name = String.valueOf(file.getFileName());
        if (isYaml(name)) {
          texts.put(name, Files.readString(file));
        }
      }
    }
    return texts;
  }

  private static Map<String, String> ofJar(JarFile jar, String prefix) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
      JarEntry entry = entries.nextElement();
      String name = entry.getName();
      if (name.startsWith(prefix) && name.indexOf('/', prefix.length()) < 0 && isYaml(name)) {
        try (InputStream in = jar.getInputStream(entry)) {
          texts.put(
              name.substring(prefix.length()),
              new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return texts;
  }

  static boolean isYaml(String name) {
    return name.endsWith(".yml") || name.endsWith(".yaml");
  }
}
