package dev.privet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a project is built with, as far as its build files tell.
 *
 * @param build the build tool
 * @param frameworks what it uses, by the names people have for it
 * @param checked whether its build runs Privet already
 * @param server where it is built after a push
 */
record ProjectKind(Build build, List<String> frameworks, boolean checked, Server server) {
  private static final long LARGEST = 2_000_000;
  private static final Map<String, String> SIGNS = signs();
  private static final Pattern COMMENTS = Pattern.compile("(?s)<!--.*?-->|/\\*.*?\\*/");
  private static final Pattern LINE_COMMENTS = Pattern.compile("(?m)^\\s*//.*$");
  private static final String GITLAB_FILE = ".gitlab-ci.yml";

  /** A build tool, by the file that it reads and the words that ask it for Privet. */
  enum Build {
    MAVEN("Maven", "pom.xml", "<artifactId>privet-maven-plugin</artifactId>"),
    GRADLE("Gradle", "build.gradle", "'privet'"),
    GRADLE_KOTLIN("Gradle", "build.gradle.kts", "\"privet\""),
    NONE("no build file", "", "");

    private final String words;
    private final String file;
    private final String asking;

    Build(String words, String file, String asking) {
      this.words = words;
      this.file = file;
      this.asking = asking;
    }

    /** The file that it reads. */
    String file() {
      return file;
    }
  }

  /** A build server, and whether it runs Privet already. */
  enum Server {
    GITHUB,
    GITLAB,
    GITLAB_CHECKED
  }

  ProjectKind {
    frameworks = List.copyOf(frameworks);
  }

  private static Map<String, String> signs() {
    Map<String, String> signs = new LinkedHashMap<>();
    signs.put("spring-boot", "Spring Boot");
    signs.put("springframework.boot", "Spring Boot");
    signs.put("io.quarkus", "Quarkus");
    signs.put("io.micronaut", "Micronaut");
    signs.put("jakarta.ee", "Jakarta EE");
    signs.put("lombok", "Lombok");
    signs.put("mapstruct", "MapStruct");
    return signs;
  }

  static ProjectKind of(Path folder) {
    for (Build build : List.of(Build.MAVEN, Build.GRADLE, Build.GRADLE_KOTLIN)) {
      Optional<String> text = text(folder.resolve(build.file));
      if (text.isPresent()) {
        String read = COMMENTS.matcher(text.get()).replaceAll("");
        String asked =
            build == Build.MAVEN
                ? read.replaceAll("\\s+", "")
                : LINE_COMMENTS.matcher(read).replaceAll("");
        return new ProjectKind(
            build, frameworks(read), asked.contains(build.asking), server(folder));
      }
    }
    return new ProjectKind(settled(folder), List.of(), false, server(folder));
  }

  /** A Gradle build may have its build files in its parts only, and at the top the list of them. */
  private static Build settled(Path folder) {
    if (Files.isRegularFile(folder.resolve("settings.gradle.kts"))) {
      return Build.GRADLE_KOTLIN;
    }
    return Files.isRegularFile(folder.resolve("settings.gradle")) ? Build.GRADLE : Build.NONE;
  }

  private static Server server(Path folder) {
    return text(folder.resolve(GITLAB_FILE))
        .map(it -> it.contains("privet") ? Server.GITLAB_CHECKED : Server.GITLAB)
        .orElse(Server.GITHUB);
  }

  private static List<String> frameworks(String text) {
    List<String> found = new ArrayList<>();
    SIGNS.forEach(
        (sign, name) -> {
          if (text.contains(sign) && !found.contains(name)) {
            found.add(name);
          }
        });
    return found;
  }

  /** What the file says; nothing of one that nobody wrote by hand. */
  private static Optional<String> text(Path file) {
    try {
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      return Optional.of(
          Files.size(file) > LARGEST
              ? ""
              : new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
    } catch (IOException e) {
      return Optional.of("");
    }
  }

  String description() {
    return build.words + (frameworks.isEmpty() ? "" : " with " + String.join(", ", frameworks));
  }
}
