package dev.privet.rules.scan;

import dev.privet.analyzer.evidence.Erasure;
import dev.privet.analyzer.evidence.Evidence;
import dev.privet.analyzer.evidence.Lifetime;
import dev.privet.analyzer.evidence.Store;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a database deletes by itself: the records that refer to one that is deleted. */
final class DatabaseCascades {
  private final Map<String, Store> byTable = new LinkedHashMap<>();
  private final Map<String, Store> byName = new LinkedHashMap<>();
  private final List<Migrations.Cascade> cascades;

  private DatabaseCascades(List<Migrations.Cascade> cascades, Evidence evidence) {
    this.cascades = cascades;
    for (Store store : evidence.stores()) {
      byTable.putIfAbsent(store.table(), store);
      byName.put(store.name(), store);
    }
  }

  /** The evidence, with each deletion of a whole record told of what goes with it as well. */
  static Evidence added(List<Migrations.Cascade> cascades, Evidence evidence) {
    return cascades.isEmpty() ? evidence : new DatabaseCascades(cascades, evidence).added(evidence);
  }

  private Evidence added(Evidence evidence) {
    List<Erasure> erasures = new ArrayList<>(evidence.erasures());
    for (Erasure erasure : evidence.erasures()) {
      if (!erasure.soft() && erasure.fields().isEmpty()) {
        with(erasure.store()).forEach(it -> erasures.add(along(it, erasure)));
      }
    }
    List<Lifetime> lifetimes = new ArrayList<>(evidence.lifetimes());
    for (Lifetime lifetime : evidence.lifetimes()) {
      if (lifetime.subject() == Lifetime.Subject.STORE && lifetime.how().startsWith("deleted")) {
        with(lifetime.name().replaceFirst("#.*$", ""))
            .forEach(it -> lifetimes.add(along(it, lifetime)));
      }
    }
    return evidence.with(lifetimes, erasures);
  }

  /** The stores that go with a record of a store; none where it is only marked. */
  private List<Store> with(String store) {
    List<Store> stores = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    List<String> open = new ArrayList<>();
    Optional.ofNullable(byName.get(store))
        .filter(it -> it.soft().isEmpty())
        .ifPresent(it -> open.add(it.table()));
    while (!open.isEmpty()) {
      String parent = open.remove(0);
      for (Migrations.Cascade cascade : cascades) {
        if (cascade.parent().equals(parent) && seen.add(cascade.child())) {
          open.add(cascade.child());
          Store child = byTable.get(cascade.child());
          if (child != null && !child.name().equals(store)) {
            stores.add(child);
          }
        }
      }
    }
    return stores;
  }

  private static Erasure along(Store child, Erasure erasure) {
    return new Erasure(
        child.name(),
        List.of(),
        false,
        erasure.aged(),
        erasure.limit(),
        erasure.basis(),
        erasure.annotated(),
        erasure.triggers(),
        "with " + erasure.store().substring(erasure.store().lastIndexOf('.') + 1),
        erasure.site());
  }

  private static Lifetime along(Store child, Lifetime lifetime) {
    return new Lifetime(
        lifetime.subject(),
        child.name(),
        lifetime.limit(),
        lifetime.idle(),
        lifetime.basis(),
        lifetime.running(),
        lifetime.how(),
        lifetime.site());
  }
}
