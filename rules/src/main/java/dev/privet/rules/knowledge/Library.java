package dev.privet.rules.knowledge;

import java.util.List;

/**
 * A library that a model file describes.
 *
 * @param file the model file's name
 * @param name the library's name for people
 * @param jars the Maven coordinates of its jars; {@code jdk} for the platform
 * @param rows how many of its functions are described
 */
public record Library(String file, String name, List<String> jars, int rows) {
  public Library {
    jars = List.copyOf(jars);
  }
}
