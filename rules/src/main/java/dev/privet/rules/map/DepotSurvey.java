package dev.privet.rules.map;

import dev.privet.analyzer.AnalysisResult;
import dev.privet.analyzer.evidence.Access;
import dev.privet.analyzer.evidence.CookieUse;
import dev.privet.analyzer.evidence.Erasure;
import dev.privet.analyzer.evidence.Lifetime;
import dev.privet.analyzer.evidence.Store;
import dev.privet.analyzer.evidence.Trigger;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.spec.Sensitivity;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.analyzer.taint.Exposure;
import dev.privet.analyzer.taint.Flow;
import dev.privet.analyzer.taint.SinkPoint;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds where data is kept: records, and files, caches, cookies, sessions, queues and logs. */
final class DepotSurvey {
  private static final Map<SinkKind, Lifetime.Subject> BOUNDS =
      Map.of(
          SinkKind.CACHE, Lifetime.Subject.CACHE,
          SinkKind.SESSION, Lifetime.Subject.SESSION,
          SinkKind.QUEUE, Lifetime.Subject.QUEUE,
          SinkKind.FILE, Lifetime.Subject.BUCKET,
          SinkKind.LOG, Lifetime.Subject.LOG);

  private final AnalysisResult result;
  private final Drafts drafts;
  private final Map<String, Depot> depots = new TreeMap<>();
  private final Map<String, Set<String>> files = new TreeMap<>();

  DepotSurvey(AnalysisResult result, Drafts drafts) {
    this.result = result;
    this.drafts = drafts;
    result.evidence().stores().forEach(this::store);
    Set<String> stored = new TreeSet<>();
    result
        .evidence()
        .stores()
        .forEach(it -> it.fields().forEach(field -> stored.add(field.category().key())));
    for (Exposure exposure : result.exposures()) {
      for (Flow flow : exposure.flows()) {
        SinkKind kind = exposure.sink().kind();
        boolean elsewhere =
            kind != SinkKind.DATABASE || !stored.contains(flow.origin().category().key());
        if (flow.confidence() != Confidence.LOW && !flow.unmodelled() && elsewhere) {
          sink(exposure.sink(), flow);
        }
      }
    }
  }

  List<Depot> all() {
    return depots.values().stream()
        .map(it -> it.kind() == SinkKind.DATABASE ? it : bounded(it))
        .toList();
  }

  private void store(Store store) {
    List<Store.Field> fields =
        store.fields().stream().filter(it -> it.confidence() != Confidence.LOW).toList();
    if (fields.isEmpty()) {
      return;
    }
    String key = "record:" + store.name();
    Depot depot = kept(key, store);
    depots.put(key, depot);
    for (Store.Field field : fields) {
      ElementDraft draft = drafts.of(store.name() + "." + field.name(), field);
      draft.depots.add(key);
      draft.lifespans.addAll(depot.lifespans());
      field.declared().ifPresent(it -> draft.lifespans.add(Terms.declared(it, field.site())));
      for (Lifetime it : result.evidence().lifetimes()) {
        if (it.subject() == Lifetime.Subject.STORE
            && it.name().equals(store.name() + "#" + field.name())) {
          draft.lifespans.add(Terms.enforced(it));
        }
      }
    }
  }

  private Depot kept(String key, Store store) {
    Set<Lifespan> lifespans = new LinkedHashSet<>();
    store.declared().ifPresent(it -> lifespans.add(Terms.declared(it, store.site())));
    for (Lifetime it : result.evidence().lifetimes()) {
      if (it.subject() == Lifetime.Subject.STORE && it.name().equals(store.name())) {
        lifespans.add(Terms.enforced(it));
      }
    }
    return new Depot(
        key,
        SinkKind.DATABASE,
        store.label(),
        store.table(),
        store.unit(),
        List.copyOf(lifespans),
        endings(store),
        Terms.place(store.site()));
  }

  /** What else than age deletes records, as sentences. */
  private List<String> endings(Store store) {
    Map<String, Set<String>> endings = new TreeMap<>();
    for (Erasure erasure : result.evidence().erasures()) {
      Set<String> emptied = new TreeSet<>(erasure.fields());
      emptied.retainAll(store.fields().stream().map(Store.Field::name).toList());
      boolean personal = erasure.fields().isEmpty() || !emptied.isEmpty();
      if (erasure.store().equals(store.name()) && !erasure.aged() && personal) {
        String what =
            erasure.soft()
                ? "marked as deleted"
                : erasure.fields().isEmpty() ? "deleted" : String.join(", ", emptied) + " emptied";
        for (Trigger trigger : erasure.triggers()) {
          endings
              .computeIfAbsent(
                  what + (trigger.kind() == Trigger.Kind.ENDPOINT ? " at " : " by "),
                  k -> new TreeSet<>())
              .add(trigger.label());
        }
      }
    }
    List<String> sentences = new ArrayList<>();
    endings.forEach((what, labels) -> sentences.add(what + Terms.some(labels)));
    return sentences;
  }

