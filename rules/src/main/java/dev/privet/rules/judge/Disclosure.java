package dev.privet.rules.judge;

import dev.privet.analyzer.spec.Category;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.analyzer.taint.Flow;
import dev.privet.analyzer.taint.SinkPoint;
import dev.privet.rules.policy.Policy;
import dev.privet.rules.policy.Verb;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** PRV1xx: data in places that show it to people it is not meant for. */
final class Disclosure implements Chapter {
  private static final Map<SinkKind, String> RULES =
      new EnumMap<>(
          Map.of(
              SinkKind.LOG, "PRV101",
              SinkKind.CONSOLE, "PRV102",
              SinkKind.EXCEPTION, "PRV103",
              SinkKind.RESPONSE, "PRV104",
              SinkKind.URL, "PRV105",
              SinkKind.TELEMETRY, "PRV106"));

  private final List<Policy> policies;
  private final Recipients recipients;

  Disclosure(List<Policy> policies, Recipients recipients) {
    this.policies = policies;
    this.recipients = recipients;
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

  private Optional<Ruling> rule(String rule, Flow flow, SinkPoint sink, Policy policy) {
    Category category = flow.origin().category();
    Optional<Bans.Ban> ban = Bans.find(policy, category, sink.kind());
    Optional<Ruling> permission = permission(rule, category, sink, policy, ban);
    if (permission.isPresent()) {
      return permission;
    }
    if (ban.isPresent()) {
      Policy.Prohibition entry = ban.get().entry();
      return Optional.of(
          entry.accept().contains(flow.form())
              ? Ruling.accepted(rule, Optional.of(entry.clause()))
              : Ruling.of(rule, entry.level(), Grounds.against(entry.clause()), entry.clause()));
    }
    Verb verb = sink.kind() == SinkKind.RESPONSE ? Verb.EXPORT : Verb.LOG;
    return Stances.general(rule, verb, flow, policy);
  }

  /** What is declared as logged may be, unless a ban names it as precisely. */
  private Optional<Ruling> permission(
      String rule, Category category, SinkPoint sink, Policy policy, Optional<Bans.Ban> ban) {
    int banned = ban.map(Bans.Ban::specificity).orElse(-1);
    if (sink.kind() == SinkKind.LOG || sink.kind() == SinkKind.CONSOLE) {
      return policy.data().stream()
          .filter(it -> it.log() && it.covers().specificity(category).orElse(-1) > banned)
          .findFirst()
          .map(it -> Ruling.accepted(rule, Optional.of(it.clause())));
    }
    if (sink.kind() == SinkKind.TELEMETRY && ban.isEmpty()) {
      return recipients.declared(policy, sink).stream()
          .filter(it -> it.receives().unspecified() || it.receives().matches(category))
          .findFirst()
          .map(it -> Ruling.accepted(rule, Optional.of(it.clause())));
    }
    return Optional.empty();
  }
}
