package dev.privet.rules.map;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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

  private static final Pattern PACKAGE = Pattern.compile("[a-z_][a-z0-9_]*");

  private Packages() {}

  /** The package without its technical end: {@code shop.orders} of {@code shop.orders.dto}. */
  static String feature(String name) {
    List<String> folders = Arrays.asList(name.split("\\.", -1));
    int end = folders.size();
    while (end > 1 && TECHNICAL.contains(folders.get(end - 1).toLowerCase(Locale.ROOT))) {
      end--;
    }
    return name.isEmpty() ? "program" : String.join(".", folders.subList(0, end));
  }

  /** What a reader calls it: {@code Orders}. */
  static String title(String feature) {
    String last = feature.substring(feature.lastIndexOf('.') + 1);
    String words = last.replaceAll("[_-]+", " ").strip();
    return words.isEmpty() ? feature : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /** The package of a qualified name; empty where it is none. */
  static String of(String declaration) {
    List<String> parts = Arrays.asList(declaration.split("\\.", -1));
    int end = 0;
    while (end < parts.size() - 1 && PACKAGE.matcher(parts.get(end)).matches()) {
      end++;
    }
    String type = parts.get(end);
    boolean isType = end > 0 && !type.isEmpty() && Character.isUpperCase(type.charAt(0));
    return isType ? String.join(".", parts.subList(0, end)) : "";
  }

  /**
   * The package of a file, by its folders.
   *
   * @param known packages of the program
   */
  static String ofPath(String path, Set<String> known) {
    String inside = path.replaceFirst("^(?:.*/)?src/(?:main|test)/java/", "");
    int file = inside.lastIndexOf('/');
    String folder = file < 0 ? "" : inside.substring(0, file).replace('/', '.');
    for (String each : known) {
      String root = each.replaceFirst("^([^.]+\\.[^.]+).*$", "$1");
      int at = ("." + folder + ".").indexOf("." + root + ".");
      if (at > 0) {
        return folder.substring(at);
      }
    }
    return folder;
  }
}
