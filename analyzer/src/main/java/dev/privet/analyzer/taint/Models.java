package dev.privet.analyzer.taint;

import dev.privet.analyzer.link.Hierarchy;
import dev.privet.analyzer.spec.MethodPattern;
import dev.privet.analyzer.spec.ModelRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The library models by type and method: which rows speak of a call. */
final class Models {
  private final Map<String, Map<String, List<ModelRow>>> exact = new HashMap<>();
  private final Map<String, List<ModelRow>> patterned = new HashMap<>();
  private final Hierarchy hierarchy;
  private final Map<String, List<ModelRow>> found = new ConcurrentHashMap<>();

  Models(List<ModelRow> rows, Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
    for (ModelRow row : rows) {
      MethodPattern pattern = row.method();
      for (String name : pattern.names()) {
        if (name.endsWith("*")) {
          patterned.computeIfAbsent(pattern.type(), k -> new ArrayList<>()).add(row);
        } else {
          exact
              .computeIfAbsent(pattern.type(), k -> new LinkedHashMap<>())
              .computeIfAbsent(name, k -> new ArrayList<>(2))
              .add(row);
        }
      }
    }
  }

  /**
   * The rows for a method of a type: those of the nearest supertype that has any; not yet filtered
   * by parameters. Constructors are called {@code new}.
   */
  List<ModelRow> rows(String type, String method) {
    String key = type + "#" + method;
    List<ModelRow> known = found.get(key);
    if (known == null) {
      known = search(type, method);
      found.put(key, known);
    }
    return known;
  }

  private List<ModelRow> search(String type, String method) {
    for (String ancestor :
        method.equals("new") ? hierarchy.ancestors(type) : hierarchy.ancestors(type)) {
      List<ModelRow> rows =
          new ArrayList<>(exact.getOrDefault(ancestor, Map.of()).getOrDefault(method, List.of()));
      for (ModelRow row : patterned.getOrDefault(ancestor, List.of())) {
        for (String name : row.method().names()) {
          if (name.endsWith("*") && method.startsWith(name.substring(0, name.length() - 1))) {
            rows.add(row);
            break;
          }
        }
      }
      if (!rows.isEmpty()) {
        return List.copyOf(rows);
      }
    }
    List<ModelRow> any =
        new ArrayList<>(exact.getOrDefault("*", Map.of()).getOrDefault(method, List.of()));
    return List.copyOf(any);
  }
}
