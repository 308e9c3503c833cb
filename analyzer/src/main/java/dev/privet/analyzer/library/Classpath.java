package dev.privet.analyzer.library;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The JDK and the entries of a class path, in order of precedence, with an index of packages. */
final class Classpath implements AutoCloseable {
  private final JdkClasses jdk = new JdkClasses();
  private final List<ClassSource> entries = new ArrayList<>();
  private final List<FolderClasses> folders = new ArrayList<>();
  private final Map<String, List<ClassSource>> jarsByPackage = new HashMap<>();

  /** Opens what can be opened; {@code complaints} takes one sentence for each entry that cannot. */
  Classpath(List<Path> paths, Consumer<String> complaints) {
    Map<Path, String> labels = new LinkedHashMap<>();
    paths.forEach(path -> labels.putIfAbsent(path, label(path)));
    labels.forEach((path, label) -> open(path, label, complaints));
  }

  private void open(Path path, String label, Consumer<String> complaints) {
    if (Files.isDirectory(path)) {
      FolderClasses folder = new FolderClasses(path, label);
      folders.add(folder);
      entries.add(folder);
    } else if (path.toString().endsWith(".pom")) {
      // Maven lists a dependency of type pom too, although it has no classes.
      return;
    } else if (!Files.exists(path)) {
      complaints.accept("class path entry " + label + " does not exist");
    } else {
      try {
        JarClasses jar = new JarClasses(path, label);
        entries.add(jar);
        for (String folder : jar.folders()) {
          jarsByPackage.computeIfAbsent(folder, key -> new ArrayList<>(1)).add(jar);
        }
      } catch (IOException e) {
        complaints.accept("class path entry " + label + " cannot be read as a jar");
      }
    }
  }

  /** The places that may hold a class of this package, in order of precedence. */
  List<ClassSource> holding(String folder) {
    if (jdk.hasPackage(folder)) {
      return List.of(jdk);
    }
    List<ClassSource> jars = jarsByPackage.getOrDefault(folder, List.of());
    if (folders.isEmpty()) {
      return jars;
    }
    List<ClassSource> holding = new ArrayList<>();
    for (ClassSource entry : entries) {
      if (entry instanceof FolderClasses || jars.contains(entry)) {
        holding.add(entry);
      }
    }
    return holding;
  }

  boolean hasPackage(String folder) {
    if (jdk.hasPackage(folder) || jarsByPackage.containsKey(folder)) {
      return true;
    }
    for (FolderClasses entry : folders) {
      if (entry.hasPackage(folder)) {
        return true;
      }
    }
    return false;
  }

  /** The last two names of a path: enough to recognise it, and the same on every machine. */
  private static String label(Path path) {
    int names = path.getNameCount();
    return names < 2
        ? path.toString().replace('\\', '/')
        : path.getName(names - 2) + "/" + path.getName(names - 1);
  }

  @Override
  public void close() {
    jdk.close();
    entries.forEach(ClassSource::close);
  }
}
