package dev.privet.rules.knowledge;

import dev.privet.rules.knowledge.LibraryTypes.Found;
import dev.privet.rules.knowledge.LibraryTypes.Method;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javassist.bytecode.BadBytecode;
import javassist.bytecode.ClassFile;

/** The jars that {@code libraries/pom.xml} lists, opened where Maven keeps them. */
final class LibraryJars implements Closeable {
  private static final Pattern ITEM =
      Pattern.compile(
          "<groupId>([^<]+)</groupId>\\s*<artifactId>([^<]+)</artifactId>\\s*<version>([^<]+)</version>");

  private final Map<String, JarFile> jars = new LinkedHashMap<>();
  private final Map<String, Map<String, Found>> known = new LinkedHashMap<>();

  private LibraryJars() {}

  /**
   * Opens them.
   *
   * @param pom the list
   * @param repository the folder that Maven keeps jars in
   */
  static LibraryJars of(Path pom, Path repository) throws IOException {
    LibraryJars libraries = new LibraryJars();
    String items = Files.readString(pom);
    Matcher item = ITEM.matcher(items.substring(items.indexOf("<artifactItems>")));
    while (item.find()) {
      String version = item.group(3);
      Path jar =
          repository
              .resolve(item.group(1).replace('.', '/'))
              .resolve(item.group(2))
              .resolve(version)
              .resolve(item.group(2) + '-' + version + ".jar");
      libraries.jars.put(
          item.group(1) + ':' + item.group(2) + ':' + version, new JarFile(jar.toFile()));
    }
    return libraries;
  }

  /** Their coordinates, in the order of the list. */
  Set<String> names() {
    return jars.keySet();
  }

  /** A type as each jar has it that has it; nothing for the types of the test class path. */
  Map<String, Found> find(String type) {
    Map<String, Found> found = known.get(type);
    if (found == null) {
      found = new LinkedHashMap<>();
      for (Map.Entry<String, JarFile> jar : jars.entrySet()) {
        read(type, jar.getKey(), jar.getValue(), found);
      }
      known.put(type, found);
    }
    return found;
  }

  /** The type and what it inherits from. */
  Set<String> lineage(String name) {
    Set<String> lineage = new LinkedHashSet<>();
    List<String> next = new ArrayList<>(List.of(name));
    while (!next.isEmpty()) {
      String type = next.remove(0);
      if (!find(type).isEmpty() && lineage.add(type)) {
        find(type).values().forEach(it -> next.addAll(it.supertypes()));
      }
    }
    return lineage;
  }

  private static void read(String type, String jar, JarFile file, Map<String, Found> into) {
    if (type.endsWith(".**")) {
      List<Method> methods = methods(type.substring(0, type.length() - 2), file);
      if (!methods.isEmpty()) {
        into.put(jar, new Found(type, "", false, List.of(), 0, methods, List.of()));
      }
      return;
    }
    String path = type.replace('.', '/');
    while (path.indexOf('/') >= 0) {
      if (ClassLoader.getSystemResource(path + ".class") != null) {
        return;
      }
      JarEntry entry = file.getJarEntry(path + ".class");
      if (entry != null) {
        into.put(jar, read(type, file, entry));
        return;
      }
      int slash = path.lastIndexOf('/');
      path = path.substring(0, slash) + '$' + path.substring(slash + 1);
    }
  }

  /** The methods of all types whose qualified names begin so. */
  private static List<Method> methods(String prefix, JarFile file) {
    Set<Method> methods = new LinkedHashSet<>();
    file.stream()
        .filter(it -> it.getName().endsWith(".class"))
        .filter(it -> it.getName().startsWith(prefix.replace('.', '/')))
        .forEach(it -> methods.addAll(read(prefix, file, it).methods()));
    return List.copyOf(methods);
  }

  private static Found read(String type, JarFile file, JarEntry entry) {
    try (InputStream in = file.getInputStream(entry)) {
      return LibraryTypes.found(type, "", new ClassFile(new DataInputStream(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (BadBytecode e) {
      throw new IllegalStateException(entry + " cannot be read", e);
    }
  }

  @Override
  public void close() throws IOException {
    for (JarFile jar : jars.values()) {
      jar.close();
    }
  }
}
