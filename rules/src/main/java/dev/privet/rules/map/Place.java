package dev.privet.rules.map;

/**
 * A line of a file.
 *
 * @param path the file as reported; empty where nothing is known
 * @param line from 1
 */
public record Place(String path, int line) {
  /** No place. */
  public static final Place NONE = new Place("", 0);

  @Override
  public String toString() {
    return path.isEmpty() ? "" : path + ":" + line;
  }
}
