package dev.privet.rules.promise;

import dev.privet.analyzer.AnalysisResult;
import dev.privet.analyzer.evidence.Access;
import dev.privet.analyzer.evidence.Evidence;
import dev.privet.analyzer.evidence.Region;
import dev.privet.analyzer.evidence.Site;
import dev.privet.analyzer.evidence.Store;
import dev.privet.analyzer.evidence.Trigger;
import dev.privet.analyzer.spec.Category;
import dev.privet.analyzer.spec.Confidence;
import dev.privet.analyzer.spec.SinkKind;
import dev.privet.analyzer.taint.Exposure;
import dev.privet.analyzer.taint.Flow;
import dev.privet.analyzer.taint.Origin;
import dev.privet.analyzer.text.Span;
import dev.privet.rules.policy.DataSelector;
import dev.privet.rules.policy.Policy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A policy and a program, and which parts of the one speak of which parts of the other. */
public final class Case {
  private static final int SEVERAL = 3;

  private final Policy policy;
  private final AnalysisResult result;
  private final Map<String, String> subjects = new LinkedHashMap<>();

  /** A program held against a policy. */
  public Case(Policy policy, AnalysisResult result) {
    this.policy = policy;
    this.result = result;
    for (Evidence.Subject subject : result.evidence().subjects()) {
      subjects.put(key(subject.site().path(), subject.site().span()), subject.subject());
    }
  }

  private static String key(String path, Span span) {
    return path + ':' + span;
  }

  Policy policy() {
    return policy;
  }

  AnalysisResult result() {
    return result;
  }

  Evidence evidence() {
    return result.evidence();
  }

  List<Exposure> exposures() {
    return result.exposures();
  }

  /** Whose data comes from an origin, where its declaration says so; else empty. */
  public String subject(Origin origin) {
    return subjects.getOrDefault(key(origin.path(), origin.span()), "");
  }

  /** The stores that a selector speaks of, each with the fields. */
  public List<Holding> holdings(DataSelector data) {
    List<Holding> holdings = new ArrayList<>();
    for (Store store : evidence().stores()) {
      List<Store.Field> fields =
          store.fields().stream().filter(it -> speaksOf(data, store, it)).toList();
      if (!fields.isEmpty()) {
        holdings.add(new Holding(store, fields));
      }
    }
    return holdings;
  }

  /** What to say where nothing that is stored is such data; empty where something is. */
  Optional<String> unheld(DataSelector data) {
    boolean nobodys =
        data.terms().stream().anyMatch(DataSelector.Term.Anonymised.class::isInstance);
    if (!holdings(data).isEmpty() || data.unspecified() || nobodys) {
      return Optional.empty();
    }
    List<String> types =
        data.aliases().stream()
            .flatMap(it -> policy.alias(it).stream())
            .flatMap(it -> it.types().stream())
            .toList();
    return Optional.of(
        types.isEmpty()
            ? "no stored data was found that this speaks of"
            : "no stored data was found that this speaks of: "
                + String.join(", ", types)
                + (types.size() == 1 ? " holds" : " hold")
                + " none of the keys that its alias covers");
  }

  private boolean speaksOf(DataSelector data, Store store, Store.Field field) {
    return field.confidence() != Confidence.LOW
        && data.terms().stream().anyMatch(it -> speaksOf(it, store, field));
  }

  private boolean speaksOf(DataSelector.Term term, Store store, Store.Field field) {
    if (!(term instanceof DataSelector.Term.Alias named)) {
      return claimant(store, field).isEmpty()
          && new DataSelector(List.of(term), false).matches(field.category());
    }
    Optional<Policy.Data> alias = policy.alias(named.alias());
    if (alias.isEmpty()) {
      return false;
    }
    if (!alias.get().types().isEmpty() || claimant(store, field).isPresent()) {
      return claims(alias.get(), store)
          && (alias.get().covers().unspecified() || alias.get().covers().matches(field.category()));
    }
    return means(alias.get(), field.category(), field.subject());
  }

  /** The alias that says it is held by this type and means this field, if one does. */
  private Optional<Policy.Data> claimant(Store store, Store.Field field) {
    return policy.data().stream()
        .filter(it -> claims(it, store))
        .filter(it -> it.covers().unspecified() || it.covers().matches(field.category()))
        .findFirst();
  }

  private static boolean claims(Policy.Data alias, Store store) {
    return alias.types().stream()
        .anyMatch(
            it -> it.equals(store.name()) || it.equals(store.label()) || it.equals(store.table()));
  }

  /**
   * Whether an alias means data of a category that belongs to somebody: it covers it, and no other
   * alias names it more precisely.
   */
  public boolean means(Policy.Data alias, Category category, String subject) {
    int own = specificity(alias, category, subject);
    return own >= 0
        && policy.data().stream()
            .filter(it -> it.types().isEmpty())
            .noneMatch(it -> specificity(it, category, subject) > own);
  }

