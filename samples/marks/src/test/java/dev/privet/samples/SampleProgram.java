package dev.privet.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One of the programs beside this module. */
record SampleProgram(String name) {
  /** The programs, in the order in which a reader meets them. */
  static final List<SampleProgram> ALL =
      List.of(new SampleProgram("signup"), new SampleProgram("flows"));

  /** The folder of its sources. */
  Path sources() {
    return Path.of("..", name, "src", "main", "java");
  }

  /** Its files with their marks, by path. */
  List<MarkedFile> files() {
    try (Stream<Path> all = Files.walk(sources())) {
      return all.filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(file -> MarkedFile.read(sources(), file))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException("cannot list " + name, e);
    }
  }
}
