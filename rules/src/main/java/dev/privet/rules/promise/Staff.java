package dev.privet.rules.promise;

import dev.privet.analyzer.evidence.Access;
import dev.privet.analyzer.evidence.Trigger;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.analyzer.taint.Exposure;
import dev.privet.analyzer.taint.Flow;
import dev.privet.rules.Level;
import dev.privet.rules.policy.Duty;
import dev.privet.rules.policy.Policy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** PRV506 and PRV507: who may look at people's data, and whether it is written down. */
final class Staff implements Examiner {
  private static final Pattern INSIDE =
      Pattern.compile(
          "\\b(staff|admin|administration|support|helpdesk|help desk|back ?office|internal|operator|operators|agent|backstage|console)\\b");
  private static final Set<SinkKind> WRITTEN =
      EnumSet.of(SinkKind.LOG, SinkKind.DATABASE, SinkKind.FILE, SinkKind.QUEUE);

  @Override
  public void examine(Case matter, Docket docket) {
    for (Policy.Requirement entry : matter.policy().require()) {
      if (entry.duty() == Duty.GUARD || entry.duty() == Duty.AUDIT) {
        examine(matter, entry, docket);
      }
    }
  }

  private static void examine(Case matter, Policy.Requirement entry, Docket docket) {
    Map<Access, List<Flow>> uses = uses(matter, entry);
    if (uses.isEmpty()) {
      docket.unproved(entry.clause(), "no request in sight shows this data " + to(entry));
    }
    uses.forEach(
        (access, flows) -> {
          if (entry.duty() == Duty.GUARD) {
            guard(entry, access, flows, docket);
          } else {
            audit(matter, entry, access, flows, docket);
          }
        });
  }

  /** Whom a request has to be for, and what would say so. */
  private static String to(Policy.Requirement entry) {
    return entry.by().isEmpty()
        ? "to staff: neither its path nor its handler says so"
        : "to " + entry.by().replace('_', ' ') + ": neither its path nor a guard says so";
  }

  private static void guard(
      Policy.Requirement entry, Access access, List<Flow> flows, Docket docket) {
    Trigger trigger = access.trigger();
    Optional<String> role = trigger.guards().stream().filter(Staff::isRole).findFirst();
    if (role.isPresent()) {
      docket.kept(
          entry.clause(), trigger.label() + " is open to " + role.get() + " alone", trigger.site());
    } else if (!trigger.demands().isEmpty()) {
      docket.kept(
          entry.clause(),
          trigger.label() + " is answered after " + trigger.demands().get(0),
          trigger.site());
    } else {
      docket.charge(
          charge(
              "PRV506",
              entry,
              access,
              flows,
              trigger.label()
                  + " shows "
                  + Sinks.contents(flows).toLowerCase(Locale.ROOT)
                  + ", and nothing in sight asks for a role first, although "
                  + Phrases.that(entry.clause(), "promise")
                  + " that only "
                  + (entry.by().isEmpty() ? "some people" : entry.by().replace('_', ' '))
                  + " may see it."));
    }
  }

  /** Whether a guard asks for more than that somebody is logged in. */
  private static boolean isRole(String guard) {
    return !guard.matches(
        "(fully)?[aA]uthenticated\\(\\)|is(Fully)?Authenticated\\(\\)|permitAll.*");
  }

  private static void audit(
      Case matter, Policy.Requirement entry, Access access, List<Flow> flows, Docket docket) {
    Trigger trigger = access.trigger();
    if (access.audit().isPresent()) {
      docket.kept(entry.clause(), trigger.label() + " is written down", access.audit().get());
      return;
    }
    Optional<Exposure> written =
        entry.of().isEmpty() ? Optional.empty() : written(matter, entry.of(), access);
    if (written.isPresent()) {
      docket.kept(entry.clause(), trigger.label() + " is written down", Sinks.site(written.get()));
      return;
    }
    if (entry.by().isEmpty() && isOwn(trigger)) {
      return;
    }
    docket.charge(
        charge(
            "PRV507",
            entry,
            access,
            flows,
            trigger.label()
                + " shows "
                + Sinks.contents(flows).toLowerCase(Locale.ROOT)
                + " and leaves no trace of it, although "
                + Phrases.that(entry.clause(), "promise")
                + " that every such access is written down."));
  }

