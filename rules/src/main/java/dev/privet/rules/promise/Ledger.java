package dev.privet.rules.promise;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Every promise of a policy with its verdict.
 *
 * @param policy the policy's id; empty where there is no policy
 * @param file the policy's file
 * @param promises the promises, in the order of their ids
 * @param statements how many statements the published text has, as far as the file lists them
 * @param encoded how many of them an entry holds
 */
public record Ledger(
    String policy, String file, List<Promise> promises, int statements, int encoded) {
  /** The ledger of a program that is held against no policy of its own. */
  public static final Ledger NONE = new Ledger("", "", List.of(), 0, 0);

  public Ledger {
    promises = List.copyOf(promises);
  }

  /** Whether there is a policy. */
  public boolean isOpen() {
    return !policy.isEmpty();
  }

  /** How many promises have a verdict. */
  public Map<Verdict, Integer> counts() {
    Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
    for (Verdict verdict : Verdict.values()) {
      counts.put(verdict, 0);
    }
    promises.forEach(it -> counts.merge(it.verdict(), 1, Integer::sum));
    return counts;
  }

  /** How many promises have this verdict. */
  public int count(Verdict verdict) {
    return counts().getOrDefault(verdict, 0);
  }

  /** {@code 41 promises: 27 kept, 6 broken, 5 unproved, 3 not checkable}. */
  public String summary() {
    Map<Verdict, Integer> counts = counts();
    return promises.size()
        + (promises.size() == 1 ? " promise: " : " promises: ")
        + counts.get(Verdict.KEPT)
        + " kept, "
        + counts.get(Verdict.BROKEN)
        + " broken, "
        + counts.get(Verdict.UNPROVED)
        + " unproved, "
        + counts.get(Verdict.NOT_CHECKABLE)
        + " not checkable";
  }
}
