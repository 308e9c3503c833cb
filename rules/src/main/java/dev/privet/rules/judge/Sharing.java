package dev.privet.rules.judge;

import dev.privet.analyzer.evidence.Evidence;
import dev.privet.analyzer.spec.Category;
import dev.privet.analyzer.spec.Form;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.analyzer.taint.Flow;
import dev.privet.analyzer.taint.SinkPoint;
import dev.privet.rules.Level;
import dev.privet.rules.policy.Clause;
import dev.privet.rules.policy.Duty;
import dev.privet.rules.policy.Policy;
import dev.privet.rules.policy.Stance;
import dev.privet.rules.policy.Transformation;
import dev.privet.rules.policy.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** PRV2xx: data handed to somebody else. */
final class Sharing implements Chapter {
  private static final String UNDECLARED_RECIPIENT = "PRV201";
  private static final String UNDECLARED_DATA = "PRV202";
  private static final String TRANSFORMATION = "PRV203";
  private static final String CONSENT = "PRV204";
  private static final String TRANSPORT = "PRV205";
  private static final String UNKNOWN_RECIPIENT = "PRV206";

  private final List<Policy> policies;
  private final Recipients recipients;
  private final Evidence evidence;

  Sharing(List<Policy> policies, Recipients recipients, Evidence evidence) {
    this.policies = policies;
    this.recipients = recipients;
    this.evidence = evidence;
  }

  @Override
  public boolean hears(SinkKind kind) {
    return kind == SinkKind.THIRD_PARTY || kind == SinkKind.INTERNAL_SERVICE;
  }

  @Override
  public List<Ruling> rule(Flow flow, SinkPoint sink) {
    List<Ruling> rulings = new ArrayList<>(handing(flow, sink));
    transport(flow, sink).ifPresent(rulings::add);
    return rulings;
  }

  private List<Ruling> handing(Flow flow, SinkPoint sink) {
    String rule = recipients.name(sink).isPresent() ? UNDECLARED_RECIPIENT : UNKNOWN_RECIPIENT;
    for (Policy policy : policies) {
      List<Ruling> rulings = handing(rule, flow, sink, policy);
      if (!rulings.isEmpty()) {
        return rulings;
      }
    }
    return List.of(Ruling.accepted(rule, Optional.empty()));
  }

  private List<Ruling> handing(String rule, Flow flow, SinkPoint sink, Policy policy) {
    Category category = flow.origin().category();
    Optional<Policy.Prohibition> ban =
        Bans.find(policy, category, sink.kind(), recipients.names(policy, sink))
            .map(Bans.Ban::entry);
    if (ban.isPresent()) {
      Clause clause = ban.get().clause();
      boolean accepted = ban.get().accept().contains(flow.form());
      return accepted
          ? List.of(Ruling.accepted(rule, Optional.of(clause)))
          : List.of(
              Ruling.of(
                  ban.get().ban() ? UNDECLARED_DATA : rule,
                  ban.get().level(),
                  Grounds.against(clause),
                  clause));
    }
    if (sink.kind() == SinkKind.INTERNAL_SERVICE) {
      return List.of();
    }
    List<Policy.Recipient> declared = recipients.declared(policy, sink);
    return declared.isEmpty()
        ? undeclared(rule, flow, policy)
        : declared(declared, flow, sink, policy);
  }

  private List<Ruling> declared(
      List<Policy.Recipient> declared, Flow flow, SinkPoint sink, Policy policy) {
    Category category = flow.origin().category();
    Optional<Policy.Recipient> covering =
        declared.stream()
            .filter(it -> it.receives().unspecified() || it.receives().matches(category))
            .findFirst();
    if (covering.isPresent()) {
      return conditions(covering.get(), flow, sink, policy);
    }
    Clause clause = declared.get(0).clause();
    return Stances.isNobodys(flow.form())
        ? List.of(Ruling.accepted(UNDECLARED_DATA, Optional.of(clause)))
        : List.of(
            Ruling.of(
                UNDECLARED_DATA,
                Level.ERROR,
                "which is not among what " + Grounds.name(clause) + " lets it have",
                clause));
  }

