package dev.privet.rules.promise;

import dev.privet.rules.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What happened to promises between two states of a program.
 *
 * @param changes the promises that fare differently, worst first
 */
public record Comparison(List<Change> changes) {
  public Comparison {
    changes = List.copyOf(changes);
  }

  /** What can happen to a promise. */
  public enum Kind {
    /** It was not broken before. */
    BREAKS,
    /** It was broken before, and is in one more place. */
    BREAKS_AGAIN,
    /** It was kept before, and nothing shows it now. */
    LOOSENS,
    /** It is new in the policy, or no longer in it. */
    REWORDS,
    /** It was broken before. */
    MENDS
  }

  /**
   * What happened to one promise.
   *
   * @param promise the promise as it is now, or as it was where it is gone
   * @param kind what happened
   * @param findings the findings that are new
   */
  public record Change(Promise promise, Kind kind, List<Finding> findings) {
    public Change {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Compares.
   *
   * @param before the ledger of the state to compare with
   * @param now the ledger of today
   * @param findings today's findings
   */
  public static Comparison of(Ledger before, Ledger now, List<Finding> findings) {
    Map<String, Promise> past = new LinkedHashMap<>();
    before.promises().forEach(it -> past.put(it.id(), it));
    Map<String, Finding> byId = new LinkedHashMap<>();
    findings.forEach(it -> byId.put(it.id(), it));
    List<Change> changes = new ArrayList<>();
    for (Promise promise : now.promises()) {
      Promise old = past.remove(promise.id());
      List<Finding> fresh = fresh(promise, old, byId);
      if (old == null) {
        if (before.isOpen()) {
          changes.add(new Change(promise, Kind.REWORDS, fresh));
        } else if (promise.verdict() == Verdict.BROKEN) {
          changes.add(new Change(promise, Kind.BREAKS, fresh));
        }
      } else if (promise.verdict() == Verdict.BROKEN && old.verdict() != Verdict.BROKEN) {
        changes.add(new Change(promise, Kind.BREAKS, fresh));
      } else if (promise.verdict() == Verdict.BROKEN && !fresh.isEmpty()) {
        changes.add(new Change(promise, Kind.BREAKS_AGAIN, fresh));
      } else if (old.verdict() == Verdict.BROKEN && promise.verdict() != Verdict.BROKEN) {
        changes.add(new Change(promise, Kind.MENDS, List.of()));
      } else if (old.verdict() == Verdict.KEPT && promise.verdict() == Verdict.UNPROVED) {
        changes.add(new Change(promise, Kind.LOOSENS, List.of()));
      }
    }
    past.values().forEach(it -> changes.add(new Change(it, Kind.REWORDS, List.of())));
    changes.sort((one, other) -> one.kind().compareTo(other.kind()));
    return new Comparison(changes);
  }

  private static List<Finding> fresh(
      Promise promise, @org.jspecify.annotations.Nullable Promise old, Map<String, Finding> byId) {
    Set<String> ids = new LinkedHashSet<>(promise.findings());
    if (old != null) {
      ids.removeAll(old.findings());
    }
    return byId.entrySet().stream()
        .filter(it -> ids.contains(it.getKey()))
        .map(Map.Entry::getValue)
        .toList();
  }

  /** Whether any promise is broken that was not, or in one more place. */
  public boolean breaks() {
    return changes.stream()
        .anyMatch(it -> it.kind() == Kind.BREAKS || it.kind() == Kind.BREAKS_AGAIN);
  }
}
