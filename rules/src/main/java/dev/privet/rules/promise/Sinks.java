package dev.privet.rules.promise;

import dev.privet.analyzer.evidence.Site;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.taint.Exposure;
import dev.privet.analyzer.taint.Flow;
import dev.privet.rules.Finding;
import dev.privet.rules.Level;
import dev.privet.rules.policy.Clause;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Charges about data that arrives somewhere. */
final class Sinks {
  private Sinks() {}

  static Site site(Exposure exposure) {
    return new Site(exposure.sink().path(), exposure.sink().span(), exposure.sink().enclosing());
  }

  static List<String> categories(List<Flow> flows) {
    return flows.stream().map(it -> it.origin().category().key()).distinct().sorted().toList();
  }

  /** What flows carry, as a sentence begins with it. */
  static String contents(List<Flow> flows) {
    List<String> labels =
        flows.stream().map(it -> it.origin().category().label()).distinct().sorted().toList();
    String text =
        labels.size() == 1
            ? labels.get(0)
            : String.join(", ", labels.subList(0, labels.size() - 1))
                + " and "
                + labels.get(labels.size() - 1);
    return Phrases.capitalised(text);
  }

  static Charge charge(
      String rule, Exposure exposure, List<Flow> flows, String message, Clause clause) {
    return new Charge(
        rule,
        Level.ERROR,
        message,
        site(exposure),
        categories(flows),
        List.of(clause),
        origins(flows),
        flows.stream()
            .map(Flow::confidence)
            .max(java.util.Comparator.naturalOrder())
            .orElse(Confidence.MEDIUM));
  }

  private static List<Finding.Related> origins(List<Flow> flows) {
    Set<Finding.Related> related = new LinkedHashSet<>();
    flows.forEach(
        it ->
            related.add(
                new Finding.Related(
                    it.origin().path(), it.origin().span(), it.origin().declaration())));
    return List.copyOf(related);
  }
}
