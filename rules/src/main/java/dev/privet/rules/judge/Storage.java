package dev.privet.rules.judge;

import dev.privet.analyzer.spec.Category;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.analyzer.taint.Flow;
import dev.privet.analyzer.taint.SinkPoint;
import dev.privet.rules.Level;
import dev.privet.rules.policy.Clause;
import dev.privet.rules.policy.Policy;
import dev.privet.rules.policy.Stance;
import dev.privet.rules.policy.Transformation;
import dev.privet.rules.policy.Verb;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** PRV3xx: data that is kept. */
final class Storage implements Chapter {
  private static final String FORBIDDEN = "PRV301";
  private static final Map<SinkKind, String> RULES =
      new EnumMap<>(
          Map.of(
              SinkKind.DATABASE, "PRV302",
              SinkKind.QUEUE, "PRV302",
              SinkKind.COOKIE, "PRV303",
              SinkKind.FILE, "PRV304",
              SinkKind.CACHE, "PRV305",
              SinkKind.SESSION, "PRV306"));

  private final List<Policy> policies;

  Storage(List<Policy> policies) {
    this.policies = policies;
  }

  @Override
  public boolean hears(SinkKind kind) {
    return RULES.containsKey(kind);
  }

  @Override
  public List<Ruling> rule(Flow flow, SinkPoint sink) {
    String rule = RULES.getOrDefault(sink.kind(), "");
    for (Policy policy : policies) {
      Optional<Ruling> ruling = rule(rule, flow, sink, policy);
      if (ruling.isPresent()) {
        return List.of(ruling.get());
      }
    }
    return List.of(Ruling.accepted(rule, Optional.empty()));
  }

  private static Optional<Ruling> rule(String rule, Flow flow, SinkPoint sink, Policy policy) {
    Category category = flow.origin().category();
    Optional<Policy.Prohibition> ban =
        Bans.find(policy, category, sink.kind()).map(Bans.Ban::entry);
    if (ban.isPresent()) {
      Clause clause = ban.get().clause();
      boolean accepted = ban.get().accept().contains(flow.form());
      return Optional.of(
          accepted
              ? Ruling.accepted(rule, Optional.of(clause))
              : Ruling.of(
                  ban.get().ban() ? FORBIDDEN : rule,
                  ban.get().level(),
                  Grounds.against(clause),
                  clause));
    }
    return reserved(flow, policy)
        .or(() -> unprotected(rule, flow, policy))
        .or(() -> cookie(rule, flow, sink, policy))
        .or(() -> Stances.general(rule, Verb.STORE, flow, policy));
  }

  /** Data that a recipient alone may have must not be kept here. */
  private static Optional<Ruling> reserved(Flow flow, Policy policy) {
    if (Transformation.MASK.forms().contains(flow.form())) {
      return Optional.empty();
    }
    return policy.recipients().stream()
        .filter(it -> it.only().matches(flow.origin().category()))
        .findFirst()
        .map(
            it ->
                Ruling.of(
                    FORBIDDEN,
                    Level.ERROR,
                    "although " + Grounds.name(it.clause()) + " leaves it to " + it.id() + " alone",
                    it.clause()));
  }

  private static Optional<Ruling> unprotected(String rule, Flow flow, Policy policy) {
    for (Policy.Requirement requirement : policy.require()) {
      Optional<Transformation> asked = requirement.duty().transformation();
      if (asked.isPresent()
          && requirement.before().contains(Verb.STORE)
          && requirement.data().matches(flow.origin().category())) {
        Clause clause = requirement.clause();
        return Optional.of(
            asked.get().forms().contains(flow.form())
                ? Ruling.accepted(rule, Optional.of(clause))
                : Ruling.of(rule, Level.ERROR, Grounds.without(asked.get(), clause), clause));
      }
    }
    return Optional.empty();
  }

  /** A cookie that the policy lists may be set; in a closed world no other may. */
  private static Optional<Ruling> cookie(String rule, Flow flow, SinkPoint sink, Policy policy) {
    if (sink.kind() != SinkKind.COOKIE || sink.label().isEmpty()) {
      return Optional.empty();
    }
    String name = sink.label().get();
    for (Policy.Cookies group : policy.cookies()) {
      if (group.covers(name)) {
        return Optional.of(Ruling.accepted(rule, Optional.of(group.clause())));
      }
    }
    return policy.stance(Verb.COOKIE) == Stance.DENY
        ? Stances.general(rule, Verb.COOKIE, flow, policy)
        : Optional.empty();
  }
}
