package dev.privet.samples.oracle;

import dev.privet.analyzer.spec.FlowSpec;
import dev.privet.analyzer.spec.ModelRow;
import dev.privet.analyzer.spec.Port;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the models say of all methods of a name together: where anything they move may come out. */
final class Effects {
  /** Nobody speaks of the name. */
  private static final Effect UNKNOWN = new Effect(true, false, true);

  private final List<ModelRow> rows;
  private final Map<String, Effect> known = new HashMap<>();

  /**
   * The effects that matter to a program.
   *
   * @param imports what its files import
   */
  Effects(List<ModelRow> rows, Set<String> imports) {
    Set<String> packages = new HashSet<>();
    imports.forEach(it -> packages.add(packageOf(it)));
    this.rows =
        rows.stream()
            .filter(
                it -> {
                  String home = packageOf(it.method().type());
                  return home.startsWith("java.")
                      || home.startsWith("*")
                      || packages.stream().anyMatch(p -> p.startsWith(home) || home.startsWith(p));
                })
            .toList();
  }

  /** Up to the first part that begins like a type. */
  private static String packageOf(String name) {
    int end = 0;
    while (end < name.length() && !Character.isUpperCase(name.charAt(end))) {
      int dot = name.indexOf('.', end);
      end = dot < 0 ? name.length() : dot + 1;
    }
    return name.substring(0, end);
  }

  /**
   * Where what goes into a call may come out.
   *
   * @param receiver in the receiver
   * @param arguments in the arguments
   * @param result in the result
   */
  record Effect(boolean receiver, boolean arguments, boolean result) {
    Effect and(Effect other) {
      return new Effect(
          receiver || other.receiver, arguments || other.arguments, result || other.result);
    }
  }

  /** Whether any model speaks of a method of exactly this name. */
  boolean knows(String method) {
    return rows.stream().anyMatch(row -> row.method().names().contains(method));
  }

  Effect of(String method) {
    return known.computeIfAbsent(
        method,
        name ->
            rows.stream()
                .filter(row -> row.method().names().stream().anyMatch(it -> matches(it, name)))
                .map(Effects::of)
                .reduce(Effect::and)
                .orElse(UNKNOWN));
  }

  private static Effect of(ModelRow row) {
    boolean receiver = false;
    boolean arguments = false;
    boolean result = !row.sources().isEmpty() || row.returns().isPresent();
    for (FlowSpec flow : row.flows()) {
      Port to = flow.to().port();
      receiver |= to instanceof Port.This;
      arguments |= to instanceof Port.Argument || to instanceof Port.Arguments;
      result |= to instanceof Port.Result || to instanceof Port.CallbackResult;
      result |= to instanceof Port.CallbackParameter;
    }
    return new Effect(receiver, arguments, result);
  }

  private static boolean matches(String pattern, String name) {
    int star = pattern.indexOf('*');
    return star < 0
        ? pattern.equals(name)
        : name.startsWith(pattern.substring(0, star)) && name.endsWith(pattern.substring(star + 1));
  }
}
