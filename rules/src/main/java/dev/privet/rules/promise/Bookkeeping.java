package dev.privet.rules.promise;

import dev.privet.analyzer.evidence.Site;
import dev.privet.rules.Finding;
import dev.privet.rules.Level;
import dev.privet.rules.policy.Clause;
import dev.privet.rules.policy.Policy;
import dev.privet.rules.policy.PolicyLint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the {@link Ledger} of a policy, its findings and its attestations. */
public final class Bookkeeping {
  private static final Set<String> OPEN = Set.of("PRV206", "PRV601", "PRV602", "PRV603");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final int MOST_PROOFS = 4;

  private final Policy policy;
  private final Map<Finding, List<Clause>> findings;
  private final List<Attestation> attestations;
  private final Map<Clause, String> says;

  private Bookkeeping(
      Policy policy, Map<Finding, List<Clause>> findings, List<Attestation> attestations) {
    this.policy = policy;
    this.findings = findings;
    this.attestations = attestations;
    this.says = Entries.of(policy);
  }

  /**
   * The ledger.
   *
   * @param findings the findings with the clauses that decided, accepted ones too
   * @param attestations what was seen besides
   */
  public static Ledger ledger(
      Policy policy, Map<Finding, List<Clause>> findings, List<Attestation> attestations) {
    return new Bookkeeping(policy, findings, attestations).ledger();
  }

  private Ledger ledger() {
    Map<String, Set<Clause>> rows = new LinkedHashMap<>();
    for (Clause clause : PolicyLint.clauses(policy)) {
      if (!clause.cite().isEmpty()) {
        clause
            .cite()
            .forEach(id -> rows.computeIfAbsent(id, k -> new LinkedHashSet<>()).add(clause));
      } else if (!says.getOrDefault(clause, "").isEmpty()) {
        rows.computeIfAbsent("line " + clause.line(), k -> new LinkedHashSet<>()).add(clause);
      }
    }
    int encoded = 0;
    for (String id : policy.statements().keySet()) {
      encoded += rows.containsKey(id) ? 1 : 0;
      rows.computeIfAbsent(id, k -> new LinkedHashSet<>());
    }
    List<Promise> promises = new ArrayList<>();
    rows.forEach((id, clauses) -> promises.add(promise(id, clauses)));
    promises.sort(
        Comparator.comparing((Promise it) -> it.id().startsWith("line "))
            .thenComparing(it -> padded(it.id())));
    return new Ledger(
        policy.header().id(),
        policy.header().clause().file(),
        promises,
        policy.statements().size(),
        encoded);
  }

  /** With all numbers of one width, so that 9 comes before 10. */
  private static String padded(String id) {
    Matcher number = NUMBER.matcher(id);
    return number.replaceAll(it -> "0".repeat(Math.max(0, 6 - it.group().length())) + it.group());
  }

  private Promise promise(String id, Set<Clause> clauses) {
    Optional<Policy.Statement> statement = Optional.ofNullable(policy.statements().get(id));
    String quote = statement.map(Policy.Statement::quote).orElse("");
    if (clauses.isEmpty()) {
      String why =
          statement
              .map(Policy.Statement::why)
              .filter(it -> !it.isEmpty())
              .orElse("no entry of the policy encodes it");
      return new Promise(
          id,
          quote,
          "",
          Verdict.NOT_CHECKABLE,
          statement.map(it -> List.of(it.clause())).orElse(List.of()),
          List.of(new Promise.Proof(why, "", 0)),
          List.of());
    }
    List<Finding> breaking =
        findings.entrySet().stream()
            .filter(it -> it.getValue().stream().anyMatch(clauses::contains))
            .map(Map.Entry::getKey)
            .filter(it -> it.level() != Level.NONE)
            .toList();
    List<Finding> broken =
        breaking.stream()
            .filter(it -> it.allowedBy().isEmpty() && !OPEN.contains(it.rule()))
            .filter(it -> it.level().compareTo(Level.WARNING) >= 0)
            .toList();
    List<Promise.Proof> proofs = new ArrayList<>();
    Verdict verdict = verdict(clauses, breaking, broken, proofs);
    return new Promise(
        id,
        quote,
        String.join(
            "; ",
            clauses.stream()
                .map(it -> says.getOrDefault(it, ""))
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList()),
        verdict,
        List.copyOf(clauses),
        proofs.stream().distinct().limit(MOST_PROOFS).toList(),
        broken.stream().map(Finding::id).toList());
  }

  private Verdict verdict(
      Set<Clause> clauses,
      List<Finding> breaking,
      List<Finding> broken,
      List<Promise.Proof> proofs) {
    if (!broken.isEmpty()) {
      broken.forEach(it -> broken(clauses, it, proofs));
      return Verdict.BROKEN;
    }
    List<Attestation> own =
        attestations.stream().filter(it -> clauses.contains(it.clause())).toList();
    List<Finding> doubtful =
        breaking.stream()
            .filter(it -> it.allowedBy().isEmpty() && !it.rule().equals("PRV602"))
            .filter(it -> !(it.rule().matches("PRV60[13]") && isShown(own)))
            .toList();
    boolean doubt = !doubtful.isEmpty();
    doubtful.forEach(
        it -> proofs.add(new Promise.Proof(it.sentence(), it.path(), it.span().line())));
    breaking.stream()
        .filter(it -> it.allowedBy().isPresent())
        .forEach(
            it ->
                proofs.add(
                    new Promise.Proof(
                        "an exception is claimed: " + it.allowedBy().orElseThrow().reason(),
                        it.path(),
                        it.span().line())));
    Verdict verdict = doubt ? Verdict.UNPROVED : Verdict.NOT_CHECKABLE;
    for (Verdict each : List.of(Verdict.UNPROVED, Verdict.KEPT, Verdict.NOT_CHECKABLE)) {
      for (Attestation attestation : own) {
        boolean absent = attestation.sentence().startsWith(FlowProofs.NOTHING_SENT) && isShown(own);
        if (attestation.verdict() == each && !absent) {
          proofs.add(proof(attestation));
          verdict = verdict.compareTo(each) >= 0 ? verdict : each;
        }
      }
    }
    if (proofs.isEmpty()) {
      proofs.add(new Promise.Proof("nothing that code could show speaks for or against it", "", 0));
    }
    return verdict;
  }

  /** What a finding says of these clauses, where it speaks of others too. */
  private void broken(Set<Clause> clauses, Finding finding, List<Promise.Proof> proofs) {
    List<String> sentences =
        attestations.stream()
            .filter(it -> it.verdict() == Verdict.BROKEN && clauses.contains(it.clause()))
            .filter(it -> it.site().filter(site -> isAt(site, finding)).isPresent())
            .map(Attestation::sentence)
            .distinct()
            .toList();
    boolean joined = finding.promises().size() > 1 && !sentences.isEmpty();
    (joined ? sentences : List.of(finding.sentence()))
        .forEach(it -> proofs.add(new Promise.Proof(it, finding.path(), finding.span().line())));
  }

  private static boolean isAt(Site site, Finding finding) {
    return site.path().equals(finding.path()) && site.span().line() == finding.span().line();
  }

  private static boolean isShown(List<Attestation> attestations) {
    return attestations.stream().anyMatch(it -> it.verdict() == Verdict.KEPT);
  }

  private static Promise.Proof proof(Attestation attestation) {
    return new Promise.Proof(
        attestation.sentence(),
        attestation.site().map(it -> it.path()).orElse(""),
        attestation.site().map(it -> it.span().line()).orElse(0));
  }
}
