package dev.privet.rules.promise;

import dev.privet.analyzer.evidence.Erasure;
import dev.privet.analyzer.evidence.Store;
import dev.privet.analyzer.evidence.Trigger;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.rules.Level;
import dev.privet.rules.policy.Clause;
import dev.privet.rules.policy.Event;
import dev.privet.rules.policy.Policy;
import dev.privet.rules.policy.Right;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * PRV405 and PRV407: whether what is stored goes when an event happens or a person asks for it, in
 * every store that holds it, and really.
 */
final class Endings implements Examiner {
  @Override
  public void examine(Case matter, Docket docket) {
    for (Policy.Retention entry : matter.policy().retain()) {
      if (!Scope.of(matter.policy(), entry).has(SinkKind.DATABASE)) {
        continue;
      }
      List<Event> events = events(entry);
      for (Holding holding : matter.holdings(entry.data())) {
        if (!events.isEmpty()) {
          atEvents(matter, entry, events, holding, docket);
        }
        if (entry.hard()) {
          soft(matter, entry.clause(), holding, docket);
        }
      }
    }
    for (Policy.Entitlement entry : matter.policy().rights()) {
      if (entry.rights().contains(Right.ERASE)) {
        for (Holding holding : matter.holdings(entry.data())) {
          onRequest(matter, entry, holding, docket);
          if (entry.hard()) {
            soft(matter, entry.clause(), holding, docket);
          }
        }
      }
    }
  }

  /** The events that an entry itself says end the data at once. */
  private static List<Event> events(Policy.Retention entry) {
    EnumSet<Event> events = EnumSet.noneOf(Event.class);
    entry.until().ifPresent(events::add);
    events.addAll(entry.or());
    if (entry.limit().time().filter(Duration::isZero).isPresent()) {
      entry.from().ifPresent(events::add);
    }
    events.removeAll(List.of(Event.COLLECTED, Event.NEVER, Event.PURPOSE_ENDED));
    return List.copyOf(events);
  }

  private static List<Erasure> erasures(Case matter, Holding holding) {
    List<Erasure> erasures = new ArrayList<>();
    for (Erasure each : matter.evidence().erasures()) {
      if (each.store().equals(holding.store().name()) && !each.soft() && takes(each, holding)) {
        erasures.add(each);
      }
    }
    return erasures;
  }

  private static boolean takes(Erasure erasure, Holding holding) {
    return erasure.fields().isEmpty()
        || holding.fields().stream().map(Store.Field::name).allMatch(erasure.fields()::contains);
  }

  /** Whether anything that happens leads to the deletion of what is held. */
  static boolean hasErasure(Case matter, Holding holding) {
    return erasures(matter, holding).stream().anyMatch(Endings::isReached);
  }

  private static boolean isReached(Erasure erasure) {
    return erasure.annotated() || erasure.triggers().stream().anyMatch(Trigger::running);
  }

  /** Whether what is held goes at once when an event happens; says so if it does. */
  static boolean endsAt(Case matter, Event event, Holding holding, Docket docket, Clause clause) {
    for (Erasure erasure : erasures(matter, holding)) {
      Optional<Trigger> trigger = Events.trigger(event, erasure);
      if (!erasure.aged() && trigger.isPresent()) {
        docket.kept(clause, deleted(holding, erasure, trigger.get()), erasure.site());
        return true;
      }
    }
    return false;
  }

  private static String deleted(Holding holding, Erasure erasure, Trigger trigger) {
    return holding.store().label()
        + " is deleted "
        + (erasure.via().isEmpty() ? "" : erasure.via() + " ")
        + "by "
        + trigger.label();
  }

  private static void atEvents(
      Case matter, Policy.Retention entry, List<Event> events, Holding holding, Docket docket) {
    List<Erasure> erasures = erasures(matter, holding);
    boolean atOnce = entry.limit().time().filter(Duration::isZero).isPresent();
    for (Event event : events) {
      Optional<Erasure> ending =
          erasures.stream()
              .filter(it -> Events.isAt(event, it) && !(atOnce && isLater(it)))
              .findFirst();
      Optional<Erasure> later =
          erasures.stream().filter(it -> Events.isAt(event, it) && isLater(it)).findFirst();
      if (ending.isPresent()) {
        Trigger trigger = Events.trigger(event, ending.get()).orElseThrow();
        if (holding.store().soft().isPresent()) {
          docket.unproved(
              entry.clause(),
              holding.store().label() + " is only marked as deleted",
              holding.store().soft().get());
        } else {
          docket.kept(entry.clause(), deleted(holding, ending.get(), trigger), ending.get().site());
        }
      } else if (later.isPresent()) {
        docket.charge(
            charge(
                "PRV404",
                entry.clause(),
                holding,
                holding.store().label()
                    + " keeps "
                    + holding.contents()
                    + later
                        .get()
                        .limit()
                        .map(it -> " for " + Phrases.time(it))
                        .orElse(" for a while")
                    + " after "
                    + Phrases.event(event)
                    + ", and "
                    + Phrases.that(entry.clause(), "promise")
                    + " that it goes at once.",
                later));
      } else if (erasures.stream().anyMatch(Endings::isReached)) {
        docket.unproved(
            entry.clause(),
            holding.store().label()
                + " can be deleted, but nothing names the moment when "
                + Phrases.event(event));
      } else if (isElsewhere(matter, erasures)) {
        unproved(entry.clause(), holding, erasures, docket);
      } else {
        docket.charge(
            charge(
                "PRV405",
                entry.clause(),
                holding,
                holding.store().label()
                    + " keeps "
                    + holding.contents()
                    + ", and nothing deletes it when "
                    + Phrases.event(event)
                    + uncalled(erasures)
                    + ", although "
                    + Phrases.that(entry.clause(), "promise")
                    + " so.",
                erasures.stream().findFirst()));
      }
    }
  }

