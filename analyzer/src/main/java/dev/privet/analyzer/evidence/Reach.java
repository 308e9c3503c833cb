package dev.privet.analyzer.evidence;

import dev.privet.analyzer.link.Procedure;
import dev.privet.analyzer.link.Program;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each trigger reaches over calls and events, and over how many of them. A call on a type of a
 * library that a dozen types of the program implement ({@code Runnable.run()}) leads nowhere: it
 * would lead everywhere.
 */
final class Reach {
  private static final int UNREACHED = -1;
  private static final int MANY = 12;

  private final Map<Procedure, Integer> ids = new HashMap<>();
  private final int[][] edges;
  private final Map<String, BitSet> named = new HashMap<>();
  private final Map<Procedure, int[]> distances = new LinkedHashMap<>();

  Reach(Program program, Calls calls, Collection<Procedure> starts) {
    List<Procedure> procedures = program.procedures();
    for (Procedure procedure : procedures) {
      int id = ids.size();
      if (ids.putIfAbsent(procedure, id) == null) {
        named.computeIfAbsent(procedure.qualifiedName(), k -> new BitSet()).set(id);
      }
    }
    edges = new int[ids.size()][];
    for (Procedure procedure : procedures) {
      edges[id(procedure)] = successors(program, calls, procedure);
    }
    for (Procedure start : starts) {
      distances.put(start, walk(id(start)));
    }
  }

  private int id(Procedure procedure) {
    return ids.getOrDefault(procedure, UNREACHED);
  }

  private int[] successors(Program program, Calls calls, Procedure procedure) {
    BitSet next = new BitSet();
    for (CallSite site : calls.in(procedure)) {
      boolean everywhere =
          site.targets().size() > MANY && program.type(site.receiver().name()) == null;
      for (Procedure target : everywhere ? List.<Procedure>of() : site.targets()) {
        add(target, next);
      }
    }
    calls.events(procedure).forEach(it -> add(it, next));
    return next.stream().toArray();
  }

  private void add(Procedure target, BitSet next) {
    int id = id(target);
    if (id >= 0) {
      next.set(id);
    }
  }

  private int[] walk(int start) {
    int[] distance = new int[edges.length];
    Arrays.fill(distance, UNREACHED);
    int[] queue = new int[edges.length];
    int last = 0;
    if (start >= 0) {
      distance[start] = 0;
      queue[last++] = start;
    }
    for (int first = 0; first < last; first++) {
      for (int next : edges[queue[first]]) {
        if (distance[next] == UNREACHED) {
          distance[next] = distance[queue[first]] + 1;
          queue[last++] = next;
        }
      }
    }
    return distance;
  }

  /** The starts from which a procedure is reached, the nearest first. */
  List<Procedure> from(Procedure procedure) {
    int id = id(procedure);
    List<Procedure> starts = new ArrayList<>();
    distances.forEach(
        (start, distance) -> {
          if (id >= 0 && distance[id] != UNREACHED) {
            starts.add(start);
          }
        });
    starts.sort(Comparator.comparingInt(it -> distance(it, procedure)));
    return starts;
  }

  /** Over how many calls a start reaches a procedure; negative where it does not. */
  int distance(Procedure start, Procedure procedure) {
    int id = id(procedure);
    int[] distance = distances.get(start);
    return id < 0 || distance == null ? UNREACHED : distance[id];
  }

  /** The methods that a start reaches. */
  Reached of(Procedure start) {
    BitSet reached = new BitSet();
    int[] distance = distances.getOrDefault(start, new int[0]);
    for (int i = 0; i < distance.length; i++) {
      reached.set(i, distance[i] != UNREACHED);
    }
    return new Reached(reached, named);
  }
}
