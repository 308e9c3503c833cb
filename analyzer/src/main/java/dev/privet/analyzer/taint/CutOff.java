package dev.privet.analyzer.taint;

import dev.privet.analyzer.link.Procedure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is known to pass through methods that a bound cut off: what their summaries hand out, keep
 * and send on. It says how much a bound may hide.
 */
final class CutOff {
  private CutOff() {}

  /** Tells the gaps of the data that passes the methods that were cut off. */
  static void tell(Engine engine) {
    Map<Procedure, Set<String>> passed = new LinkedHashMap<>();
    for (Context context : engine.contexts()) {
      if (engine.isCutOff(context.procedure())) {
        collect(
            engine.known(context),
            passed.computeIfAbsent(context.procedure(), k -> new TreeSet<>()));
      }
    }
    passed.forEach(engine.gaps()::passed);
  }

  /** What the arguments of a call carry. */
  static Labels given(List<Value> arguments) {
    Labels labels = Labels.NONE;
    for (Value argument : arguments) {
      labels = labels.and(argument.labels());
    }
    return labels;
  }

  private static void collect(Summary summary, Set<String> categories) {
    if (summary.result() != null) {
      categories.addAll(Gaps.categories(summary.result().labels()));
    }
    for (Contents contents : summary.heap().values()) {
      for (int i = 0; i < contents.size(); i++) {
        categories.addAll(Gaps.categories(contents.value(i).labels()));
      }
    }
    for (Hit hit : summary.hits()) {
      categories.addAll(Gaps.categories(Labels.of(hit.label())));
    }
  }
}
