package dev.privet.rules.promise;

import dev.privet.analyzer.AnalysisResult;
import dev.privet.rules.policy.Clause;
import dev.privet.rules.policy.DataSelector;
import dev.privet.rules.policy.Policy;
import java.util.List;

/**
 * A policy held against what a program does besides moving data.
 *
 * @param charges the promises that are broken, and what is wrong with the policy itself
 * @param attestations what speaks for promises, or is missing for them
 */
public record Hearing(List<Charge> charges, List<Attestation> attestations) {
  private static final List<Examiner> EXAMINERS =
      List.of(
          new Collection(),
          new Retentions(),
          new Endings(),
          new Demands(),
          new Agreements(),
          new Purposes(),
          new Joins(),
          new Staff(),
          new CookieTable(),
          new Places(),
          new Contract(),
          new Consistency());

  public Hearing {
    charges = List.copyOf(charges);
    attestations = List.copyOf(attestations);
  }

  /** Hears a case. */
  public static Hearing of(Policy policy, AnalysisResult result) {
    Case matter = new Case(policy, result);
    Docket docket = new Docket();
    EXAMINERS.forEach(it -> it.examine(matter, docket));
    policy.retain().forEach(it -> unheld(matter, it.data(), it.clause(), docket));
    policy.rights().forEach(it -> unheld(matter, it.data(), it.clause(), docket));
    return new Hearing(docket.charges(), docket.attestations());
  }

  /** Says of an entry about stored data that nobody had a word for why that is. */
  private static void unheld(Case matter, DataSelector data, Clause clause, Docket docket) {
    if (docket.attestations().stream().noneMatch(it -> it.clause().equals(clause))) {
      matter.unheld(data).ifPresent(it -> docket.unproved(clause, it));
    }
  }
}
