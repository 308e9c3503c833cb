package dev.privet.rules.promise;

import dev.privet.analyzer.AnalysisResult;
import dev.privet.analyzer.evidence.CookieUse;
import dev.privet.analyzer.evidence.Site;
import dev.privet.analyzer.evidence.Trigger;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.analyzer.taint.Exposure;
import dev.privet.rules.Finding;
import dev.privet.rules.Level;
import dev.privet.rules.policy.Clause;
import dev.privet.rules.policy.Duty;
import dev.privet.rules.policy.Policy;
import dev.privet.rules.policy.Stance;
import dev.privet.rules.policy.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What flows of data, and the lack of them, show for the clauses that speak of flows. */
public final class FlowProofs {
  /** How the proof begins that a recipient never gets anything. */
  static final String NOTHING_SENT = "the code in sight sends nothing";

  private final Policy policy;
  private final Map<Finding, List<Clause>> findings;
  private final AnalysisResult result;
  private final List<Attestation> proofs = new ArrayList<>();

  private FlowProofs(Policy policy, Map<Finding, List<Clause>> findings, AnalysisResult result) {
    this.policy = policy;
    this.findings = findings;
    this.result = result;
  }

  /** The attestations for recipients, prohibitions, closed worlds and transformations. */
  public static List<Attestation> of(
      Policy policy, Map<Finding, List<Clause>> findings, AnalysisResult result) {
    FlowProofs proofs = new FlowProofs(policy, findings, result);
    proofs.recipients();
    proofs.prohibitions();
    proofs.closedWorlds();
    proofs.requirements();
    return proofs.proofs;
  }

  private Optional<Finding> accepted(Clause clause) {
    return findings.entrySet().stream()
        .filter(it -> it.getKey().level() == Level.NONE && it.getValue().contains(clause))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static Optional<Site> site(Finding finding) {
    return Optional.of(new Site(finding.path(), finding.span(), ""));
  }

  private void add(Clause clause, Verdict verdict, String sentence, Optional<Site> site) {
    proofs.add(new Attestation(clause, verdict, sentence, site));
  }

  private void recipients() {
    for (Policy.Recipient recipient : policy.recipients()) {
      Clause clause = recipient.clause();
      Optional<Finding> seen = accepted(clause);
      if (recipient.unspecified()) {
        continue;
      }
      if (recipient.receives().unspecified()) {
        add(
            clause,
            Verdict.NOT_CHECKABLE,
            "the published text leaves open what " + recipient.id() + " receives",
            Optional.empty());
        continue;
      }
      if (seen.isPresent()) {
        add(
            clause,
            Verdict.KEPT,
            recipient.id() + " gets what it may have, and nothing else was found",
            site(seen.get()));
      } else {
        add(clause, Verdict.UNPROVED, NOTHING_SENT + " to " + recipient.id(), Optional.empty());
      }
    }
  }

  private void prohibitions() {
    for (Policy.Prohibition entry : policy.forbid()) {
      boolean flows =
          entry.verbs().stream()
              .anyMatch(it -> it != Verb.JOIN && it != Verb.USE && it != Verb.DELETE);
      if (entry.level() == Level.NONE) {
        add(
            entry.clause(),
            Verdict.NOT_CHECKABLE,
            "the entry permits it, so that nothing can break it",
            Optional.empty());
      } else if (flows) {
        prohibition(entry);
      }
    }
  }

  /** What no place of the kinds that an entry means is against, if there are such places. */
  private void prohibition(Policy.Prohibition entry) {
    long places =
        result.exposures().stream().filter(it -> entry.places().contains(it.sink().kind())).count();
    long inputs = entry.verbs().contains(Verb.COLLECT) ? result.evidence().inputs().size() : 0;
    List<String> seen = new ArrayList<>();
    if (places > 0) {
      seen.add(count(places, "place") + " of this kind where personal data arrives");
    }
    if (inputs > 0) {
      seen.add(count(inputs, "input") + " of personal data");
    }
    if (seen.isEmpty()) {
      boolean requests =
          result.evidence().accesses().stream()
              .anyMatch(it -> it.trigger().kind() == Trigger.Kind.ENDPOINT);
      boolean whole =
          result.evidence().whole() && (requests || !entry.verbs().contains(Verb.COLLECT));
      add(
          entry.clause(),
          whole ? Verdict.KEPT : Verdict.UNPROVED,
          (entry.verbs().contains(Verb.COLLECT)
                  ? "no request takes personal data"
                  : "no personal data arrives at such a place")
              + (whole ? "" : " in the part of the program that is in sight"),
          Optional.empty());
    } else {
      add(
          entry.clause(),
          Verdict.KEPT,
          "none of " + String.join(" and ", seen) + " is against it",
          accepted(entry.clause()).flatMap(FlowProofs::site));
    }
  }

  private static String count(long number, String word) {
    return number + " " + word + (number == 1 ? "" : "s");
  }

  private void closedWorlds() {
    for (Verb verb : List.of(Verb.SHARE, Verb.LOG, Verb.STORE, Verb.EXPORT)) {
      if (policy.stance(verb) == Stance.DENY) {
        add(policy.clause(verb), Verdict.KEPT, "nothing undeclared was found", Optional.empty());
      }
    }
    if (policy.stance(Verb.COOKIE) == Stance.DENY) {
      cookies();
    }
  }

  /** Whether every cookie that is set has a name that can be told. */
  private void cookies() {
    List<CookieUse> nameless =
        result.evidence().cookies().stream().filter(it -> it.name().isEmpty()).toList();
    if (nameless.isEmpty()) {
      add(
          policy.clause(Verb.COOKIE),
          Verdict.KEPT,
          result.evidence().cookies().isEmpty()
              ? "no cookie is set by the code in sight"
              : "no cookie but those listed is set",
          Optional.empty());
    } else {
      add(
          policy.clause(Verb.COOKIE),
          Verdict.UNPROVED,
          "the name of a cookie that is set here cannot be told",
          Optional.of(nameless.get(0).site()));
    }
  }

  private void transport(Policy.Requirement entry) {
    boolean sent = result.exposures().stream().anyMatch(it -> it.sink().host().isPresent());
    Optional<Exposure> hidden =
        result.exposures().stream()
            .filter(it -> it.sink().kind() == SinkKind.URL && it.sink().host().isEmpty())
            .findFirst();
    if (hidden.isPresent()) {
      add(
          entry.clause(),
          Verdict.UNPROVED,
          "whether the address that this request is made of is an encrypted one cannot be told",
          hidden.map(Sinks::site));
    } else {
      add(
          entry.clause(),
          sent ? Verdict.KEPT : Verdict.UNPROVED,
          sent
              ? "every address in sight is an encrypted one"
              : "no address in sight says how data travels",
          Optional.empty());
    }
  }

  private void requirements() {
    for (Policy.Requirement entry : policy.require()) {
      if (entry.duty() == Duty.TLS) {
        transport(entry);
      } else if (entry.duty().transformation().isPresent()
          && (entry.purposes().isEmpty() || !entry.of().isEmpty())) {
        Optional<Finding> seen = accepted(entry.clause());
        add(
            entry.clause(),
            Verdict.KEPT,
            "no data arrives there as it is",
            seen.flatMap(FlowProofs::site));
      }
    }
  }
}
