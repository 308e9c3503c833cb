package dev.privet.rules.promise;

import dev.privet.analyzer.evidence.Site;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.rules.Finding;
import dev.privet.rules.Level;
import dev.privet.rules.policy.Clause;
import java.util.List;

/**
 * That a promise is broken at a declaration or call, or that the policy itself is at fault.
 *
 * @param rule the rule's id
 * @param level how grave
 * @param message one sentence
 * @param site where
 * @param categories the taxonomy keys
 * @param clauses what is broken
 * @param related the purge job, the endpoint
 * @param confidence how sure
 */
public record Charge(
    String rule,
    Level level,
    String message,
    Site site,
    List<String> categories,
    List<Clause> clauses,
    List<Finding.Related> related,
    Confidence confidence) {
  public Charge {
    categories = categories.stream().distinct().sorted().toList();
    clauses = List.copyOf(clauses);
    related = List.copyOf(related);
  }
}
