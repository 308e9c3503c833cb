package dev.privet.rules.map;

import dev.privet.analyzer.spec.Category;
import java.util.List;

/**
 * A processing activity: data that is kept together for the same purposes.
 *
 * @param key what tells it from others: the policy's alias, or a package
 * @param title what a reader calls it
 * @param declared whether the policy speaks of it
 * @param role {@code controller} or {@code processor}
 * @param purposes what the data is for, as keys or words
 * @param bases what is known of the legal basis: {@code consent}
 * @param subjects whose data it is
 * @param categories the data
 * @param points the keys of the points at which it comes in
 * @param depots the keys of the depots in which it is kept
 * @param transfers who is handed what
 * @param lifespans how long it may be kept by the policy's word
 * @param measures what code in sight does for its protection
 * @param cite the published statements that speak of it
 */
public record Activity(
    String key,
    String title,
    boolean declared,
    String role,
    List<String> purposes,
    List<String> bases,
    List<String> subjects,
    List<Category> categories,
    List<String> points,
    List<String> depots,
    List<Transfer> transfers,
    List<Lifespan> lifespans,
    List<String> measures,
    List<String> cite) {
  public Activity {
    purposes = List.copyOf(purposes);
    bases = List.copyOf(bases);
    subjects = List.copyOf(subjects);
    categories = List.copyOf(categories);
    points = List.copyOf(points);
    depots = List.copyOf(depots);
    transfers = List.copyOf(transfers);
    lifespans = List.copyOf(lifespans);
    measures = List.copyOf(measures);
    cite = List.copyOf(cite);
  }

  /**
   * What one receiver is handed.
   *
   * @param receiver the receiver's key
   * @param data the data, in all forms it arrives in
   */
  public record Transfer(String receiver, List<Handed> data) {
    public Transfer {
      data = List.copyOf(data);
    }
  }

  /**
   * A category of data as somebody gets it.
   *
   * @param category what it is
   * @param forms in which forms; empty where only the policy speaks of it
   * @param agreed whether the policy lets the receiver have it; true where it names no receiver
   */
  public record Handed(Category category, List<String> forms, boolean agreed) {
    public Handed {
      forms = List.copyOf(forms);
    }
  }
}
