package dev.privet.report.map;

import dev.privet.analyzer.spec.Category;
import dev.privet.report.Plain;
import dev.privet.rules.map.Activity;
import dev.privet.rules.map.CollectionPoint;
import dev.privet.rules.map.DataMap;
import dev.privet.rules.map.Depot;
import dev.privet.rules.map.Receiver;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A data map as a Mermaid flow chart, from left to right: where data comes in, what for, where it
 * is kept, who is handed it.
 */
final class MermaidMap {
  private static final int MOST_POINTS = 6;
  private static final int MOST_LABELS = 3;
  private static final int LONGEST = 60;

  /** Mermaid draws no more than 500 edges unless told otherwise. */
  private static final int MOST_EDGES = 400;

  private final DataMap map;
  private final StringBuilder edges = new StringBuilder();
  private final Map<String, String> points = new LinkedHashMap<>();
  private final Map<String, String> ids = new LinkedHashMap<>();

  private MermaidMap(DataMap map) {
    this.map = map;
  }

  static String text(DataMap map) {
    return new MermaidMap(map).drawn();
  }

  private String drawn() {
    long count =
        map.activities().stream()
            .mapToLong(it -> it.points().size() + it.depots().size() + it.transfers().size())
            .sum();
    int most = count > MOST_EDGES ? 1 : MOST_POINTS;
    StringBuilder activities = new StringBuilder();
    for (Activity activity : map.activities()) {
      String id = id("activity " + activity.key());
      activities.append(node(id, "[", activity.title(), "]"));
      collected(activity, id, most);
      map.depots(activity.depots()).forEach(it -> edge(id, "-->", "", id("depot " + it.key())));
      for (Activity.Transfer it : activity.transfers()) {
        boolean seen = map.receiver(it.receiver()).map(Receiver::seen).orElse(false);
        edge(id, seen ? "-->" : "-.->", data(it), id("receiver " + it.receiver()));
      }
    }
    StringBuilder depots = new StringBuilder();
    for (Depot it : map.depots()) {
      depots.append(node(id("depot " + it.key()), "[(", it.title(), ")]"));
    }
    StringBuilder receivers = new StringBuilder();
    for (Receiver it : map.receivers()) {
      receivers.append(node(id("receiver " + it.key()), "([", it.name(), "])"));
    }
    StringBuilder text = new StringBuilder("flowchart LR\n");
    StringBuilder ways = new StringBuilder();
    points.forEach((id, label) -> ways.append(node(id, "[/", label, "/]")));
    group(text, "collected", "Collected at", ways);
    group(text, "activities", "Processing activities", activities);
    group(text, "kept", "Kept in", depots);
    group(text, "recipients", "Recipients", receivers);
    return text.append(edges).toString();
  }

  private static void group(StringBuilder text, String id, String title, StringBuilder nodes) {
    if (!nodes.isEmpty()) {
      text.append("  subgraph ").append(id).append("[\"").append(title).append("\"]\n");
      text.append(nodes).append("  end\n");
    }
  }

  private void collected(Activity activity, String id, int most) {
    List<CollectionPoint> all = map.points(activity.points());
    if (all.size() > most) {
      String some = id("points " + activity.key());
      points.put(some, all.size() + " collection points");
      edge(some, "-->", "", id);
      return;
    }
    for (CollectionPoint it : all) {
      String point = id("point " + it.key());
      points.put(point, it.label());
      edge(point, "-->", "", id);
    }
  }

  private static String data(Activity.Transfer transfer) {
    List<String> labels =
        transfer.data().stream()
            .map(Activity.Handed::category)
            .map(Category::label)
            .distinct()
            .toList();
    int more = labels.size() - MOST_LABELS;
    return labels.stream().limit(MOST_LABELS).collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }

  private String id(String thing) {
    return Objects.requireNonNull(ids.computeIfAbsent(thing, k -> "n" + ids.size()));
  }

  private static String node(String id, String open, String label, String close) {
    return "    " + id + open + '"' + escaped(label) + '"' + close + "\n";
  }

  private void edge(String from, String arrow, String label, String to) {
    edges.append("  ").append(from).append(' ').append(arrow);
    if (!label.isEmpty()) {
      edges.append("|\"").append(escaped(label)).append("\"|");
    }
    edges.append(' ').append(to).append('\n');
  }

  /** A label in which nothing is syntax: what could be is written as a code. */
  static String escaped(String text) {
    String plain = Plain.of(text);
    StringBuilder escaped = new StringBuilder();
    plain
        .codePoints()
        .limit(LONGEST)
        .forEach(
            it -> {
              if (Character.isLetterOrDigit(it) || " .,:/()_-{}'@=".indexOf(it) >= 0) {
                escaped.appendCodePoint(it);
              } else {
                escaped.append('#').append(it).append(';');
              }
            });
    return plain.codePointCount(0, plain.length()) > LONGEST
        ? escaped + " ..."
        : escaped.toString();
  }
}
