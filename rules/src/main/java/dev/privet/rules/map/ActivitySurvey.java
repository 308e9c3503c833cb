package dev.privet.rules.map;

import dev.privet.analyzer.AnalysisResult;
import dev.privet.analyzer.evidence.Region;
import dev.privet.analyzer.spec.Category;
import dev.privet.analyzer.spec.Sensitivity;
import dev.privet.rules.policy.DataSelector;
import dev.privet.rules.policy.Duty;
import dev.privet.rules.policy.Policy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes activities of data: those of the policy, and what it does not speak of by packages. */
final class ActivitySurvey {
  private final AnalysisResult result;
  private final Policy policy;
  private final List<ElementDraft> elements;
  private final List<Depot> depots;
  private final Measures measures;
  private final Map<String, Category> known = new TreeMap<>();

  ActivitySurvey(
      AnalysisResult result, Policy policy, List<ElementDraft> elements, List<Depot> depots) {
    this.result = result;
    this.policy = policy;
    this.elements = elements;
    this.depots = depots;
    this.measures = new Measures(result);
    result.data().forEach(it -> known.putIfAbsent(it.category().key(), it.category()));
    elements.forEach(it -> known.putIfAbsent(it.category.key(), it.category));
  }

  List<Activity> all() {
    List<Activity> all = new ArrayList<>();
    Set<String> aliases = new LinkedHashSet<>();
    for (Policy.Data alias : policy.data()) {
      aliases.add(alias.alias());
      all.add(declared(alias));
    }
    Set<String> others = new TreeSet<>();
    elements.forEach(it -> others.addAll(it.activities));
    others.removeAll(aliases);
    others.forEach(it -> all.add(found(it)));
    return all;
  }

  private List<ElementDraft> of(String key) {
    return elements.stream().filter(it -> it.activities.contains(key)).toList();
  }

  private Activity declared(Policy.Data alias) {
    List<ElementDraft> own = of(alias.alias());
    Set<Category> categories = categories(own);
    alias.covers().terms().stream()
        .filter(DataSelector.Term.Key.class::isInstance)
        .map(it -> ((DataSelector.Term.Key) it).key())
        .filter(key -> categories.stream().noneMatch(it -> isOf(it, key)))
        .forEach(it -> categories.add(category(it)));
    Set<String> purposes = new LinkedHashSet<>(alias.purposes());
    purposes.addAll(stated(own));
    Set<String> subjects = new LinkedHashSet<>();
    alias.subjects().forEach(it -> subjects.add(it.replace('_', ' ')));
    own.stream()
        .map(ElementDraft::subject)
        .filter(it -> !it.isEmpty())
        .forEach(it -> subjects.add(it.replace('_', ' ')));
    Set<Lifespan> lifespans = promises(alias, categories);
    return activity(
        alias.alias(),
        Packages.title(alias.alias()),
        true,
        alias.role().isEmpty() ? "controller" : alias.role(),
        purposes,
        bases(alias),
        subjects,
        categories,
        own,
        transfers(alias, own, categories),
        lifespans,
        alias.clause().cite());
  }

  /** How long the policy says that an alias is kept: by its name, or by that of its data. */
  private Set<Lifespan> promises(Policy.Data alias, Set<Category> categories) {
    Set<Lifespan> lifespans = new LinkedHashSet<>();
    for (Policy.Retention entry : policy.retain()) {
      boolean named = entry.data().aliases().contains(alias.alias());
      boolean meant =
          entry.data().terms().stream()
              .filter(it -> !(it instanceof DataSelector.Term.Alias))
              .map(it -> new DataSelector(List.of(it), false))
              .anyMatch(it -> categories.stream().anyMatch(it::matches));
      if (named || meant) {
        lifespans.add(Terms.promised(entry));
      }
    }
    return lifespans;
  }

  private static boolean isPromise(Lifespan lifespan) {
    return lifespan.origin() == Lifespan.Origin.PROMISED;
  }

  /** The package, with the whole of it where the policy has an entry of the same name. */
  private String title(String key) {
    String title = Packages.title(key);
    boolean taken = policy.data().stream().anyMatch(it -> Packages.title(it.alias()).equals(title));
    return taken ? title + " (" + key + ")" : title;
  }

  private Activity found(String key) {
    List<ElementDraft> own = of(key);
    Set<String> subjects = new TreeSet<>();
    own.stream()
        .map(ElementDraft::subject)
        .filter(it -> !it.isEmpty())
        .forEach(it -> subjects.add(it.replace('_', ' ')));
    Set<Lifespan> lifespans = new LinkedHashSet<>();
    own.forEach(
        it -> it.lifespans.stream().filter(ActivitySurvey::isPromise).forEach(lifespans::add));
    return activity(
        key,
        title(key),
        false,
        "controller",
        stated(own),
        Set.of(),
        subjects,
        categories(own),
        own,
        transfers(own),
        lifespans,
        List.of());
  }

