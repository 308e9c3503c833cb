package dev.privet.rules.judge;

import dev.privet.rules.Finding;
import dev.privet.rules.promise.Ledger;
import java.util.List;

/**
 * What a judge has to say of a program.
 *
 * @param findings the findings, by file and line; accepted and suppressed ones included
 * @param ledger every promise of the company's policy with its verdict
 */
public record Judgement(List<Finding> findings, Ledger ledger) {
  public Judgement {
    findings = List.copyOf(findings);
  }
}