  /** Whether a request shows whoever is logged in their own data: it names nobody else. */
  private static boolean isOwn(Trigger trigger) {
    return trigger.guards().contains("isAuthenticated()")
        && trigger.guards().stream().noneMatch(Staff::isRole)
        && !trigger.label().contains("{")
        && !INSIDE.matcher(trigger.words()).find();
  }

  /** Where a request writes down data of the alias that the record is made of. */
  private static Optional<Exposure> written(Case matter, String alias, Access access) {
    return matter
        .policy()
        .alias(alias)
        .flatMap(
            data ->
                matter.exposures().stream()
                    .filter(it -> WRITTEN.contains(it.sink().kind()))
                    .filter(it -> access.methods().contains(it.sink().enclosing()))
                    .filter(
                        it ->
                            it.flows().stream()
                                .anyMatch(f -> data.covers().matches(f.origin().category())))
                    .findFirst());
  }

  /** The requests whose answers carry the data, of those that the entry speaks of. */
  private static Map<Access, List<Flow>> uses(Case matter, Policy.Requirement entry) {
    Map<Access, List<Flow>> uses = new LinkedHashMap<>();
    for (Exposure exposure : matter.exposures()) {
      if (exposure.sink().kind() != SinkKind.RESPONSE) {
        continue;
      }
      List<Flow> flows =
          exposure.flows().stream()
              .filter(it -> Case.isSure(it) && matter.means(entry.data(), it))
              .toList();
      Optional<Access> access = flows.isEmpty() ? Optional.empty() : access(matter, exposure);
      if (access.isPresent() && concerns(matter, entry, access.get())) {
        uses.computeIfAbsent(access.get(), k -> new ArrayList<>()).addAll(flows);
      }
    }
    return uses;
  }

  private static boolean concerns(Case matter, Policy.Requirement entry, Access access) {
    Trigger trigger = access.trigger();
    boolean guarded = matter.accesses().stream().anyMatch(it -> !it.trigger().guards().isEmpty());
    if (!entry.by().isEmpty()) {
      boolean open =
          entry.duty() == Duty.GUARD
              && guarded
              && trigger.guards().isEmpty()
              && trigger.demands().isEmpty()
              && !isPublished(matter, trigger);
      return open || isInside(entry.by(), trigger);
    }
    return !guarded || !trigger.guards().isEmpty();
  }

  /** Whether a request says that it serves a purpose for which people are asked. */
  private static boolean isPublished(Case matter, Trigger trigger) {
    return matter.evidence().purposes().stream()
        .filter(it -> it.contains(trigger.site().path(), trigger.site().span()))
        .anyMatch(
            region ->
                matter.policy().require().stream()
                    .anyMatch(
                        it -> it.duty() == Duty.CONSENT && it.purposes().contains(region.says())));
  }

  /** The request whose method an exposure stands in. */
  private static Optional<Access> access(Case matter, Exposure exposure) {
    return matter.accesses().stream()
        .filter(it -> it.trigger().kind() == Trigger.Kind.ENDPOINT)
        .filter(it -> it.trigger().site().path().equals(exposure.sink().path()))
        .filter(
            it ->
                exposure
                    .sink()
                    .enclosing()
                    .endsWith(it.trigger().site().enclosing().replace("()", "")))
        .findFirst();
  }

  /** Whether an exposure is the answer to a request of one's own people. */
  static boolean isWith(Case matter, String by, Exposure exposure) {
    return access(matter, exposure).filter(it -> isInside(by, it.trigger())).isPresent();
  }

  private static boolean isInside(String by, Trigger trigger) {
    String who = by.replace('_', ' ').toLowerCase(Locale.ROOT);
    String guards = String.join(" ", trigger.guards()).toLowerCase(Locale.ROOT).replace('_', ' ');
    return trigger.words().contains(who)
        || guards.contains(who)
        || INSIDE.matcher(trigger.words()).find()
        || INSIDE.matcher(guards.replaceAll("[^a-z ]", " ")).find();
  }

  private static Charge charge(
      String rule, Policy.Requirement entry, Access access, List<Flow> flows, String message) {
    return new Charge(
        rule,
        Level.ERROR,
        message,
        access.trigger().site(),
        Sinks.categories(flows),
        List.of(entry.clause()),
        List.of(),
        Confidence.MEDIUM);
  }
}
