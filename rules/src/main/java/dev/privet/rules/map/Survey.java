package dev.privet.rules.map;

import dev.privet.analyzer.AnalysisResult;
import dev.privet.analyzer.spec.Sensitivity;
import dev.privet.rules.judge.RecipientCatalogue;
import dev.privet.rules.policy.DataSelector;
import dev.privet.rules.policy.Policy;
import dev.privet.rules.policy.PolicyFile;
import dev.privet.rules.promise.Case;
import dev.privet.rules.promise.Holding;
import dev.privet.rules.promise.Scope;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Draws the {@link DataMap} of a program. Records, places, entry points and receivers are found one
 * after the other, and each adds what it knows to the elements; then the policy divides these into
 * activities and says how long it promises to keep them.
 */
public final class Survey {
  private final Policy policy;
  private final Case matter;
  private final Drafts drafts;

  private Survey(AnalysisResult result, Policy policy) {
    this.policy = policy;
    this.matter = new Case(policy, result);
    this.drafts = new Drafts(result.data());
  }

  /**
   * The map of a program.
   *
   * @param system the program's name
   * @param result what the analysis found, with evidence
   * @param policy the company's policy
   * @param catalogue what is known of companies that receive data
   */
  public static DataMap of(
      String system, AnalysisResult result, Optional<Policy> policy, RecipientCatalogue catalogue) {
    Policy rules = policy.orElseGet(PolicyFile::builtIn);
    Survey survey = new Survey(result, rules);
    DepotSurvey depots = new DepotSurvey(result, survey.drafts);
    PointSurvey points = new PointSurvey(result, survey.drafts);
    ReceiverSurvey receivers = new ReceiverSurvey(result, rules, catalogue, survey.drafts);
    List<ElementDraft> elements = survey.drafts.all();
    points.calls(elements);
    List<Depot> kept = depots.all();
    survey.claim(elements);
    elements.forEach(it -> survey.promise(it, kept));
    Set<String> used = new TreeSet<>();
    elements.forEach(it -> used.addAll(it.points));
    return new DataMap(
        system,
        policy.map(it -> (it.header().id() + " " + it.header().version()).strip()).orElse(""),
        new ActivitySurvey(result, rules, elements, kept).all(),
        elements.stream().map(ElementDraft::finished).toList(),
        points.all(used),
        kept,
        receivers.all(),
        survey.drafts.loose().stream().map(ElementDraft::finished).toList());
  }

  /** Gives each element to the activities that it serves. */
  private void claim(List<ElementDraft> elements) {
    for (Policy.Data alias : policy.data()) {
      for (Holding holding : matter.holdings(selector(alias))) {
        holding
            .fields()
            .forEach(
                it ->
                    drafts
                        .of(holding.store().name() + "." + it.name(), it)
                        .activities
                        .add(alias.alias()));
      }
    }
    Features features = new Features(elements);
    Map<String, Set<String>> open = new LinkedHashMap<>();
    Map<String, Set<String>> byFeature = new TreeMap<>();
    for (ElementDraft element : elements) {
      if (element.activities.isEmpty()) {
        Set<String> candidates = candidates(element);
        if (candidates.size() == 1) {
          element.activities.addAll(candidates);
        } else if (candidates.isEmpty()) {
          element.activities.add(features.of(element));
        } else {
          open.put(element.path + element.span + element.category.key(), candidates);
        }
      }
      element.activities.forEach(
          it -> byFeature.computeIfAbsent(features.of(element), k -> new TreeSet<>()).add(it));
    }
    identifiers(elements, features, byFeature);
    for (ElementDraft element : elements) {
      Set<String> candidates = open.get(element.path + element.span + element.category.key());
      if (candidates != null) {
        element.activities.addAll(
            narrowed(
                element,
                candidates,
                elements,
                byFeature.getOrDefault(features.of(element), Set.of())));
      }
    }
  }

  /**
   * An identifier that the policy does not speak of serves what the other data beside it serves: in
   * its record, or else in its package.
   */
  private void identifiers(
      List<ElementDraft> elements, Features features, Map<String, Set<String>> byFeature) {
    Set<String> aliases = new TreeSet<>();
    policy.data().forEach(it -> aliases.add(it.alias()));
    for (ElementDraft element : elements) {
      boolean open = element.activities.equals(Set.of(features.of(element)));
      if (open && element.category.sensitivity() == Sensitivity.IDENTIFIER) {
        Set<String> beside = new TreeSet<>();
        elements.stream()
            .filter(it -> it.depots.stream().anyMatch(element.depots::contains))
            .filter(it -> it.depots.stream().anyMatch(depot -> depot.startsWith("record:")))
            .forEach(it -> beside.addAll(it.activities));
        beside.retainAll(aliases);
        if (beside.isEmpty()) {
          beside.addAll(byFeature.getOrDefault(features.of(element), Set.of()));
          beside.retainAll(aliases);
        }
        if (!beside.isEmpty()) {
          element.activities.clear();
          element.activities.addAll(beside);
        }
      }
    }
  }

  private static DataSelector selector(Policy.Data alias) {
    return new DataSelector(
        List.of(new DataSelector.Term.Alias(alias.alias(), alias.covers())), false);
  }

  private Set<String> candidates(ElementDraft element) {
    Set<String> candidates = new LinkedHashSet<>();
    for (Policy.Data alias : policy.data()) {
      if (alias.types().isEmpty() && matter.means(alias, element.category, element.subject())) {
        candidates.add(alias.alias());
      }
    }
    return candidates;
  }

  /** Of several activities those whose records the element ends up in, or of the same package. */
  private static Set<String> narrowed(
      ElementDraft element,
      Set<String> candidates,
      List<ElementDraft> elements,
      Set<String> neighbours) {
    Set<String> same = new TreeSet<>();
    for (ElementDraft other : elements) {
      if (other.category.equals(element.category)
          && other.depots.stream()
              .anyMatch(it -> it.startsWith("record:") && element.depots.contains(it))) {
        same.addAll(other.activities);
      }
    }
    same.retainAll(candidates);
    if (same.isEmpty()) {
      same.addAll(neighbours);
      same.retainAll(candidates);
    }
    return same.isEmpty() ? candidates : same;
  }

  /** How long the policy says that an element is kept. */
  private void promise(ElementDraft element, List<Depot> depots) {
    List<Depot> own = depots.stream().filter(it -> element.depots.contains(it.key())).toList();
    List<Lifespan> promised = new ArrayList<>();
    for (Policy.Retention entry : policy.retain()) {
      Scope scope = Scope.of(policy, entry);
      boolean there =
          own.isEmpty()
              ? scope.kinds().isEmpty()
              : own.stream().anyMatch(it -> scope.has(it.kind()));
      if (there && speaksOf(entry.data(), element)) {
        promised.add(Terms.promised(entry));
      }
    }
    element.lifespans.addAll(promised);
  }

  private boolean speaksOf(DataSelector data, ElementDraft element) {
    if (data.aliases().stream().anyMatch(element.activities::contains)) {
      return true;
    }
    return data.terms().stream()
        .filter(it -> !(it instanceof DataSelector.Term.Alias))
        .anyMatch(it -> new DataSelector(List.of(it), false).matches(element.category));
  }
}