  private Activity activity(
      String key,
      String title,
      boolean declared,
      String role,
      Set<String> purposes,
      Set<String> bases,
      Set<String> subjects,
      Set<Category> categories,
      List<ElementDraft> own,
      Map<String, Map<Category, Set<String>>> transfers,
      Set<Lifespan> lifespans,
      List<String> cite) {
    Set<String> points = new TreeSet<>();
    Set<String> kept = new TreeSet<>();
    own.forEach(it -> points.addAll(it.points));
    own.forEach(it -> kept.addAll(it.depots));
    List<Activity.Transfer> handed = new ArrayList<>();
    transfers.forEach(
        (receiver, data) -> {
          List<Activity.Handed> parts = new ArrayList<>();
          data.forEach(
              (it, forms) ->
                  parts.add(new Activity.Handed(it, List.copyOf(forms), isAgreed(receiver, it))));
          handed.add(new Activity.Transfer(receiver, parts));
        });
    return new Activity(
        key,
        title,
        declared,
        role,
        List.copyOf(purposes),
        List.copyOf(bases),
        List.copyOf(subjects),
        List.copyOf(categories),
        List.copyOf(points),
        List.copyOf(kept),
        handed,
        List.copyOf(lifespans),
        measures.of(categories, depots.stream().filter(it -> kept.contains(it.key())).toList()),
        cite);
  }

  /** Whether the policy lets a receiver that it names have some data. */
  private boolean isAgreed(String receiver, Category category) {
    return policy.recipients().stream()
        .filter(it -> ReceiverSurvey.key(it).equals(receiver))
        .allMatch(it -> it.receives().unspecified() || it.receives().matches(category));
  }

  private static Set<Category> byKey() {
    return new TreeSet<>(Comparator.comparing(Category::key));
  }

  private static Set<Category> categories(List<ElementDraft> own) {
    Set<Category> categories = byKey();
    own.forEach(it -> categories.add(it.category));
    return categories;
  }

  private static boolean isOf(Category category, String key) {
    return category.key().equals(key) || category.key().startsWith(key + ".");
  }

  private Category category(String key) {
    String last = key.substring(Math.max(key.lastIndexOf('.'), key.lastIndexOf(':')) + 1);
    String words = last.replace('_', ' ').replaceAll("(?<=[a-z])(?=[A-Z])", " ");
    return known.getOrDefault(
        key, new Category(key, words.toLowerCase(java.util.Locale.ROOT), Sensitivity.ORDINARY));
  }

  /** The purposes that annotations state of the code that takes data in. */
  private Set<String> stated(List<ElementDraft> own) {
    Set<String> purposes = new TreeSet<>();
    for (ElementDraft element : own) {
      for (Region region : result.evidence().purposes()) {
        if (region.contains(element.path, element.span)) {
          purposes.add(region.says());
        }
      }
    }
    return purposes;
  }

  /** What the policy's words say of the legal basis; the rest is a lawyer's to say. */
  private Set<String> bases(Policy.Data alias) {
    Set<String> bases = new LinkedHashSet<>();
    for (Policy.Requirement it : policy.require()) {
      if (it.duty() == Duty.CONSENT && it.data().aliases().contains(alias.alias())) {
        bases.add(
            "consent"
                + (it.clause().cite().isEmpty()
                    ? ""
                    : " (" + String.join(", ", it.clause().cite()) + ")"));
      }
    }
    if (alias.purposes().contains("essential.legal_obligation")) {
      bases.add("legal obligation, in part");
    }
    return bases;
  }

  private static Map<String, Map<Category, Set<String>>> transfers(List<ElementDraft> own) {
    Map<String, Map<Category, Set<String>>> transfers = new TreeMap<>();
    for (ElementDraft element : own) {
      element.handings.forEach(
          (receiver, forms) ->
              transfers
                  .computeIfAbsent(
                      receiver, k -> new TreeMap<>(Comparator.comparing(Category::key)))
                  .computeIfAbsent(element.category, k -> new TreeSet<>())
                  .addAll(forms));
    }
    return transfers;
  }

  /** The same with those whom only the policy names. */
  private Map<String, Map<Category, Set<String>>> transfers(
      Policy.Data alias, List<ElementDraft> own, Set<Category> categories) {
    Map<String, Map<Category, Set<String>>> transfers = new LinkedHashMap<>(transfers(own));
    for (Policy.Recipient it : policy.recipients()) {
      String key = ReceiverSurvey.key(it);
      if (it.receives().aliases().contains(alias.alias()) && !transfers.containsKey(key)) {
        Map<Category, Set<String>> data = new TreeMap<>(Comparator.comparing(Category::key));
        categories.stream()
            .filter(category -> isAgreed(key, category))
            .forEach(category -> data.put(category, Set.of()));
        transfers.put(key, data);
      }
    }
    return transfers;
  }
}
