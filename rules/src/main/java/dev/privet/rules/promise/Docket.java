package dev.privet.rules.promise;

import dev.privet.analyzer.evidence.Site;
import dev.privet.rules.policy.Clause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the examiners found, for and against. */
final class Docket {
  private final List<Charge> charges = new ArrayList<>();
  private final List<Attestation> attestations = new ArrayList<>();

  /** Adds a charge; those of one rule at one place become one. */
  void charge(Charge charge) {
    for (Clause clause : charge.clauses()) {
      attestations.add(
          new Attestation(clause, Verdict.BROKEN, charge.message(), Optional.of(charge.site())));
    }
    for (int i = 0; i < charges.size(); i++) {
      Charge other = charges.get(i);
      if (other.rule().equals(charge.rule()) && other.site().equals(charge.site())) {
        charges.set(i, joined(other, charge));
        return;
      }
    }
    charges.add(charge);
  }

  private static Charge joined(Charge first, Charge second) {
    return new Charge(
        first.rule(),
        first.level().compareTo(second.level()) >= 0 ? first.level() : second.level(),
        first.message(),
        first.site(),
        Stream.concat(first.categories().stream(), second.categories().stream()).toList(),
        Stream.concat(first.clauses().stream(), second.clauses().stream()).distinct().toList(),
        Stream.concat(first.related().stream(), second.related().stream()).distinct().toList(),
        first.confidence());
  }

  void kept(Clause clause, String sentence, Site site) {
    attestations.add(new Attestation(clause, Verdict.KEPT, sentence, Optional.of(site)));
  }

  void kept(Clause clause, String sentence) {
    attestations.add(new Attestation(clause, Verdict.KEPT, sentence, Optional.empty()));
  }

  void unproved(Clause clause, String sentence) {
    attestations.add(new Attestation(clause, Verdict.UNPROVED, sentence, Optional.empty()));
  }

  void unproved(Clause clause, String sentence, Site site) {
    attestations.add(new Attestation(clause, Verdict.UNPROVED, sentence, Optional.of(site)));
  }

  void notCheckable(Clause clause, String sentence) {
    attestations.add(new Attestation(clause, Verdict.NOT_CHECKABLE, sentence, Optional.empty()));
  }

  List<Charge> charges() {
    return List.copyOf(charges);
  }

  List<Attestation> attestations() {
    return List.copyOf(attestations);
  }
}
