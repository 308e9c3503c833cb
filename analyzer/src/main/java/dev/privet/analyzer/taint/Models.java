package dev.privet.analyzer.taint;

import dev.privet.analyzer.link.Hierarchy;
import dev.privet.analyzer.spec.MethodPattern;
import dev.privet.analyzer.spec.ModelRow;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The library models by type and method: which rows speak of a call. */
final class Models {
  private static final String BELOW = ".**";

  private final Map<String, Map<String, List<ModelRow>>> exact = new HashMap<>();
  private final Map<String, List<ModelRow>> patterned = new HashMap<>();
  private final List<String> packages = new ArrayList<>();
  private final Hierarchy hierarchy;
  private final Map<String, Map<String, List<List<ModelRow>>>> found = new HashMap<>();

  Models(List<ModelRow> rows, Hierarchy hierarchy) {
    this.hierarchy = hierarchy;
    for (ModelRow row : rows) {
      MethodPattern pattern = row.method();
      if (pattern.type().endsWith(BELOW) && !packages.contains(pattern.type())) {
        packages.add(pattern.type());
      }
      for (String name : pattern.names()) {
        if (name.indexOf('*') >= 0) {
          patterned.computeIfAbsent(pattern.type(), k -> new ArrayList<>()).add(row);
        } else {
          exact
              .computeIfAbsent(pattern.type(), k -> new LinkedHashMap<>())
              .computeIfAbsent(name, k -> new ArrayList<>(2))
              .add(row);
        }
      }
    }
    packages.sort(Comparator.comparingInt(String::length).reversed());
  }

  /** Whether a row names exactly this type and method. */
  boolean states(String type, String method) {
    return exact.getOrDefault(type, Map.of()).containsKey(method);
  }

  /** Whether any row speaks of a method of a type. */
  boolean knows(String type, String method) {
    return !groups(type, method).isEmpty();
  }

  /**
   * The rows for a method of a type in groups, one for each supertype that has any, nearest first;
   * not yet filtered by parameters. The first group with a row that fits the call decides.
   * Constructors are called {@code new}.
   */
  List<List<ModelRow>> groups(String type, String method) {
    Map<String, List<List<ModelRow>>> ofType = found.computeIfAbsent(type, t -> new HashMap<>());
    List<List<ModelRow>> known = ofType.get(method);
    if (known == null) {
      known = search(type, method);
      ofType.put(method, known);
    }
    return known;
  }

  private List<List<ModelRow>> search(String type, String method) {
    List<List<ModelRow>> groups = new ArrayList<>();
    List<String> ancestors = hierarchy.ancestors(type);
    for (String ancestor : ancestors) {
      if (!ancestor.equals("java.lang.Object")) {
        addGroup(ancestor, method, groups);
      }
    }
    for (String ancestor : ancestors) {
      for (String prefix : packages) {
        if (ancestor.startsWith(prefix.substring(0, prefix.length() - 2))) {
          addGroup(prefix, method, groups);
        }
      }
    }
    if (hierarchy.isForeign(type)) {
      addGroup("*." + type.substring(type.lastIndexOf('.') + 1), method, groups);
    }
    addGroup("java.lang.Object", method, groups);
    addGroup("*", method, groups);
    return List.copyOf(groups);
  }

  private void addGroup(String type, String method, List<List<ModelRow>> groups) {
    List<ModelRow> rows =
        new ArrayList<>(exact.getOrDefault(type, Map.of()).getOrDefault(method, List.of()));
    if (rows.isEmpty()) {
      for (ModelRow row : patterned.getOrDefault(type, List.of())) {
        if (row.method().names().stream().anyMatch(n -> matches(n, method))) {
          rows.add(row);
        }
      }
    }
    if (!rows.isEmpty()) {
      groups.add(List.copyOf(rows));
    }
  }

  private static boolean matches(String pattern, String method) {
    int star = pattern.indexOf('*');
    if (star < 0) {
      return pattern.equals(method);
    }
    String head = pattern.substring(0, star);
    String tail = pattern.substring(star + 1);
    return !method.equals("new")
        && method.length() >= head.length() + tail.length()
        && method.startsWith(head)
        && method.endsWith(tail);
  }
}
