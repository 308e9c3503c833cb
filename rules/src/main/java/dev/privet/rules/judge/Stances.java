package dev.privet.rules.judge;

import dev.privet.analyzer.spec.Form;
import dev.privet.analyzer.taint.Flow;
import dev.privet.rules.Level;
import dev.privet.rules.policy.Policy;
import dev.privet.rules.policy.Stance;
import dev.privet.rules.policy.Verb;
import java.util.Optional;

/** What a policy says of a verb in general, where none of its entries speaks of the data. */
final class Stances {
  private Stances() {}

  /** The ruling of the {@code defaults} block; empty where it leaves the verb open. */
  static Optional<Ruling> general(String rule, Verb verb, Flow flow, Policy policy) {
    Stance stance = policy.stance(verb);
    if (stance == Stance.ALLOW) {
      return Optional.empty();
    }
    if (isNobodys(flow.form())) {
      return Optional.of(Ruling.accepted(rule, Optional.of(policy.clause(verb))));
    }
    return Optional.of(
        stance == Stance.NOTE
            ? Ruling.of(rule, Level.NOTE, "", policy.clause(verb))
            : Ruling.of(rule, Level.ERROR, Grounds.UNDECLARED, policy.clause(verb)));
  }

  /** Whether data of this form no longer belongs to a person. */
  static boolean isNobodys(Form form) {
    return form == Form.ANONYMISED || form == Form.AGGREGATED;
  }
}
