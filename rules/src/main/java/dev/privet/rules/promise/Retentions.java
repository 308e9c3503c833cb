package dev.privet.rules.promise;

import dev.privet.analyzer.evidence.Lifetime;
import dev.privet.analyzer.evidence.Site;
import dev.privet.analyzer.evidence.Store;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.analyzer.taint.Exposure;
import dev.privet.rules.Level;
import dev.privet.rules.policy.Clause;
import dev.privet.rules.policy.DataSelector;
import dev.privet.rules.policy.Event;
import dev.privet.rules.policy.Policy;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * PRV401 to PRV404: how long data is kept, as declared in the code, as promised, and as enforced.
 * What goes by an event rather than by age is the business of {@link Endings}.
 */
final class Retentions implements Examiner {
  private static final Map<SinkKind, Lifetime.Subject> BOUNDS =
      Map.of(
          SinkKind.CACHE, Lifetime.Subject.CACHE,
          SinkKind.SESSION, Lifetime.Subject.SESSION,
          SinkKind.QUEUE, Lifetime.Subject.QUEUE,
          SinkKind.LOG, Lifetime.Subject.LOG);

  @Override
  public void examine(Case matter, Docket docket) {
    for (Policy.Retention entry : matter.policy().retain()) {
      if (Scope.of(matter.policy(), entry).has(SinkKind.DATABASE)) {
        for (Holding holding : matter.holdings(entry.data())) {
          declared(entry, holding, docket);
          stored(matter, entry, holding, docket);
        }
      }
      entry
          .limit()
          .time()
          .filter(it -> !it.isZero() && entry.from().orElse(Event.COLLECTED) == Event.COLLECTED)
          .ifPresent(limit -> elsewhere(matter, entry, limit, docket));
      sessions(matter, entry, docket);
      if (Scope.of(matter.policy(), entry).names(SinkKind.FILE)) {
        docket.unproved(entry.clause(), "how long files are kept is not looked at");
      }
    }
    undeclared(matter, docket);
  }

  /** PRV402: the code's own word is longer than the promise. */
  private static void declared(Policy.Retention entry, Holding holding, Docket docket) {
    Optional<Duration> promised = entry.limit().time();
    if (promised.isEmpty()) {
      return;
    }
    Map<Site, Store.Declared> declared = new LinkedHashMap<>();
    holding.store().declared().ifPresent(it -> declared.put(holding.store().site(), it));
    holding.fields().forEach(f -> f.declared().ifPresent(it -> declared.put(f.site(), it)));
    String from = entry.from().map(it -> it.key()).orElse("collected");
    declared.forEach(
        (site, own) -> {
          if (own.from().equals(from) && own.limit().compareTo(promised.get()) > 0) {
            docket.charge(
                charge(
                    "PRV402",
                    entry,
                    holding,
                    site,
                    holding.store().label()
                        + " declares that "
                        + holding.contents()
                        + " may be kept for "
                        + Phrases.time(own.limit())
                        + ", and "
                        + Phrases.that(entry.clause(), "promise")
                        + " "
                        + Phrases.time(promised.get())
                        + ".",
                    Optional.empty()));
          }
        });
  }

  private static void stored(Case matter, Policy.Retention entry, Holding holding, Docket docket) {
    Optional<Duration> limit = entry.limit().time().filter(it -> !it.isZero());
    List<Lifetime> bounds = bounds(matter, holding);
    if (limit.isPresent()) {
      timed(matter, entry, limit.get(), holding, bounds, docket);
    } else if (entry.limit().tenant()) {
      tenant(entry, holding, bounds, docket);
    } else if (entry.limit().unspecified()) {
      docket.notCheckable(
          entry.clause(), "the published text names no time, so that nothing can exceed it");
    } else if (entry.until().equals(Optional.of(Event.PURPOSE_ENDED))) {
      someEnd(matter, entry, holding, bounds, docket);
    } else if (entry.until().equals(Optional.of(Event.NEVER))) {
      endless(entry, holding, bounds, docket);
    }
  }

  private static List<Lifetime> bounds(Case matter, Holding holding) {
    String store = holding.store().name();
    Set<String> whole = new LinkedHashSet<>(List.of(store));
    boolean one = holding.fields().size() == 1;
    holding.fields().forEach(it -> whole.add(one ? store + '#' + it.name() : store));
    return matter.evidence().lifetimes().stream()
        .filter(it -> it.subject() == Lifetime.Subject.STORE && whole.contains(it.name()))
        .toList();
  }

