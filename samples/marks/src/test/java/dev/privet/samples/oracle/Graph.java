package dev.privet.samples.oracle;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Places and what may go from one to another. Each place has three nodes: the value itself, what is
 * in it (at any depth), and the text that it tells. Values and contents carry objects too, texts
 * carry labels only.
 */
final class Graph {
  private final Map<Object, Integer> places = new HashMap<>();
  private final List<Set<Integer>> objects = new ArrayList<>();
  private final List<Set<Integer>> texts = new ArrayList<>();
  private final BitSet plain = new BitSet();
  private final BitSet full = new BitSet();
  private boolean changed;

  /** The node of a value; {@code key} is compared by {@code equals}. */
  int value(Object key) {
    return places.computeIfAbsent(
        key,
        k -> {
          int node = objects.size();
          for (int i = 0; i < 3; i++) {
            objects.add(new HashSet<>());
            texts.add(new HashSet<>());
          }
          texts.get(node).add(node + 2);
          texts.get(node + 1).add(node + 2);
          return node;
        });
  }

  static int content(int value) {
    return value + 1;
  }

  static int text(int value) {
    return value + 2;
  }

  /** Nothing can be in this value: it is a text or number. Said before any edge is made. */
  void isPlain(int value) {
    plain.set(value);
  }

  /** It may be something else too. */
  void isNotPlain(int value) {
    full.set(value);
  }

  private boolean holds(int value) {
    return !plain.get(value) || full.get(value);
  }

  /** A value goes on: it is the same object, so what is put into one is in the other. */
  void flow(int from, int to) {
    edge(from, to);
    if (holds(from) && holds(to)) {
      edge(content(from), content(to));
      edge(content(to), content(from));
    }
  }

  /** A value goes on, and what is put into it later stays behind. */
  void pass(int from, int to) {
    edge(from, to);
    edge(content(from), content(to));
  }

  /** A value is put into another. */
  void put(int what, int into) {
    edge(what, content(into));
    edge(content(what), content(into));
  }

  /** A value is taken out of another. */
  void get(int from, int what) {
    edge(content(from), what);
    if (holds(what)) {
      edge(content(from), content(what));
      edge(content(what), content(from));
    }
  }

  /** A node's labels become text of another. */
  void tell(int from, int to) {
    changed |= texts.get(from).add(to);
  }

  void edge(int from, int to) {
    changed |= from != to && objects.get(from).add(to);
  }

  /** Whether anything was added since the last question. */
  boolean hasGrown() {
    boolean grown = changed;
    changed = false;
    return grown;
  }

  /** Where an object may be. */
  BitSet whereIs(Set<Integer> start) {
    return search(start, false);
  }

  /** Where a label may come. */
  BitSet reach(Set<Integer> start) {
    return search(start, true);
  }

  private BitSet search(Set<Integer> start, boolean labels) {
    BitSet seen = new BitSet(objects.size());
    Deque<Integer> open = new ArrayDeque<>();
    start.forEach(
        it -> {
          seen.set(it);
          open.add(it);
        });
    while (!open.isEmpty()) {
      int node = open.poll();
      visit(objects.get(node), seen, open);
      if (labels) {
        visit(texts.get(node), seen, open);
      }
    }
    return seen;
  }

  private static void visit(Set<Integer> next, BitSet seen, Deque<Integer> open) {
    for (int each : next) {
      if (!seen.get(each)) {
        seen.set(each);
        open.add(each);
      }
    }
  }

  int size() {
    return objects.size();
  }
}
