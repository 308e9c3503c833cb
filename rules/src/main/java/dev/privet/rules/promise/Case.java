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

  private boolean speaksOf(DataSelector data, Store store, Store.Field field) {
    return field.confidence() != Confidence.LOW
        && data.terms().stream().anyMatch(it -> speaksOf(it, store, field));
  }

  private boolean speaksOf(DataSelector.Term term, Store store, Store.Field field) {
    if (!(term instanceof DataSelector.Term.Alias named)) {
      return claimant(store).isEmpty()
          && new DataSelector(List.of(term), false).matches(field.category());
    }
    Optional<Policy.Data> alias = policy.alias(named.alias());
    if (alias.isEmpty()) {
      return false;
    }
    Optional<Policy.Data> claimant = claimant(store);
    if (!alias.get().types().isEmpty() || claimant.isPresent()) {
      return claims(alias.get(), store)
          && (alias.get().covers().unspecified() || alias.get().covers().matches(field.category()));
    }
    return means(alias.get(), field.category(), field.subject());
  }

  /** The alias that says it is held by this type, if one does. */
  private Optional<Policy.Data> claimant(Store store) {
    return policy.data().stream().filter(it -> claims(it, store)).findFirst();
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

  /** Whether everything at an exposure comes from fields of one store. */
  boolean isOfOneStore(Exposure exposure) {
    return evidence().stores().stream()
        .anyMatch(
            store ->
                exposure.flows().stream()
                    .allMatch(
                        flow ->
                            store.fields().stream()
                                .anyMatch(
                                    it ->
                                        it.site().path().equals(flow.origin().path())
                                            && it.site().span().equals(flow.origin().span()))));
  }

  /** Whether a flow only stores what a request has just handed in. */
  boolean isTakenIn(Flow flow, Exposure exposure) {
    return exposure.sink().kind() == SinkKind.DATABASE
        && accesses().stream()
            .anyMatch(
                it ->
                    it.trigger().kind() == Trigger.Kind.ENDPOINT
                        && it.methods().contains(exposure.sink().enclosing())
                        && isInput(flow, it.trigger()));
  }

  private boolean isInput(Flow flow, Trigger trigger) {
    return evidence().inputs().stream()
        .anyMatch(
            it ->
                it.trigger().equals(trigger)
                    && it.field().site().path().equals(flow.origin().path())
                    && it.field().site().span().equals(flow.origin().span()));
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
