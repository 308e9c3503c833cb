package dev.privet.rules.promise;

import dev.privet.rules.policy.Clause;
import java.util.List;

/**
 * One promise and how it fares.
 *
 * @param id the id of the published statement, or {@code line 12} of an entry that cites none
 * @param quote the published words; empty where the policy file does not quote them
 * @param says what the entries ask for, in short: {@code retain browser}
 * @param verdict how it fares
 * @param clauses the entries of the policy that hold it
 * @param proofs the evidence, or what is missing of it
 * @param findings the ids of the findings that break it
 */
public record Promise(
    String id,
    String quote,
    String says,
    Verdict verdict,
    List<Clause> clauses,
    List<Proof> proofs,
    List<String> findings) {
  public Promise {
    clauses = List.copyOf(clauses);
    proofs = List.copyOf(proofs);
    findings = List.copyOf(findings);
  }

  /**
   * A piece of evidence.
   *
   * @param sentence what was seen, or is missing
   * @param path the file; empty for none
   * @param line the line, from 1; 0 for none
   */
  public record Proof(String sentence, String path, int line) {}
}
