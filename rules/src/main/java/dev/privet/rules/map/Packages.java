package dev.privet.rules.map;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The part of a program that a file belongs to, by its folders: layers and technique left out. */
final class Packages {
  private static final Set<String> TECHNICAL =
      Set.of(
          "api",
          "app",
          "application",
          "batch",
          "beans",
          "boundary",
          "client",
          "clients",
          "common",
          "commons",
          "config",
          "configuration",
          "constant",
          "constants",
          "control",
          "controller",
          "controllers",
          "core",
          "dao",
          "data",
          "db",
          "domain",
          "dto",
          "dtos",
          "entities",
          "entity",
          "event",
          "events",
          "exception",
          "exceptions",
          "facade",
          "handler",
          "handlers",
          "helper",
          "helpers",
          "http",
          "impl",
          "infrastructure",
          "internal",
          "jpa",
          "json",
          "main",
          "mapper",
          "mappers",
          "model",
          "models",
          "persistence",
          "plugin",
          "pojo",
          "repo",
          "repositories",
          "repository",
          "request",
          "requests",
          "resource",
          "resources",
          "response",
          "responses",
          "rest",
          "rs",
          "security",
          "service",
          "services",
          "shared",
          "spi",
          "support",
          "task",
          "tasks",
          "test",
          "types",
          "util",
          "utils",
          "v1",
          "v2",
          "vo",
          "web");

  private Packages() {}

  /** The package without its technical end: {@code shop.orders} of {@code shop.orders.dto}. */
  static String feature(String path) {
    List<String> folders = folders(path);
    int end = folders.size();
    while (end > 1 && TECHNICAL.contains(folders.get(end - 1).toLowerCase(Locale.ROOT))) {
      end--;
    }
    return end == 0 ? "program" : String.join(".", folders.subList(0, end));
  }

  /** What a reader calls it: {@code Orders}. */
  static String title(String feature) {
    String last = feature.substring(feature.lastIndexOf('.') + 1);
    String words = last.replaceAll("[_-]+", " ").strip();
    return words.isEmpty() ? feature : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static List<String> folders(String path) {
    String inside = path.replaceFirst("^(?:.*/)?src/(?:main|test)/java/", "");
    String[] parts = inside.split("/", -1);
    return Arrays.asList(parts).subList(0, parts.length - 1);
  }
}