  private void sink(SinkPoint sink, Flow flow) {
    String owner = owner(sink.enclosing());
    String label = sink.label().filter(it -> !it.isBlank()).orElse("");
    Optional<Depot> depot =
        switch (sink.kind()) {
          case LOG -> Optional.of(logDepot(sink));
          case CONSOLE -> Optional.of(depot(sink, "console", "the console"));
          case SESSION -> Optional.of(depot(sink, "session", "the session"));
          case COOKIE ->
              Optional.of(
                  label.isEmpty()
                      ? depot(sink, "cookie:" + owner, "cookie set by " + owner)
                      : depot(sink, "cookie:" + label, label));
          case FILE -> Optional.of(depot(sink, "file:" + owner, "file written by " + owner));
          case CACHE -> Optional.of(depot(sink, "cache:" + owner, "cache of " + owner));
          case QUEUE ->
              Optional.of(
                  label.isEmpty()
                      ? depot(sink, "queue:" + owner, "queue of " + owner)
                      : depot(sink, "queue:" + label, label));
          case DATABASE -> record(sink, flow, owner);
          case TELEMETRY ->
              ReceiverSurvey.isLog(sink) ? Optional.of(logDepot(sink)) : Optional.empty();
          default -> Optional.empty();
        };
    depot.ifPresent(
        it -> {
          depots.putIfAbsent(it.key(), it);
          files.computeIfAbsent(it.key(), k -> new TreeSet<>()).add(sink.path());
          drafts.of(flow.origin()).depots.add(it.key());
        });
  }

  private static Depot logDepot(SinkPoint sink) {
    return new Depot(
        "log",
        SinkKind.LOG,
        "the log",
        "",
        "",
        List.of(),
        List.of(),
        new Place(sink.path(), sink.span().line()));
  }

  /** The one record that a method writes, or else whatever it does; identifiers say nothing new. */
  private Optional<Depot> record(SinkPoint sink, Flow flow, String owner) {
    Set<String> records = writtenBeside(sink.enclosing());
    if (records.size() == 1) {
      String name = records.iterator().next();
      Optional<Store> store =
          result.evidence().stores().stream().filter(it -> it.name().equals(name)).findFirst();
      if (store.isPresent()) {
        return Optional.of(depots.computeIfAbsent("record:" + name, k -> kept(k, store.get())));
      }
    }
    return flow.origin().category().sensitivity() == Sensitivity.IDENTIFIER
        ? Optional.empty()
        : Optional.of(depot(sink, "database:" + owner, "records written by " + owner));
  }

  private static Depot depot(SinkPoint sink, String key, String label) {
    return new Depot(
        key,
        sink.kind(),
        label,
        "",
        "",
        List.of(),
        List.of(),
        new Place(sink.path(), sink.span().line()));
  }

  /** {@code SignUp} of {@code shop.SignUp.signUp}. */
  private static String owner(String method) {
    String[] parts = method.split("\\.", -1);
    return parts.length > 1 ? parts[parts.length - 2] : method;
  }

  /** The same with what bounds it. */
  private Depot bounded(Depot depot) {
    List<Lifespan> lifespans = new ArrayList<>();
    Set<String> near = files.getOrDefault(depot.key(), Set.of());
    Lifetime.Subject subject = BOUNDS.get(depot.kind());
    for (Lifetime it : result.evidence().lifetimes()) {
      boolean global =
          it.subject() == Lifetime.Subject.LOG
              || it.subject() == Lifetime.Subject.SESSION
              || it.site().enclosing().equals("configuration");
      if (it.subject() == subject && (global || near.contains(it.site().path()))) {
        lifespans.add(Terms.enforced(it));
      }
    }
    if (depot.kind() == SinkKind.COOKIE) {
      for (CookieUse it : result.evidence().cookies()) {
        if (it.name().equals(depot.label())) {
          lifespans.add(Terms.cookie(it));
        }
      }
    }
    return new Depot(
        depot.key(),
        depot.kind(),
        depot.label(),
        depot.table(),
        depot.unit(),
        lifespans.stream().distinct().toList(),
        depot.endings(),
        depot.place());
  }

  /** The records that requests write on whose way a method lies. */
  private Set<String> writtenBeside(String method) {
    Set<String> records = new TreeSet<>();
    for (Access access : result.evidence().accesses()) {
      if (access.methods().contains(method)) {
        records.addAll(access.writes());
      }
    }
    return records;
  }
}
