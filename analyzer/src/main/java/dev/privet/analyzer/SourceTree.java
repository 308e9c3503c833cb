package dev.privet.analyzer;

import dev.privet.analyzer.text.Problem;
import dev.privet.analyzer.text.SourceFile;
import dev.privet.analyzer.text.Span;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The files of one or several source folders.
 *
 * <p>Left out are hidden folders, {@code node_modules}, what a build put into {@code target},
 * {@code build}, {@code out} or {@code bin}, and the tests unless asked for. Symbolic links inside
 * are not followed, so that no loop is entered and no file is met twice.
 *
 * @param root the folder that reported paths are relative to
 * @param files the Java files, sorted by reported path
 * @param configuration the configuration files of Spring's naming and those of logging, sorted by
 *     path
 * @param problems folders and files that could not be looked at
 */
public record SourceTree(
    Path root, List<SourceFile> files, List<Path> configuration, List<Problem> problems) {
  private static final Set<String> OUTPUTS = Set.of("target", "build", "out", "bin");
  private static final List<String> PROJECT_FILES =
      List.of(
          "pom.xml",
          "build.gradle",
          "build.gradle.kts",
          "settings.gradle",
          "settings.gradle.kts",
          "build.xml",
          "src");
  private static final Pattern TEST =
      Pattern.compile(
          "(^|.*/)src/(test|tests|it|itest|integration-?[tT]est|test-?[fF]ixtures"
              + "|functional-?[tT]est|androidTest|[a-z]+Test)/.*");
  private static final Pattern CONFIGURATION =
      Pattern.compile(
          "(application|bootstrap)(-[^/]*)?\\.(properties|ya?ml)"
              + "|(logback|log4j2)(-spring)?\\.xml");

  /** The scripts of Flyway and Liquibase, where these are usually kept. */
  private static final Pattern MIGRATION =
      Pattern.compile(
          "(^|/)(db/|migrations?/|(db)?changelogs?/|schema)[^.]*.*\\.sql$"
              + "|(^|/)[^/]*changelog[^/]*\\.xml$|(^|/)(db/)?(db)?changelogs?/.*\\.xml$");

  public SourceTree {
    files = List.copyOf(files);
    configuration = List.copyOf(configuration);
    problems = List.copyOf(problems);
  }

  /**
   * Looks through files and folders.
   *
   * @param paths where to look
   * @param root what reported paths are relative to; empty for the folder given, or for the deepest
   *     that has all in it
   * @param tests whether tests are wanted too
   * @throws IllegalArgumentException if a path is not below the root given
   * @throws NoSuchFileException if a path does not exist
   * @throws NotDirectoryException if a path is neither a folder nor a Java file
   */
  public static SourceTree find(
      List<Path> paths, Optional<Path> root, PathFilter filter, boolean tests) throws IOException {
    List<Path> starts = new ArrayList<>();
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new NoSuchFileException(path.toString());
      }
      if (!Files.isDirectory(path) && !isJava(path)) {
        throw new NotDirectoryException(path.toString());
      }
      starts.add(path.toRealPath());
    }
    Path base = root.isPresent() ? root.get().toRealPath() : common(starts);
    for (Path start : starts) {
      if (!start.startsWith(base)) {
        throw new IllegalArgumentException(start + " is not below " + base);
      }
    }
    Walk walk = new Walk(base, filter, tests);
    for (Path start : starts) {
      walk.start(start);
    }
    return new SourceTree(
        base, List.copyOf(walk.files.values()), List.copyOf(walk.configuration), walk.problems);
  }

  private static Path common(Collection<Path> starts) {
    Path common = null;
    for (Path start : starts) {
      Path folder = Files.isDirectory(start) ? start : start.getParent();
      while (common != null && folder != null && !folder.startsWith(common)) {
        common = common.getParent();
      }
      common = common == null ? folder : common;
    }
    return common == null ? Path.of("").toAbsolutePath() : common;
  }

  private static boolean isJava(Path path) {
    return name(path).endsWith(".java");
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  /** A walk through one folder after the other. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path base;
    private final PathFilter filter;
    private final boolean tests;
    private final TreeMap<String, SourceFile> files = new TreeMap<>();
    private final List<Path> configuration = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private Path start = Path.of("");

    Walk(Path base, PathFilter filter, boolean tests) {
      this.base = base;
      this.filter = filter;
      this.tests = tests;
    }

    void start(Path from) throws IOException {
      start = from;
      Files.walkFileTree(from, this);
      configuration.sort(null);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return folder.equals(start) || isWanted(folder)
          ? FileVisitResult.CONTINUE
          : FileVisitResult.SKIP_SUBTREE;
    }

    private boolean isWanted(Path folder) {
      String name = name(folder);
      if (name.startsWith(".") || name.equals("node_modules")) {
        return false;
      }
      Path parent = folder.getParent();
      boolean output =
          OUTPUTS.contains(name)
              && parent != null
              && PROJECT_FILES.stream().anyMatch(it -> Files.exists(parent.resolve(it)));
      return !output && (tests || !isTest(folder));
    }

    /** Whether it is a test as seen from where the walk began: a test folder given is wanted. */
    private boolean isTest(Path path) {
      return TEST.matcher(relative(start, path) + "/").matches();
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (!attributes.isRegularFile()) {
        return FileVisitResult.CONTINUE;
      }
      if (isJava(file)) {
        String path = reported(file);
        if (filter.accepts(path)) {
          boolean test = TEST.matcher(path).matches();
          files.put(path, new SourceFile(path, file, test));
        }
      } else if (CONFIGURATION.matcher(name(file)).matches() || isMigration(file)) {
        configuration.add(file);
      }
      return FileVisitResult.CONTINUE;
    }

    private boolean isMigration(Path file) {
      return MIGRATION.matcher(relative(base, file)).find();
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException fault) {
      String message = "cannot be looked at: " + fault.getClass().getSimpleName();
      problems.add(new Problem.Unreadable(reported(file), Span.START, message));
      return FileVisitResult.CONTINUE;
    }

    private String reported(Path file) {
      return relative(base, file);
    }

    private static String relative(Path from, Path path) {
      return from.relativize(path).toString().replace(from.getFileSystem().getSeparator(), "/");
    }
  }
}
