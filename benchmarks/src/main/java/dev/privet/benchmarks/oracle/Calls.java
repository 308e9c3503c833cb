package dev.privet.benchmarks.oracle;

import dev.privet.analyzer.taint.Sighting;
import dev.privet.analyzer.taint.Witness;
import dev.privet.analyzer.text.Span;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the engine took the receivers of the calls in some files for. */
final class Calls implements Witness {
  private final Set<String> paths;
  private final Map<String, Set<String>> library = new HashMap<>();
  private final Map<String, Set<String>> own = new HashMap<>();
  private final Set<String> written = new TreeSet<>();
  private String path = "";

  Calls(Set<String> paths) {
    this.paths = paths;
  }

  /** Each sighting follows the question whether its place is of interest: that tells the file. */
  @Override
  public boolean watches(String file, Span span) {
    path = file;
    return paths.contains(file);
  }

  @Override
  public void saw(Sighting sighting) {
    if (sighting instanceof Sighting.Library call) {
      library
          .computeIfAbsent(key(path, call.span(), call.method()), k -> new TreeSet<>())
          .add(call.receiver());
    } else if (sighting instanceof Sighting.Own call) {
      String target = call.target();
      String method = target.substring(target.lastIndexOf('.') + 1).replace("()", "");
      own.computeIfAbsent(key(path, call.span(), method), k -> new TreeSet<>()).add(target);
    } else if (sighting instanceof Sighting.Written call) {
      written.add(key(path, call.span(), call.method()));
    }
  }

  static String key(String path, Span span, String method) {
    return path + ":" + span.endLine() + ":" + span.endColumn() + " " + method;
  }

  /** The types that a library call's receiver was taken for; empty if it was none. */
  Set<String> types(String key) {
    return library.getOrDefault(key, Set.of());
  }

  /** The methods of the program that a call was taken for; empty if it was none. */
  Set<String> targets(String key) {
    return own.getOrDefault(key, Set.of());
  }

  /** Whether the call is in the facts at all. */
  boolean isWritten(String key) {
    return written.contains(key);
  }
}