  private static boolean isLater(Erasure erasure) {
    return erasure.aged() && erasure.limit().filter(Duration::isZero).isEmpty();
  }

  /** Whether there is a deletion, and the program is a part of something that may lead to it. */
  private static boolean isElsewhere(Case matter, List<Erasure> erasures) {
    return matter.isPart()
        && !erasures.isEmpty()
        && erasures.stream().noneMatch(Endings::isReached);
  }

  private static void unproved(
      Clause clause, Holding holding, List<Erasure> erasures, Docket docket) {
    docket.unproved(
        clause,
        holding.store().label() + " can be deleted, and what leads to it is not in sight",
        erasures.get(0).site());
  }

  private static String uncalled(List<Erasure> erasures) {
    if (erasures.isEmpty()) {
      return "";
    }
    return erasures.stream()
        .flatMap(it -> it.triggers().stream())
        .filter(Trigger::running)
        .findFirst()
        .map(it -> " (only " + it.label() + " leads to one)")
        .orElse(" (there is a deletion, but nothing leads to it)");
  }

  private static void onRequest(
      Case matter, Policy.Entitlement entry, Holding holding, Docket docket) {
    List<Erasure> erasures =
        erasures(matter, holding).stream().filter(it -> !isLater(it) || isByEvent(it)).toList();
    boolean self = entry.by().equals("self");
    Optional<Erasure> path =
        erasures.stream()
            .filter(
                it ->
                    it.annotated()
                        || it.triggers().stream()
                            .anyMatch(
                                t ->
                                    t.running() && (t.kind() != Trigger.Kind.JOB || isByEvent(it))))
            .min(
                Comparator.comparing((Erasure it) -> !isByRequest(it))
                    .thenComparing(it -> !isSaid(it)));
    if (path.isEmpty() && !matter.hasRequests()) {
      docket.unproved(entry.clause(), "no request of a person is in sight");
      return;
    }
    if (path.isEmpty() && isElsewhere(matter, erasures)) {
      unproved(entry.clause(), holding, erasures, docket);
      return;
    }
    if (path.isEmpty()) {
      docket.charge(
          charge(
              "PRV405",
              entry.clause(),
              holding,
              holding.store().label()
                  + " keeps "
                  + holding.contents()
                  + ", and no request of a person leads to its deletion"
                  + uncalled(erasures)
                  + ", although "
                  + Phrases.that(entry.clause(), "promise")
                  + " so.",
              erasures.stream().findFirst()));
      return;
    }
    Optional<Trigger> trigger =
        path.get().triggers().stream()
            .filter(Trigger::running)
            .min(
                Comparator.comparing((Trigger it) -> it.kind() != Trigger.Kind.ENDPOINT)
                    .thenComparing(it -> !Events.isErasure(it)));
    if (holding.store().soft().isPresent() && !entry.hard()) {
      docket.unproved(
          entry.clause(),
          holding.store().label() + " is only marked as deleted",
          holding.store().soft().get());
    } else if (self
        && trigger.filter(it -> it.kind() == Trigger.Kind.ENDPOINT).isEmpty()
        && path.get().triggers().stream().noneMatch(it -> it.kind() == Trigger.Kind.ENDPOINT)
        && !path.get().annotated()) {
      docket.unproved(
          entry.clause(),
          holding.store().label() + " is deleted, but by nothing that the person can call",
          path.get().site());
    } else {
      docket.kept(
          entry.clause(),
          trigger
              .map(it -> deleted(holding, path.get(), it))
              .orElse(holding.store().label() + " is deleted, as @Erases says"),
          path.get().site());
    }
  }

  /** Whether a person's request leads to a deletion at once. */
  private static boolean isByRequest(Erasure erasure) {
    return erasure.triggers().stream()
        .anyMatch(it -> it.running() && it.kind() == Trigger.Kind.ENDPOINT);
  }

  /** Whether the names of a request that leads to a deletion speak of one. */
  private static boolean isSaid(Erasure erasure) {
    return erasure.triggers().stream().anyMatch(it -> it.running() && Events.isErasure(it));
  }

  /** Whether a deletion of old records counts from what a person did. */
  private static boolean isByEvent(Erasure erasure) {
    return erasure.basis().matches("(?i).*(clos|delet|eras|request|forget).*");
  }

  /** PRV407: a mark in place of a deletion. */
  private static void soft(Case matter, Clause clause, Holding holding, Docket docket) {
    Optional<Erasure> marking =
        matter.evidence().erasures().stream()
            .filter(it -> it.soft() && it.store().equals(holding.store().name()))
            .filter(Endings::isReached)
            .findFirst();
    if (holding.store().soft().isEmpty() && marking.isEmpty()) {
      return;
    }
    docket.charge(
        charge(
            "PRV407",
            clause,
            holding,
            holding.store().label()
                + " is only marked as deleted and keeps "
                + holding.contents()
                + ", although "
                + Phrases.that(clause, "promise")
                + " that it is gone.",
            marking));
  }

  private static Charge charge(
      String rule, Clause clause, Holding holding, String message, Optional<Erasure> erasure) {
    return new Charge(
        rule,
        Level.ERROR,
        message,
        holding.store().site(),
        holding.categories(),
        List.of(clause),
        Phrases.related(erasure.map(Erasure::site), "The deletion"),
        Confidence.HIGH);
  }
}
