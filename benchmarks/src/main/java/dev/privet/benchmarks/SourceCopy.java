package dev.privet.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of a corpus that scans may write beside and that may be changed.
 *
 * @param original the fetched sources
 * @param project the folder the copy lies in, as {@code src}
 */
record SourceCopy(Path original, Path project) {
  /** Where the copied sources are. */
  Path sources() {
    return project.resolve("src");
  }

  /** Copies again, and removes whatever else was left in the project. */
  void renew() throws IOException {
    delete(project);
    List<Path> entries;
    try (Stream<Path> walked = Files.walk(original)) {
      entries = walked.toList();
    }
    Files.createDirectories(project);
    for (Path entry : entries) {
      Files.copy(entry, sources().resolve(original.relativize(entry).toString()));
    }
  }

  /** Adds a comment to the file in the middle of the list. */
  void changeOneFile() throws IOException {
    List<Path> files = ParseFloor.javaFiles(sources());
    Path changed = files.get(files.size() / 2);
    Files.writeString(changed, "\n// changed\n", StandardOpenOption.APPEND);
  }

  /** Removes the folder with everything in it; nothing happens when there is none. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> entries;
    try (Stream<Path> walked = Files.walk(folder)) {
      entries = walked.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path entry : entries) {
      Files.delete(entry);
    }
  }
}
