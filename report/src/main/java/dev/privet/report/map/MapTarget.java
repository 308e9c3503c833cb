package dev.privet.report.map;

/**
 * A data map that was asked for.
 *
 * @param kind in which form
 * @param file where to; {@code -} for standard output
 */
public record MapTarget(MapKind kind, String file) {
  /**
   * The target that {@code record-md=docs/record.md} stands for; without a file it is standard
   * output.
   *
   * @throws IllegalArgumentException with a message for the user
   */
  public static MapTarget parse(String text) {
    int equals = text.indexOf('=');
    String word = equals < 0 ? text.strip() : text.substring(0, equals).strip();
    String file = equals < 0 ? "-" : text.substring(equals + 1).strip();
    return MapKind.find(word)
        .filter(it -> !file.isEmpty())
        .map(it -> new MapTarget(it, file))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "found \""
                        + text
                        + "\", expected KIND=FILE with a kind of "
                        + String.join(", ", MapKind.keys())));
  }

  /** Whether the map goes to standard output. */
  public boolean isStandardOutput() {
    return file.equals("-");
  }
}
