package dev.privet.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a project is built with, as far as its build file tells.
 *
 * @param build the build tool
 * @param frameworks what it uses, by the names people have for it
 * @param gitlab whether GitLab builds it
 */
record ProjectKind(Build build, List<String> frameworks, boolean gitlab) {
  private static final long LARGEST = 2_000_000;
  private static final Map<String, String> SIGNS = signs();

  /** A build tool. */
  enum Build {
    MAVEN("Maven"),
    GRADLE("Gradle"),
    NONE("no build file");

    private final String words;

    Build(String words) {
      this.words = words;
    }
  }

  ProjectKind {
    frameworks = List.copyOf(frameworks);
  }

  private static Map<String, String> signs() {
    Map<String, String> signs = new LinkedHashMap<>();
    signs.put("spring-boot", "Spring Boot");
    signs.put("io.quarkus", "Quarkus");
    signs.put("io.micronaut", "Micronaut");
    signs.put("jakarta.ee", "Jakarta EE");
    signs.put("lombok", "Lombok");
    signs.put("mapstruct", "MapStruct");
    return signs;
  }

  static ProjectKind of(Path folder) {
    boolean gitlab = Files.isRegularFile(folder.resolve(".gitlab-ci.yml"));
    Path maven = folder.resolve("pom.xml");
    if (Files.isRegularFile(maven)) {
      return new ProjectKind(Build.MAVEN, frameworks(maven), gitlab);
    }
    for (String name : List.of("build.gradle", "build.gradle.kts")) {
      Path gradle = folder.resolve(name);
      if (Files.isRegularFile(gradle)) {
        return new ProjectKind(Build.GRADLE, frameworks(gradle), gitlab);
      }
    }
    return new ProjectKind(Build.NONE, List.of(), gitlab);
  }

  private static List<String> frameworks(Path file) {
    List<String> found = new ArrayList<>();
    try {
      if (Files.size(file) <= LARGEST) {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        SIGNS.forEach(
            (sign, name) -> {
              if (text.contains(sign)) {
                found.add(name);
              }
            });
      }
    } catch (IOException e) {
      return List.of();
    }
    return found;
  }

  String description() {
    return build.words + (frameworks.isEmpty() ? "" : " with " + String.join(", ", frameworks));
  }
}