  private static void timed(
      Case matter,
      Policy.Retention entry,
      Duration limit,
      Holding holding,
      List<Lifetime> bounds,
      Docket docket) {
    Event from = entry.from().orElse(Event.COLLECTED);
    if (from != Event.COLLECTED && Endings.endsAt(matter, from, holding, docket, entry.clause())) {
      return;
    }
    Optional<Lifetime> shortest =
        bounds.stream()
            .filter(it -> it.running() && it.limit().isPresent())
            .min(Comparator.comparing(it -> it.limit().orElse(Duration.ZERO)));
    if (shortest.isPresent()) {
      compare(entry, limit, from, holding, shortest.get(), docket);
      return;
    }
    Optional<Lifetime> vague = bounds.stream().filter(Lifetime::running).findFirst();
    if (vague.isPresent()) {
      docket.unproved(
          entry.clause(),
          holding.store().label()
              + " is "
              + vague.get().how()
              + ", and after how long cannot be told",
          vague.get().site());
      return;
    }
    if (from != Event.COLLECTED && Endings.hasErasure(matter, holding)) {
      docket.unproved(
          entry.clause(),
          holding.store().label()
              + " can be deleted, but nothing names the moment when "
              + Phrases.event(from));
      return;
    }
    Optional<Lifetime> idle = bounds.stream().findFirst();
    if (idle.isPresent() && matter.isPart() && idle.get().limit().isEmpty()) {
      docket.unproved(
          entry.clause(),
          holding.store().label() + " can be deleted by age, and what leads to it is not in sight",
          idle.get().site());
      return;
    }
    docket.charge(
        charge(
            "PRV403",
            entry,
            holding,
            holding.store().site(),
            holding.store().label()
                + " keeps "
                + holding.contents()
                + idle.map(it -> ": it is " + it.how()).orElse(" and nothing deletes it by age")
                + ", although "
                + Phrases.that(entry.clause(), "promise")
                + " that it is gone "
                + Phrases.time(limit)
                + " after "
                + Phrases.event(from)
                + ".",
            idle));
  }

  private static void compare(
      Policy.Retention entry,
      Duration limit,
      Event from,
      Holding holding,
      Lifetime bound,
      Docket docket) {
    Duration enforced = bound.limit().orElse(Duration.ZERO);
    if (enforced.compareTo(limit) > 0) {
      docket.charge(
          charge(
              "PRV404",
              entry,
              holding,
              holding.store().site(),
              holding.store().label()
                  + " keeps "
                  + holding.contents()
                  + " for "
                  + Phrases.time(enforced)
                  + " ("
                  + bound.how()
                  + "), and "
                  + Phrases.that(entry.clause(), "promise")
                  + " "
                  + Phrases.time(limit)
                  + ".",
              Optional.of(bound)));
    } else if (entry.atLeast().filter(it -> enforced.compareTo(it) < 0).isPresent()) {
      docket.charge(
          charge(
              "PRV404",
              entry,
              holding,
              holding.store().site(),
              holding.store().label()
                  + " is "
                  + bound.how()
                  + " after "
                  + Phrases.time(enforced)
                  + " already, and "
                  + Phrases.that(entry.clause(), "ask")
                  + " that it is kept for "
                  + Phrases.time(entry.atLeast().get())
                  + ".",
              Optional.of(bound)));
    } else if (isRenewed(bound.basis()) && from == Event.COLLECTED) {
      docket.unproved(
          entry.clause(),
          holding.store().label()
              + " is "
              + bound.how()
              + ", counted from "
              + bound.basis()
              + " rather than from when it was collected",
          bound.site());
    } else {
      docket.kept(
          entry.clause(),
          holding.store().label() + " is " + bound.how() + " after " + Phrases.time(enforced),
          bound.site());
    }
  }

  /** Whether a field's name says that its time moves with every use. */
  private static boolean isRenewed(String basis) {
    return basis
        .toLowerCase(java.util.Locale.ROOT)
        .matches("(last|updated|modified|changed|accessed).*");
  }

  private static void tenant(
      Policy.Retention entry, Holding holding, List<Lifetime> bounds, Docket docket) {
    Optional<Lifetime> fixed =
        bounds.stream().filter(it -> it.running() && it.limit().isPresent()).findFirst();
    Optional<Lifetime> open =
        bounds.stream().filter(it -> it.running() && it.limit().isEmpty()).findFirst();
    if (holding.store().declared().isPresent()) {
      docket.charge(
          charge(
              "PRV402",
              entry,
              holding,
              holding.store().site(),
              holding.store().label()
                  + " declares that "
                  + holding.contents()
                  + " is kept for "
                  + Phrases.time(holding.store().declared().get().limit())
                  + " for everybody, and "
                  + Phrases.that(entry.clause(), "promise")
                  + " that each customer sets the time.",
              fixed));
    } else if (open.isPresent()) {
      docket.kept(
          entry.clause(),
          holding.store().label()
              + " is "
              + open.get().how()
              + " after a time that is data, not code",
          open.get().site());
    } else if (fixed.isPresent()) {
      docket.charge(
          charge(
              "PRV404",
              entry,
              holding,
              holding.store().site(),
              holding.store().label()
                  + " is "
                  + fixed.get().how()
                  + " after "
                  + Phrases.time(fixed.get().limit().orElse(Duration.ZERO))
                  + " for everybody, and "
                  + Phrases.that(entry.clause(), "promise")
                  + " that each customer sets the time.",
              fixed));
    } else {
      docket.unproved(
          entry.clause(),
          "nothing deletes " + holding.store().label() + " after a time that customers set");
    }
  }

