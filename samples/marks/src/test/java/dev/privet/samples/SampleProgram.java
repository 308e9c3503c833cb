package dev.privet.samples;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One of the programs beside this module.
 *
 * @param name its folder
 * @param careless its packages that break the policy; without them it is kept
 */
record SampleProgram(String name, List<String> careless) {
  /** The programs, in the order in which a reader meets them. */
  static final List<SampleProgram> ALL =
      List.of(
          new SampleProgram("signup", List.of()),
          new SampleProgram("flows", List.of()),
          new SampleProgram("worktruly", List.of("growth", "operations")),
          new SampleProgram("perfectwork", List.of("marketing", "platform")),
          new SampleProgram("workflow-platform", List.of("sales", "insight")),
          new SampleProgram("emsoft", List.of("outreach", "tooling")),
          new SampleProgram("soft-helpers", List.of("growth", "backoffice")));

  SampleProgram {
    careless = List.copyOf(careless);
  }

  /** A program without careless packages. */
  SampleProgram(String name) {
    this(name, List.of());
  }

  static SampleProgram named(String name) {
    return ALL.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }

  /** Its folder: what a user would scan. */
  Path root() {
    return Path.of("..", name);
  }

  /** The policy that it is held against, if it has one. */
  Optional<Path> policy() {
    return Optional.of(root().resolve("privacy-policy.yml")).filter(Files::exists);
  }

  /** The jars that it is compiled with, as its build has written them down. */
  List<Path> classpath() {
    try {
      String paths = Files.readString(root().resolve(Path.of("target", "classpath.txt")));
      return Stream.of(paths.strip().split(Pattern.quote(File.pathSeparator)))
          .map(Path::of)
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException("build the samples first: " + name, e);
    }
  }

  /** Its files with their marks, by path. */
  List<MarkedFile> files() {
    try (Stream<Path> all = Files.walk(root().resolve("src"))) {
      return all.filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(file -> MarkedFile.read(root(), file))
          .toList();
    } catch (IOException e) {
      throw new IllegalStateException("cannot list " + name, e);
    }
  }
}
