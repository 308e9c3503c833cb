package dev.privet.rules.map;

import java.util.List;
import java.util.Optional;

/**
 * What a program does with personal data, in the terms of a record of processing.
 *
 * @param system the name of the program
 * @param policy the policy it was held against: {@code emsoft 2022-02-14}; empty for none
 * @param activities what it processes data for, as the policy or else its packages divide it
 * @param elements the data itself, wherever it is collected, kept or handed on
 * @param points where data comes in
 * @param depots where data is kept
 * @param receivers who is handed data
 * @param loose fields that hold data of which nothing in sight tells where it comes from or goes
 */
public record DataMap(
    String system,
    String policy,
    List<Activity> activities,
    List<Element> elements,
    List<CollectionPoint> points,
    List<Depot> depots,
    List<Receiver> receivers,
    List<Element> loose) {
  public DataMap {
    activities = List.copyOf(activities);
    elements = List.copyOf(elements);
    points = List.copyOf(points);
    depots = List.copyOf(depots);
    receivers = List.copyOf(receivers);
    loose = List.copyOf(loose);
  }

  /** The collection points with these keys. */
  public List<CollectionPoint> points(List<String> keys) {
    return points.stream().filter(it -> keys.contains(it.key())).toList();
  }

  /** The depots with these keys. */
  public List<Depot> depots(List<String> keys) {
    return depots.stream().filter(it -> keys.contains(it.key())).toList();
  }

  /** The receiver with a key. */
  public Optional<Receiver> receiver(String key) {
    return receivers.stream().filter(it -> it.key().equals(key)).findFirst();
  }

  /** The data that belongs to an activity. */
  public List<Element> elements(Activity activity) {
    return elements.stream().filter(it -> it.activities().contains(activity.key())).toList();
  }
}
