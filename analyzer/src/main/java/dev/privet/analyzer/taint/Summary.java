package dev.privet.analyzer.taint;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What calling a method does, in terms of the access paths of its parameters.
 *
 * @param result what it returns; null if it never returns
 * @param thrown what it throws; null if nothing is known to be thrown
 * @param heap the contents, at the end, of the objects that it changed or made and handed out
 * @param hits the labels that arrive at sinks, in it and below it
 * @param interests what it would need to know to be more exact
 * @param calls the interpretations that it relied on
 * @param weight how much a caller has to carry over: objects, contents, labels and arrivals
 */
record Summary(
    @Nullable Value result,
    @Nullable Value thrown,
    Map<Obj, Contents> heap,
    List<Hit> hits,
    List<Interest> interests,
    List<Context> calls,
    int weight) {
  static final Summary BOTTOM =
      new Summary(null, null, Map.of(), List.of(), List.of(), List.of(), 0);

  static Summary of(
      @Nullable Value result,
      @Nullable Value thrown,
      Map<Obj, Contents> heap,
      List<Hit> hits,
      Set<Interest> interests,
      Set<Context> calls) {
    return new Summary(
        result, thrown, heap, hits, List.copyOf(interests), List.copyOf(calls), weight(heap, hits));
  }

  private static int weight(Map<Obj, Contents> heap, List<Hit> hits) {
    int weight = hits.size();
    for (Contents contents : heap.values()) {
      weight += contents.weight() + 1;
    }
    return weight;
  }

  /** Whether nothing but evidence differs. */
  boolean sameAs(Summary other) {
    return same(result, other.result)
        && same(thrown, other.thrown)
        && hits.size() == other.hits.size()
        && sameElements(interests, other.interests)
        && sameElements(calls, other.calls)
        && sameHeap(other)
        && sameHits(other);
  }

  /**
   * Whether something that a caller hands in arrives at a sink that an older summary did not know.
   */
  boolean reachesMoreThan(Summary older) {
    Set<SinkSite> known = new HashSet<>();
    older.hits.forEach(each -> known.add(each.site()));
    for (Hit hit : hits) {
      if (hit.label().atom() instanceof Atom.Unknown promise
          && !promise.path().isGlobal()
          && hit.site().slot() == null
          && !known.contains(hit.site())) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameElements(List<?> ones, List<?> others) {
    return ones.equals(others)
        || (ones.size() == others.size() && new HashSet<>(ones).equals(new HashSet<>(others)));
  }

  private static boolean same(@Nullable Value one, @Nullable Value other) {
    return (one == null || other == null) ? one == other : one.sameAs(other);
  }

  private boolean sameHeap(Summary other) {
    if (!heap.keySet().equals(other.heap.keySet())) {
      return false;
    }
    for (Map.Entry<Obj, Contents> entry : heap.entrySet()) {
      Contents ours = entry.getValue();
      Contents theirs = other.heap.get(entry.getKey());
      if (theirs == null || theirs.size() != ours.size()) {
        return false;
      }
      for (int i = 0; i < ours.size(); i++) {
        Value value = theirs.get(ours.key(i));
        if (value == null || !same(ours.value(i), value)) {
          return false;
        }
      }
    }
    return true;
  }

  private boolean sameHits(Summary other) {
    for (int i = 0; i < hits.size(); i++) {
      if (!hits.get(i).sameAs(other.hits.get(i))) {
        return false;
      }
    }
    return true;
  }
}