  /** How precisely an alias names a category of somebody's data; -1 where it does not mean it. */
  private static int specificity(Policy.Data alias, Category category, String subject) {
    boolean same =
        subject.isEmpty() || alias.subjects().isEmpty() || alias.subjects().contains(subject);
    return same ? alias.covers().specificity(category).orElse(-1) : -1;
  }

  /** Whether an exposure only saves a record that was read before: several fields of one store. */
  boolean isSavedBack(Exposure exposure) {
    if (exposure.sink().kind() != SinkKind.DATABASE) {
      return false;
    }
    Set<Site> origins = new LinkedHashSet<>();
    exposure
        .flows()
        .forEach(it -> origins.add(new Site(it.origin().path(), it.origin().span(), "")));
    return evidence().stores().stream()
        .anyMatch(
            store -> {
              Set<Site> fields = new LinkedHashSet<>();
              store
                  .fields()
                  .forEach(it -> fields.add(new Site(it.site().path(), it.site().span(), "")));
              long met = fields.stream().filter(origins::contains).count();
              return met > 1 && met >= Math.min(SEVERAL, fields.size());
            });
  }

  /** Whether an origin is a field of a store, or one that leads to another. */
  private static boolean isIn(Store store, Origin origin) {
    return store.fields().stream().anyMatch(it -> isAt(it.site(), origin))
        || (store.site().path().equals(origin.path())
            && origin.declaration().startsWith(store.label() + "."));
  }

  /** The store that what a flow carries is a field of. */
  private Optional<Store> storeOf(Flow flow) {
    return evidence().stores().stream().filter(it -> isIn(it, flow.origin())).findFirst();
  }

  /**
   * Whether all of it is of one store, or of one and of those that its records lead to: then each
   * is kept in its own table, and a table with both is told of where its type is declared.
   */
  boolean isOfStoresBesideEachOther(List<Flow> flows) {
    Set<Store> stores = new LinkedHashSet<>();
    for (Flow flow : flows) {
      Optional<Store> store = storeOf(flow);
      if (store.isEmpty()) {
        return false;
      }
      stores.add(store.get());
    }
    return stores.stream()
        .anyMatch(
            one ->
                stores.stream().allMatch(it -> it.equals(one) || one.others().contains(it.name())));
  }

  /** Whether a flow only stores what a request has just handed in. */
  boolean isTakenIn(Flow flow, Exposure exposure) {
    return exposure.sink().kind() == SinkKind.DATABASE && isHandedIn(flow, exposure);
  }

  private boolean isHandedIn(Flow flow, Exposure exposure) {
    return requests()
        .anyMatch(
            it ->
                it.methods().contains(exposure.sink().enclosing()) && isInput(flow, it.trigger()));
  }

  /**
   * Whether a flow is an act of collection: what it carries was not taken from what is stored
   * already.
   */
  boolean isCollected(Flow flow, Exposure exposure) {
    return storeOf(flow).isEmpty() || isHandedIn(flow, exposure);
  }

  private static boolean isAt(Site site, Origin origin) {
    return site.path().equals(origin.path()) && site.span().equals(origin.span());
  }

  private Stream<Access> requests() {
    return accesses().stream().filter(it -> it.trigger().kind() == Trigger.Kind.ENDPOINT);
  }

  /** Whether any request is in sight; a library, or a program with windows, has none. */
  boolean hasRequests() {
    return requests().findAny().isPresent();
  }

  /**
   * Whether what nothing in sight calls may be called all the same: by whatever the program is a
   * part of.
   */
  boolean isPart() {
    return !evidence().whole();
  }

  private boolean isInput(Flow flow, Trigger trigger) {
    return evidence().inputs().stream()
        .anyMatch(it -> it.trigger().equals(trigger) && isAt(it.field().site(), flow.origin()));
  }

  /** Whether a selector means what a flow carries. */
  boolean means(DataSelector data, Flow flow) {
    Category category = flow.origin().category();
    return data.terms().stream()
        .anyMatch(
            it -> {
              if (it instanceof DataSelector.Term.Alias named) {
                return policy
                    .alias(named.alias())
                    .filter(alias -> means(alias, category, subject(flow.origin())))
                    .isPresent();
              }
              return new DataSelector(List.of(it), false).matches(category);
            });
  }

  /** The purposes of the code in which data arrives, as annotations state them. */
  List<String> purposes(Exposure exposure) {
    return evidence().purposes().stream()
        .filter(it -> it.contains(exposure.sink().path(), exposure.sink().span()))
        .map(Region::says)
        .distinct()
        .toList();
  }

  /** Whether a flow arrives only where somebody agreed. */
  Optional<Region> consent(Flow flow, Exposure exposure) {
    return evidence().consents().stream()
        .filter(
            region ->
                region.contains(exposure.sink().path(), exposure.sink().span())
                    || flow.steps().stream()
                        .anyMatch(step -> region.contains(step.path(), step.span())))
        .findFirst();
  }

  /** What the program's triggers reach. */
  List<Access> accesses() {
    return evidence().accesses();
  }

  /** Whether a flow is sure enough to blame somebody for. */
  static boolean isSure(Flow flow) {
    return flow.confidence() != Confidence.LOW && !flow.unmodelled();
  }
}
