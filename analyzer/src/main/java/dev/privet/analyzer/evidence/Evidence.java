package dev.privet.analyzer.evidence;

import java.util.List;
import java.util.Map;

/**
 * What a program does with personal data besides moving it. Everything is in the order of the
 * program.
 *
 * @param stores what it keeps
 * @param lifetimes how long
 * @param erasures what deletes it
 * @param accesses what requests, jobs and events reach
 * @param consents code that runs only where somebody agreed
 * @param purposes what code is for
 * @param cookies the cookies it sets
 * @param regions the cloud regions it names
 * @param inputs what people hand in, by entry point
 * @param lost annotated fields that are copied to fields without one
 * @param subjects whose data declarations hold, where they say so
 * @param recipients code of which an annotation says who receives what it is given
 * @param whole whether the program's beginning is in sight, so that what nothing calls is not
 *     called; a library or a part of a program is called by others
 */
public record Evidence(
    List<Store> stores,
    List<Lifetime> lifetimes,
    List<Erasure> erasures,
    List<Access> accesses,
    List<Region> consents,
    List<Region> purposes,
    List<CookieUse> cookies,
    List<CloudRegion> regions,
    List<Input> inputs,
    List<Copy> lost,
    List<Subject> subjects,
    List<Region> recipients,
    boolean whole) {
  /** Nothing at all: what is known of a program that was not looked at this way. */
  public static final Evidence NONE =
      new Evidence(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
          List.of(), List.of(), List.of(), List.of(), true);

  public Evidence {
    stores = List.copyOf(stores);
    lifetimes = List.copyOf(lifetimes);
    erasures = List.copyOf(erasures);
    accesses = List.copyOf(accesses);
    consents = List.copyOf(consents);
    purposes = List.copyOf(purposes);
    cookies = List.copyOf(cookies);
    regions = List.copyOf(regions);
    inputs = List.copyOf(inputs);
    lost = List.copyOf(lost);
    subjects = List.copyOf(subjects);
    recipients = List.copyOf(recipients);
  }

  /** The same with other lifetimes and erasures. */
  public Evidence with(List<Lifetime> bounds, List<Erasure> deletions) {
    return new Evidence(
        stores,
        bounds,
        deletions,
        accesses,
        consents,
        purposes,
        cookies,
        regions,
        inputs,
        lost,
        subjects,
        recipients,
        whole);
  }

  /**
   * The same, where what configuration says stands at its place in a file.
   *
   * @param places the places of keys
   */
  public Evidence located(Map<String, Site> places) {
    return new Evidence(
        stores,
        lifetimes.stream()
            .map(
                it ->
                    new Lifetime(
                        it.subject(),
                        it.name(),
                        it.limit(),
                        it.idle(),
                        it.basis(),
                        it.running(),
                        it.how(),
                        places.getOrDefault(it.site().path(), it.site())))
            .toList(),
        erasures,
        accesses,
        consents,
        purposes,
        cookies,
        regions.stream()
            .map(it -> new CloudRegion(it.id(), places.getOrDefault(it.site().path(), it.site())))
            .toList(),
        inputs,
        lost,
        subjects,
        recipients,
        whole);
  }

  /**
   * Personal data that an entry point takes.
   *
   * @param declaration the parameter or field
   * @param holder the type or method that declares it: what is handed in together
   * @param field what it holds
   * @param trigger the entry point
   */
  public record Input(String declaration, String holder, Store.Field field, Trigger trigger) {}

  /**
   * Whose data a declaration holds.
   *
   * @param subject the word for them
   * @param site the declaration
   */
  public record Subject(String subject, Site site) {}

  /**
   * A value that moves from an annotated declaration to one without an annotation.
   *
   * @param from the annotated field: {@code Customer.email}
   * @param category what it holds
   * @param to the other one
   * @param target where that is declared
   * @param site where it is copied
   */
  public record Copy(
      String from, dev.privet.analyzer.spec.Category category, String to, Site target, Site site) {}
}