  /** What is kept no longer than necessary ends somehow. */
  private static void someEnd(
      Case matter, Policy.Retention entry, Holding holding, List<Lifetime> bounds, Docket docket) {
    Optional<Lifetime> bound = bounds.stream().filter(Lifetime::running).findFirst();
    if (bound.isPresent()) {
      docket.kept(
          entry.clause(), holding.store().label() + " is " + bound.get().how(), bound.get().site());
    } else if (Endings.hasErasure(matter, holding)) {
      docket.kept(
          entry.clause(), holding.store().label() + " can be deleted", holding.store().site());
    } else {
      docket.charge(
          charge(
              "PRV403",
              entry,
              holding,
              holding.store().site(),
              holding.store().label()
                  + " keeps "
                  + holding.contents()
                  + " and nothing ever deletes it, although "
                  + Phrases.that(entry.clause(), "promise")
                  + " that it is kept no longer than necessary.",
              bounds.stream().findFirst()));
    }
  }

  private static void endless(
      Policy.Retention entry, Holding holding, List<Lifetime> bounds, Docket docket) {
    if (bounds.stream().noneMatch(Lifetime::running)) {
      docket.kept(
          entry.clause(),
          "nothing deletes " + holding.store().label() + " by age",
          holding.store().site());
    } else {
      docket.unproved(
          entry.clause(), holding.store().label() + " is deleted, although it is said to be kept");
    }
  }

  /** Caches, logs and queues: the bound stands in the same class, or in the configuration. */
  private static void elsewhere(
      Case matter, Policy.Retention entry, Duration limit, Docket docket) {
    Scope scope = Scope.of(matter.policy(), entry);
    Set<Site> seen = new LinkedHashSet<>();
    for (Exposure exposure : matter.exposures()) {
      SinkKind kind = exposure.sink().kind();
      Lifetime.Subject subject = BOUNDS.get(kind);
      if (subject == null || kind == SinkKind.SESSION || !scope.has(kind)) {
        continue;
      }
      List<String> categories =
          exposure.flows().stream()
              .filter(it -> Case.isSure(it) && matter.means(entry.data(), it))
              .map(it -> it.origin().category().key())
              .toList();
      Site site =
          new Site(exposure.sink().path(), exposure.sink().span(), exposure.sink().enclosing());
      if (!categories.isEmpty() && seen.add(site)) {
        bounded(matter, entry, limit, kind, site, categories, docket);
      }
    }
  }

  private static void bounded(
      Case matter,
      Policy.Retention entry,
      Duration limit,
      SinkKind kind,
      Site site,
      List<String> categories,
      Docket docket) {
    Lifetime.Subject subject = BOUNDS.getOrDefault(kind, Lifetime.Subject.CACHE);
    List<Lifetime> bounds =
        matter.evidence().lifetimes().stream().filter(it -> it.subject() == subject).toList();
    Optional<Lifetime> near =
        bounds.stream()
            .filter(it -> isNear(it.site(), site))
            .findFirst()
            .or(() -> bounds.stream().filter(Retentions::isGlobal).findFirst());
    String what =
        kind == SinkKind.LOG ? "the log" : kind == SinkKind.QUEUE ? "the queue" : "the cache";
    if (near.isEmpty()) {
      if (kind == SinkKind.CACHE && bounds.isEmpty()) {
        docket.charge(
            new Charge(
                "PRV403",
                Level.ERROR,
                "This is kept in a cache without an end, although "
                    + Phrases.that(entry.clause(), "promise")
                    + " that it is gone after "
                    + Phrases.time(limit)
                    + ".",
                site,
                categories,
                List.of(entry.clause()),
                List.of(),
                Confidence.MEDIUM));
      } else {
        docket.unproved(entry.clause(), "nothing in sight bounds " + what, site);
      }
    } else if (near.get().limit().isEmpty()) {
      docket.unproved(
          entry.clause(),
          what + " has a bound that cannot be told " + near.get().how(),
          near.get().site());
    } else if (near.get().limit().get().compareTo(limit) > 0) {
      docket.charge(
          new Charge(
              "PRV404",
              Level.ERROR,
              Phrases.capitalised(what)
                  + " keeps this for "
                  + Phrases.time(near.get().limit().get())
                  + " ("
                  + near.get().how()
                  + "), and "
                  + Phrases.that(entry.clause(), "promise")
                  + " "
                  + Phrases.time(limit)
                  + ".",
              site,
              categories,
              List.of(entry.clause()),
              Phrases.related(near.map(Lifetime::site), "The bound " + near.get().how()),
              Confidence.MEDIUM));
    } else {
      docket.kept(
          entry.clause(),
          what + " keeps it for " + Phrases.time(near.get().limit().get()) + " " + near.get().how(),
          near.get().site());
    }
  }

