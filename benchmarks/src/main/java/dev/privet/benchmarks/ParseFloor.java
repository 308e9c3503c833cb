package dev.privet.benchmarks;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The least that any analysis built on this parser must spend: reading and parsing every file of a
 * folder once, on all cores, and keeping nothing.
 *
 * <p>Its argument is a folder; it prints one line, such as {@code files=482 lines=50261 broken=0
 * seconds=1.234}.
 */
public final class ParseFloor {
  private ParseFloor() {}

  /** Parses the folder named by the only argument. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length != 1) {
      System.err.println("usage: ParseFloor FOLDER");
      System.exit(2);
    }
    long start = System.nanoTime();
    Parsed parsed = parse(Path.of(arguments[0]));
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "files=%d lines=%d broken=%d seconds=%.3f%n",
        parsed.files,
        parsed.lines,
        parsed.broken,
        seconds);
  }

  static Parsed parse(Path folder) throws IOException, InterruptedException {
    List<Path> files = javaFiles(folder);
    AtomicInteger next = new AtomicInteger();
    int threads = Runtime.getRuntime().availableProcessors();
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<Parsed>> shares = new ArrayList<>();
      for (int i = 0; i < threads; i++) {
        shares.add(pool.submit(() -> share(files, next)));
      }
      Parsed all = Parsed.NOTHING;
      for (Future<Parsed> share : shares) {
        all = all.plus(share.get());
      }
      return all;
    } catch (ExecutionException e) {
      throw new IllegalStateException("a thread failed", e.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  /** What one thread parses: a parser and its configuration are never shared. */
  private static Parsed share(List<Path> files, AtomicInteger next) throws IOException {
    JavaParser parser =
        new JavaParser(
            new ParserConfiguration()
                .setLanguageLevel(LanguageLevel.JAVA_26)
                .setAttributeComments(false));
    Parsed parsed = Parsed.NOTHING;
    for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
      String text = new String(Files.readAllBytes(files.get(i)), StandardCharsets.UTF_8);
      boolean whole = parser.parse(text).isSuccessful();
      parsed = parsed.plus(new Parsed(1, lines(text), whole ? 0 : 1));
    }
    return parsed;
  }

  static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> walked = Files.walk(folder)) {
      return walked
          .filter(path -> path.getFileName().toString().endsWith(".java"))
          .filter(Files::isRegularFile)
          .sorted()
          .toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static long lines(String text) {
    return text.chars().filter(character -> character == '\n').count();
  }

  /**
   * What was parsed.
   *
   * @param files how many files
   * @param lines how many line ends they have
   * @param broken how many of the files the parser found fault with
   */
  record Parsed(long files, long lines, long broken) {
    static final Parsed NOTHING = new Parsed(0, 0, 0);

    Parsed plus(Parsed other) {
      return new Parsed(files + other.files, lines + other.lines, broken + other.broken);
    }
  }
}
