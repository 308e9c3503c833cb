package dev.privet.analyzer.spec;

import java.util.List;

/**
 * A part of a value of a call: a port and an access path from there, such as {@code this[]}, {@code
 * arg0{value}} or {@code return.text}.
 */
public record Place(Port port, List<Key> path) {
  public Place {
    path = List.copyOf(path);
  }
}