  private static boolean isGlobal(Lifetime bound) {
    return bound.site().enclosing().equals("configuration");
  }

  private static boolean isNear(Site bound, Site use) {
    return bound.path().equals(use.path());
  }

  /** The server's sessions: an alias that is called so, or an entry about that place. */
  private static void sessions(Case matter, Policy.Retention entry, Docket docket) {
    boolean named = entry.data().aliases().stream().anyMatch(it -> it.contains("session"));
    if (!named && !Scope.of(matter.policy(), entry).names(SinkKind.SESSION)) {
      return;
    }
    Optional<Duration> idle = entry.idle();
    List<Lifetime> bounds =
        matter.evidence().lifetimes().stream()
            .filter(it -> it.subject() == Lifetime.Subject.SESSION)
            .toList();
    Duration promised =
        idle.or(() -> entry.limit().time()).orElse(Duration.ofDays(Integer.MAX_VALUE));
    if (bounds.isEmpty()) {
      docket.unproved(entry.clause(), "nothing in sight sets the session's timeout");
    }
    for (Lifetime bound : bounds) {
      if (bound.limit().filter(it -> it.compareTo(promised) > 0).isPresent()) {
        docket.charge(
            new Charge(
                "PRV404",
                Level.ERROR,
                "Sessions live for "
                    + Phrases.time(bound.limit().get())
                    + " without use ("
                    + bound.how()
                    + "), and "
                    + Phrases.that(entry.clause(), "promise")
                    + " "
                    + Phrases.time(promised)
                    + ".",
                bound.site(),
                List.of(),
                List.of(entry.clause()),
                List.of(),
                Confidence.HIGH));
      } else if (bound.limit().isPresent()) {
        docket.kept(
            entry.clause(),
            "sessions end "
                + Phrases.time(bound.limit().get())
                + " after their last use, "
                + bound.how(),
            bound.site());
      }
    }
  }

  /** PRV401: the policy sets times, but none for this, and neither does the code. */
  private static void undeclared(Case matter, Docket docket) {
    if (matter.policy().retain().isEmpty()) {
      return;
    }
    for (Policy.Data alias : matter.policy().data()) {
      DataSelector data =
          new DataSelector(
              List.of(new DataSelector.Term.Alias(alias.alias(), alias.covers())), false);
      for (Holding holding : matter.holdings(data)) {
        List<Store.Field> open =
            holding.fields().stream()
                .filter(it -> it.declared().isEmpty() && holding.store().declared().isEmpty())
                .filter(it -> !isSpokenOf(matter, holding.store(), it))
                .toList();
        if (!open.isEmpty()) {
          Holding rest = new Holding(holding.store(), open);
          docket.charge(
              new Charge(
                  "PRV401",
                  Level.NOTE,
                  "How long "
                      + holding.store().label()
                      + " keeps "
                      + rest.contents()
                      + " is said neither by the policy nor by @Retention.",
                  holding.store().site(),
                  rest.categories(),
                  List.of(),
                  List.of(),
                  Confidence.MEDIUM));
        }
      }
    }
  }

  private static boolean isSpokenOf(Case matter, Store store, Store.Field field) {
    return matter.policy().retain().stream()
        .flatMap(it -> matter.holdings(it.data()).stream())
        .anyMatch(it -> it.store().equals(store) && it.fields().contains(field));
  }

  private static Charge charge(
      String rule,
      Policy.Retention entry,
      Holding holding,
      Site site,
      String message,
      Optional<Lifetime> bound) {
    Clause clause = entry.clause();
    return new Charge(
        rule,
        Level.ERROR,
        message,
        site,
        holding.categories(),
        List.of(clause),
        Phrases.related(
            bound.map(Lifetime::site), bound.map(it -> Phrases.capitalised(it.how())).orElse("")),
        holding.fields().stream()
            .map(Store.Field::confidence)
            .max(Comparator.naturalOrder())
            .orElse(Confidence.MEDIUM));
  }
}
