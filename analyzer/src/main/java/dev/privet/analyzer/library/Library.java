package dev.privet.analyzer.library;

import dev.privet.analyzer.text.Problem;
import dev.privet.analyzer.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * What is known of types that the program uses but does not declare: those of the JDK, of jars and
 * of class folders. Every question is answered from class files alone; nothing is loaded, run or
 * initialised, and a type need not have its supertypes at hand to be known. Answers are remembered.
 * Safe for use by many threads; no method throws.
 */
public final class Library implements AutoCloseable {
  private final Classpath classpath;
  private final Map<String, Optional<LibraryClass>> known = new ConcurrentHashMap<>();
  private final Set<String> complaints = new ConcurrentSkipListSet<>();

  private Library(List<Path> paths) {
    this.classpath = new Classpath(paths, complaints::add);
  }

  /**
   * The JDK and these jars and class folders, the first that has a type deciding. An entry that
   * cannot be read becomes a problem; the others still serve.
   */
  public static Library of(List<Path> classpath) {
    return new Library(classpath);
  }

  /** The entries and class files that could not be read, so far. */
  public List<Problem> problems() {
    return complaints.stream()
        .<Problem>map(message -> new Problem.Unresolved("", Span.START, message))
        .toList();
  }

  /** The type of a qualified name such as {@code java.util.Map.Entry}, where it is known. */
  public Optional<LibraryClass> find(String qualifiedName) {
    Optional<LibraryClass> answer = known.get(qualifiedName);
    return answer != null ? answer : known.computeIfAbsent(qualifiedName, this::read);
  }

  /** Whether there are types directly in this package; for class folders, whether it exists. */
  public boolean hasPackage(String name) {
    return classpath.hasPackage(name.replace('.', '/'));
  }

  /**
   * Whether {@code name} is {@code of} or inherits from it, as far as types are known: empty where
   * a supertype that could decide it is not.
   */
  public Optional<Boolean> isSubtype(String name, String of) {
    boolean complete = true;
    Deque<String> open = new ArrayDeque<>();
    Set<String> seen = new HashSet<>();
    open.push(name);
    while (!open.isEmpty()) {
      String next = open.pop();
      if (next.equals(of)) {
        return Optional.of(true);
      }
      if (!seen.add(next)) {
        continue;
      }
      Optional<LibraryClass> type = find(next);
      complete &= type.isPresent();
      type.ifPresent(known -> known.supertypes().forEach(up -> open.push(up.name())));
    }
    if (of.equals("java.lang.Object")) {
      return find(name).map(known -> true);
    }
    return complete ? Optional.of(false) : Optional.empty();
  }

  /** Every split of the name into package, outermost and nested types, longest package first. */
  private Optional<LibraryClass> read(String qualifiedName) {
    String path = qualifiedName.replace('.', '/');
    int slash = path.lastIndexOf('/');
    while (true) {
      String folder = path.substring(0, Math.max(slash, 0));
      String simpleName = path.substring(slash + 1).replace('/', '$');
      Optional<LibraryClass> type = read(folder, simpleName);
      if (type.isPresent() || slash < 0) {
        return type;
      }
      slash = path.lastIndexOf('/', slash - 1);
    }
  }

  private Optional<LibraryClass> read(String folder, String simpleName) {
    if (simpleName.isEmpty()) {
      return Optional.empty();
    }
    for (ClassSource source : classpath.holding(folder)) {
      try {
        Optional<byte[]> bytes = source.bytes(folder, simpleName);
        if (bytes.isPresent()) {
          Optional<LibraryClass> type = ClassFiles.read(bytes.get(), folder, simpleName);
          if (type.isPresent()) {
            return type;
          }
        }
      } catch (IOException | RuntimeException | StackOverflowError e) {
        String file = folder.isEmpty() ? simpleName : folder + "/" + simpleName;
        complaints.add("class file " + file + " in " + source.label() + " cannot be read");
      }
    }
    return Optional.empty();
  }

  /** Closes the jars. What has been asked for stays known; the rest becomes unknown. */
  @Override
  public void close() {
    classpath.close();
  }
}