  /** What must hold for a declared recipient to have declared data. */
  private List<Ruling> conditions(
      Policy.Recipient recipient, Flow flow, SinkPoint sink, Policy policy) {
    Category category = flow.origin().category();
    List<Ruling> rulings = new ArrayList<>();
    for (Policy.After after : recipient.after()) {
      if (after.data().matches(category)) {
        unlessDone(after.transformation(), flow.form(), recipient.clause()).ifPresent(rulings::add);
      }
    }
    for (Policy.Requirement requirement : policy.require()) {
      boolean excluded =
          requirement.duty() == Duty.EXCLUDE
              && !requirement.of().isEmpty()
              && requirement.data().matches(category)
              && recipient.receives().aliases().contains(requirement.of());
      boolean asked = applies(requirement, category) && !requirement.unless().contains("listed");
      if (excluded || asked) {
        requirement
            .duty()
            .transformation()
            .flatMap(it -> unlessDone(it, flow.form(), requirement.clause()))
            .ifPresent(rulings::add);
      }
    }
    if (rulings.isEmpty() && !recipient.when().isEmpty() && !isAsked(flow, sink)) {
      rulings.add(
          Ruling.of(
              CONSENT,
              Level.ERROR,
              "and nothing on the way shows that it was agreed to ("
                  + recipient.when()
                  + "), as "
                  + Grounds.name(recipient.clause())
                  + " promises",
              recipient.clause()));
    }
    return rulings.isEmpty()
        ? List.of(Ruling.accepted(UNDECLARED_DATA, Optional.of(recipient.clause())))
        : List.of(rulings.get(0));
  }

  private static Optional<Ruling> unlessDone(Transformation asked, Form form, Clause clause) {
    return asked.forms().contains(form)
        ? Optional.empty()
        : Optional.of(
            Ruling.of(TRANSFORMATION, Level.ERROR, Grounds.without(asked, clause), clause));
  }

  private static boolean applies(Policy.Requirement requirement, Category category) {
    return requirement.before().contains(Verb.SHARE)
        && requirement.purposes().isEmpty()
        && requirement.data().matches(category);
  }

  /** Whether the data arrives only where a person agreed. */
  private boolean isAsked(Flow flow, SinkPoint sink) {
    return evidence.consents().stream()
        .anyMatch(
            region ->
                region.contains(sink.path(), sink.span())
                    || flow.steps().stream().anyMatch(it -> region.contains(it.path(), it.span())));
  }

  private List<Ruling> undeclared(String rule, Flow flow, Policy policy) {
    Category category = flow.origin().category();
    if (policy.stance(Verb.SHARE) != Stance.DENY) {
      return Stances.general(rule, Verb.SHARE, flow, policy).stream().toList();
    }
    Clause clause = policy.clause(Verb.SHARE);
    if (Stances.isNobodys(flow.form())) {
      return List.of(Ruling.accepted(rule, Optional.of(clause)));
    }
    Optional<Policy.Recipient> unnamed =
        policy.recipients().stream()
            .filter(Policy.Recipient::unspecified)
            .filter(it -> it.receives().unspecified() || it.receives().matches(category))
            .findFirst();
    if (unnamed.isPresent()) {
      Clause vague = unnamed.get().clause();
      String ground = "which may be whom " + Grounds.name(vague) + " leaves unnamed";
      return List.of(Ruling.of(rule, Level.NOTE, ground, vague));
    }
    return rule.equals(UNKNOWN_RECIPIENT)
        ? List.of(Ruling.of(rule, Level.WARNING, "", clause))
        : List.of(Ruling.of(rule, Level.ERROR, "whom the policy does not declare", clause));
  }

  private Optional<Ruling> transport(Flow flow, SinkPoint sink) {
    if (!Recipients.isUnencrypted(sink)
        || flow.form() == Form.ENCRYPTED
        || Stances.isNobodys(flow.form())) {
      return Optional.empty();
    }
    Optional<Policy.Requirement> promise =
        policies.stream()
            .flatMap(it -> it.require().stream())
            .filter(it -> it.duty() == Duty.TLS)
            .filter(
                it -> it.data().terms().isEmpty() || it.data().matches(flow.origin().category()))
            .findFirst();
    return Optional.of(
        promise
            .map(
                it ->
                    Ruling.of(
                        TRANSPORT,
                        Level.ERROR,
                        "without encryption, against " + Grounds.name(it.clause()),
                        it.clause()))
            .orElse(new Ruling(TRANSPORT, Level.WARNING, "without encryption", Optional.empty())));
  }
}
