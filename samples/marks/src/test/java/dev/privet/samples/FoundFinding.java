package dev.privet.samples;

import java.util.List;

/**
 * What a scan says of one place, as far as marks speak of it.
 *
 * @param path relative to the scanned root, with {@code /}
 * @param line where its primary region begins
 * @param categories sorted
 */
record FoundFinding(String rule, String path, int line, List<String> categories) {
  FoundFinding {
    categories = categories.stream().sorted().toList();
  }

  /** As a mark writes it. */
  String text() {
    return categories.isEmpty() ? rule : rule + " " + String.join(", ", categories);
  }
}
