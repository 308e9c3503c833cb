package dev.privet.rules.promise;

import dev.privet.analyzer.evidence.Site;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.text.Span;
import dev.privet.rules.Level;
import dev.privet.rules.policy.Clause;
import dev.privet.rules.policy.PolicyLint;
import dev.privet.rules.policy.Remark;
import java.util.List;
import java.util.Set;

/** PRV601 and PRV602: what is wrong with the policy whatever the code does. */
final class Consistency implements Examiner {
  @Override
  public void examine(Case matter, Docket docket) {
    for (Remark remark : PolicyLint.of(matter.policy(), Set.of())) {
      Clause clause = remark.clause();
      switch (remark.kind()) {
        case CONTRADICTION -> docket.charge(charge("PRV601", Level.WARNING, remark));
        case GAP -> {
          docket.charge(charge("PRV602", Level.NOTE, remark));
          if (!remark.message().endsWith("nowhere")) {
            docket.notCheckable(clause, remark.message());
          }
        }
        default -> {}
      }
    }
  }

  private static Charge charge(String rule, Level level, Remark remark) {
    return new Charge(
        rule,
        level,
        "The policy: " + remark.message() + ".",
        site(remark.clause()),
        List.of(),
        remark.clauses(),
        List.of(),
        Confidence.HIGH);
  }

  /** The entry in the policy file. */
  static Site site(Clause clause) {
    return new Site(clause.file(), new Span(clause.line(), 1, clause.line(), 1), "");
  }
}
