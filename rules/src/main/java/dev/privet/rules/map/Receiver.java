package dev.privet.rules.map;

import java.util.List;

/**
 * Somebody outside of the program who is handed personal data.
 *
 * @param key what tells it from others
 * @param name what a sentence calls it: {@code Stripe}
 * @param does what it does: {@code payment}; empty where nothing is known
 * @param hosts where it answers, as far as the code names it
 * @param regions where it stands, by the policy
 * @param cite the published statements that name it
 * @param declared whether the policy names it
 * @param seen whether code in sight hands it anything
 * @param internal whether it is a service of one's own
 * @param unencrypted whether anything goes there in the clear
 * @param places the lines that hand data to it
 */
public record Receiver(
    String key,
    String name,
    String does,
    List<String> hosts,
    List<String> regions,
    List<String> cite,
    boolean declared,
    boolean seen,
    boolean internal,
    boolean unencrypted,
    List<Place> places) {
  public Receiver {
    hosts = List.copyOf(hosts);
    regions = List.copyOf(regions);
    cite = List.copyOf(cite);
    places = List.copyOf(places);
  }
}
