package dev.privet.rules.map;

import dev.privet.analyzer.spec.Category;
import dev.privet.analyzer.spec.Confidence;
import java.util.List;

/**
 * A declaration or call that holds personal data of one category.
 *
 * @param declaration {@code shop.Customer.email}, {@code request.getRemoteAddr()}
 * @param kind {@code field, parameter, accessor, column} or {@code call}
 * @param category what it is
 * @param confidence how sure
 * @param why why it counts as personal data
 * @param subject whose it is, where the code says so; else empty
 * @param place where
 * @param activities the keys of the activities it serves
 * @param points the keys of the points at which it comes in
 * @param depots the keys of the depots in which it is kept
 * @param handings who is handed it, and in which forms
 * @param lifespans how long it is kept
 */
public record Element(
    String declaration,
    String kind,
    Category category,
    Confidence confidence,
    String why,
    String subject,
    Place place,
    List<String> activities,
    List<String> points,
    List<String> depots,
    List<Handing> handings,
    List<Lifespan> lifespans) {
  public Element {
    activities = List.copyOf(activities);
    points = List.copyOf(points);
    depots = List.copyOf(depots);
    handings = List.copyOf(handings);
    lifespans = List.copyOf(lifespans);
  }

  /**
   * That somebody is handed the data.
   *
   * @param receiver the receiver's key
   * @param forms in which forms: {@code raw, hashed}
   */
  public record Handing(String receiver, List<String> forms) {
    public Handing {
      forms = List.copyOf(forms);
    }
  }
}
